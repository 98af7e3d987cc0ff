import type { Language } from '@assay/engine';
import { EN_MEASURES } from '../en/measures.ts';
import { enStem } from '../en/stems.ts';
import { KO_MEASURES } from '../ko/measures.ts';
import { tokensOf } from '../word/tokens.ts';
import { MEASURES, type Measure } from './measure.ts';

const ALL = Object.keys(MEASURES) as Measure[];
const KO_BY_WORD = new Map<string, Measure[]>();
for (const measure of ALL)
  for (const word of KO_MEASURES[measure].split(' '))
    KO_BY_WORD.set(word, [...(KO_BY_WORD.get(word) ?? []), measure]);
/** Longest first: 벌어들인 is not 들인. */
const KO_WORDS = [...KO_BY_WORD].sort(([a], [b]) => b.length - a.length);
const BY_STEM = new Map<string, Measure[]>();
for (const measure of ALL)
  for (const word of EN_MEASURES[measure].split(' ')) {
    const stem = enStem(word) ?? word;
    BY_STEM.set(stem, [...(BY_STEM.get(stem) ?? []), measure]);
  }

const COUNTS: ReadonlySet<string | null> = new Set(['count', null]);
/** Units of money are the three letters of their currency. */
const CURRENCY = /^[A-Z]{3}$/;

/** What the words of a clause measure, of the measures that are told in a figure's unit: `measuresOf('매출이 #로 늘어', 'KRW', 'ko')` → `['revenue']`. */
export function measuresOf(clause: string, unit: string | null, language: Language): Measure[] {
  const found = language === 'ko' ? koMeasures(clause) : enMeasures(clause);
  const measures = new Set(found.filter((measure) => fits(measure, unit)));
  // Dead and injured told as one number are casualties.
  if (measures.has('dead') && measures.has('injured')) {
    measures.delete('dead');
    measures.delete('injured');
    measures.add('casualty');
  }
  return [...measures];
}

function enMeasures(clause: string): Measure[] {
  return tokensOf(clause).flatMap(({ text }) => {
    const word = text.toLowerCase();
    return BY_STEM.get(enStem(word) ?? word) ?? [];
  });
}

function koMeasures(clause: string): Measure[] {
  const found: Measure[] = [];
  let rest = clause;
  for (const [word, measures] of KO_WORDS) {
    if (!rest.includes(word)) continue;
    found.push(...measures);
    rest = rest.replaceAll(word, ' ');
  }
  return found;
}

function fits(measure: Measure, unit: string | null): boolean {
  const kind = MEASURES[measure];
  if (kind === 'any' || unit === 'share') return true;
  return kind === 'money' ? unit !== null && CURRENCY.test(unit) : COUNTS.has(unit);
}
