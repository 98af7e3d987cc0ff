// Measures Korean numerals in words and mixed on the expectations of three libraries. Cannot check a sentence: the cases are numerals alone.
import { decimalText, findQuantities } from '@assay/engine';
import { halfOf } from './halves.ts';
import type { Judged, Judgement, Measured, MeasuredSet } from './measured-set.ts';
import { readJson } from './read-set.ts';
import { tallyTable } from './tally.ts';

interface NumeralCase {
  readonly source: string;
  readonly kind: string;
  readonly text: string;
  readonly value?: number;
  /** The arguments of the call that wrote the text, the number first. */
  readonly args?: string;
}

export const KOREAN_NUMERALS: MeasuredSet = {
  name: 'korean-numerals',
  title: 'Korean numerals: num2words, es-hangul, korean-numeric read backwards',
  published: 'none.',
  measure: async (folder, halves) => {
    const cases = readJson<NumeralCase[]>(folder, 'cases.json');
    const judged = cases.filter(({ text }) => halves.includes(halfOf('korean-numerals', text))).map(judge);
    return measured(judged);
  },
};

function measured(judged: readonly Judged[]): Measured {
  return {
    tables: [tallyTable(judged)],
    judged,
    notes: [
      'A case is right where the whole text is one number, with its unit if it has one, of the expected value.',
    ],
  };
}

function judge(one: NumeralCase): Judged {
  const expected = String(one.value ?? (one.args ?? '').replace(/,\s?\{.*$/, '').replaceAll('_', ''));
  const found = findQuantities(one.text, 'ko');
  const [first] = found;
  const right =
    found.length === 1 &&
    first !== undefined &&
    first.text === one.text &&
    Number(decimalText(first.value, 20)) === Number(expected);
  return {
    group: `${one.source}: ${one.kind}`,
    half: halfOf('korean-numerals', one.text),
    right,
    judgement: right ? null : judgementOf(one),
    line: `${one.text}\texpected ${expected}\tfound ${found.map(({ text, value }) => `${text}=${decimalText(value)}`).join('; ')}`,
  };
}

const INFINITY: Judgement = {
  id: 'infinity',
  onPrinciple: true,
  sentence: 'infinity (무한대) is no figure',
};
const MIXED: Judgement = {
  id: 'mixed',
  onPrinciple: false,
  sentence:
    'digits and words mixed within one part (7십팔만), or a numeral spelled digit by digit, as nobody writes figures',
};
const OTHER: Judgement = { id: 'other', onPrinciple: false, sentence: 'a numeral that we miss or cut short' };

function judgementOf({ text, source }: NumeralCase): Judgement {
  if (text.includes('무한대')) return INFINITY;
  return source === 'korean-numeric' ? MIXED : OTHER;
}
