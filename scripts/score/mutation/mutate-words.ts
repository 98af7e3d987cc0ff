// Changes a number written in words: a count, a rank, a multiple, a fraction. Cannot change doubled, halved and their like.
import { exact, type Hedge, type ReportQuantity } from '@assay/engine';
import type { Edit } from '../edit.ts';
import { pick } from '../random.ts';
import { exactly } from '../truth/basis.ts';
import { type Statement, state } from '../truth/statement.ts';
import {
  englishOrdinal,
  englishWords,
  type FoundWord,
  findEnglishOrdinals,
  findEnglishWords,
} from '../words/english-words.ts';
import { FRACTIONS, fractionIn } from '../words/fractions.ts';
import { findNativeWords, nativeWords } from '../words/korean-words.ts';
import { fitParticle } from '../words/particles.ts';
import type { Mutant, Specimen } from './mutant.ts';
import { labelStated } from './mutate-number.ts';

/** One mutant at most, of the main number. */
export function mutateWords(specimen: Specimen): Mutant[] {
  const quantity = specimen.claim.quantity;
  if (quantity === null) return [];
  const changed = changeFraction(specimen, quantity) ?? changeWord(specimen, quantity);
  if (changed === null) return [];
  return [
    {
      kind: 'number in words',
      edits: [changed.edit],
      truth: labelStated(specimen, quantity, changed.stated),
    },
  ];
}

interface Changed {
  readonly edit: Edit;
  readonly stated: Statement;
}

function changeFraction({ scored, draw }: Specimen, quantity: ReportQuantity): Changed | null {
  const { language, text } = scored.article;
  const found = fractionIn(quantity.text, language);
  if (found === null) return null;
  const article = /\ban?\s+$/i.test(text.slice(0, quantity.span.start + found.start));
  const others = FRACTIONS[language].filter(
    (one) => one.text !== found.text && (language === 'ko' || one.article === article),
  );
  const other = pick(draw, others);
  if (other === undefined) return null;
  const start = quantity.span.start + found.start;
  const end = start + found.text.length;
  const factor = exactly(quantity.value).div(found.value);
  const fitted = fitParticle(other.text, language === 'ko' ? text.slice(end, end + 4) : '');
  return {
    edit: { start, end: end + fitted.eaten, text: fitted.text },
    stated: state(other.value.mul(factor), { kind: 'fraction' }, quantity.hedge as Hedge),
  };
}

/** Another number from two to nine, never one next to the first. */
function changeWord({ claim, scored, draw }: Specimen, quantity: ReportQuantity): Changed | null {
  const { language, text } = scored.article;
  if (/[0-9]/.test(quantity.text)) return null;
  const around = text.slice(quantity.span.start, quantity.span.end + 4);
  const ordinal = language === 'en' && claim.form === 'rank';
  const [found] = ordinal
    ? findEnglishOrdinals(quantity.text)
    : language === 'en'
      ? findEnglishWords(quantity.text)
      : findNativeWords(around);
  if (found === undefined || found.value < 1 || quantity.value.includes('.')) return null;
  const others = [2, 3, 4, 5, 6, 7, 8, 9].filter((value) => Math.abs(value - found.value) > 1);
  const value = pick(draw, others);
  const word = value === undefined ? null : wordFor(value, language, ordinal);
  if (value === undefined || word === null) return null;
  const scaled = exactly(quantity.value).mul(exact(value)).div(exact(found.value));
  return {
    edit: editOf(quantity, found, around, word),
    stated: state(
      scaled,
      { kind: 'digits', unit: exactly(quantity.value).div(exact(found.value)) },
      quantity.hedge as Hedge,
    ),
  };
}

function wordFor(value: number, language: 'ko' | 'en', ordinal: boolean): string | null {
  if (language === 'ko') return nativeWords(value);
  return ordinal ? englishOrdinal(value) : englishWords(value);
}

function editOf(quantity: ReportQuantity, found: FoundWord, around: string, word: string): Edit {
  const old = around.slice(found.start, found.end);
  const capital = /^[A-Z]/.test(old);
  return {
    start: quantity.span.start + found.start,
    end: quantity.span.start + found.end,
    text: capital ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  };
}
