// Names the cases of Recognizers-Text that disagree with us on principle, by what they ask for. Cannot sort the rest: that is failure.
import type { Judgement } from '../measured-set.ts';
import type { Found } from './found.ts';
import type { Kind, SpecCase } from './spec.ts';

type Test = (spec: SpecCase, kind: Kind, found: readonly Found[], expected: readonly Found[]) => boolean;

function onPrinciple(id: string, sentence: string): Judgement {
  return { id, onPrinciple: true, sentence };
}

/** Principles by which we find something else, each with what tells its cases; the first that fits counts. */
const PRINCIPLES: readonly (readonly [Judgement, Test])[] = [
  [
    onPrinciple(
      'relative',
      'next, last, previous, 다음, 마지막, and places counted from the end: words for a neighbour in an order, without a number of their own; where a number stands in them (뒤에서 세번째) we find that number',
    ),
    ({ Results }, kind, found) =>
      kind === 'ordinal' &&
      (Results.some(({ Resolution }) => /^(?:end|current)$/.test(Resolution?.relativeTo ?? 'start')) ||
        (Results.length === 0 && found.length > 0)),
  ],
  [
    onPrinciple('first-word', '처음 and the like name a beginning without a number'),
    ({ Results }, kind) => kind === 'ordinal' && Results.some(({ Text }) => /^(?:처음|맨)/.test(Text)),
  ],
  [
    onPrinciple('day-as-ordinal', 'the day of a date is a date, not an ordinal'),
    ({ Results }, kind) => kind === 'ordinal' && Results.some(({ Text }) => /일$/.test(Text)),
  ],
  [
    onPrinciple('name', 'a number within a name (일등석) orders nothing'),
    ({ Input, Results }, kind) =>
      kind === 'ordinal' && Results.some(({ Text }) => Input.includes(`${Text}석`)),
  ],
  [
    onPrinciple('address', 'the digits of a network address are one name, not four numbers'),
    ({ Input }, kind) => kind === 'number' && /[0-9]\.[0-9]+\.[0-9]/.test(Input),
  ],
  [
    onPrinciple('million', 'm behind a number is a million in news; the case takes it for a metre'),
    ({ Results }, kind, found) =>
      kind === 'number' && Results.length === 0 && found.some(({ text }) => /[0-9]m$/i.test(text)),
  ],
  [
    onPrinciple('no-number', 'a word for a currency or for per cent without an amount is no quantity'),
    ({ Results }, kind) =>
      (kind === 'currency' || kind === 'percentage') &&
      Results.some(({ Resolution }) => (Resolution?.value ?? 'null') === 'null'),
  ],
  [
    onPrinciple('percents-of', '“percents of twenty” is no way to write 20%'),
    ({ Results }, kind) =>
      kind === 'percentage' && Results.some(({ Text }) => /^per ?cent(?:age|s)? of/i.test(Text)),
  ],
  [
    onPrinciple('mistaken-cut', 'the expectation cuts one number in two, or leaves its decimals out'),
    (_, kind, found, expected) =>
      kind === 'number' &&
      found.some(
        (ours) =>
          /분의|점|point/.test(ours.text) &&
          expected.some(
            ({ start, end }) => ours.start <= start && end <= ours.end && end - start < ours.text.length,
          ),
      ),
  ],
  [
    onPrinciple('mistaken-sum', 'the expectation adds two numbers that the sentence lists'),
    ({ Results }, kind) =>
      kind === 'number' && Results.some(({ Text }) => /조[과와] /.test(Text) && !/분의/.test(Text)),
  ],
  [
    onPrinciple(
      'listed-numbers',
      'the expectation adds two numbers that the sentence itself calls two (각각 자연수와 분수)',
    ),
    ({ Input }, kind) => kind === 'number' && /각각/.test(Input) && /[과와] .*분의/.test(Input),
  ],
  [
    onPrinciple(
      'list-mark',
      'a dash and a space before a number that begins its line mark an entry of a list; they are no minus',
    ),
    ({ Input }, kind) => kind === 'number' && /^- +[0-9]/.test(Input),
  ],
  [
    onPrinciple('ordinal', 'an ordinal (일백조 번째) is found as an ordinal, not as a number'),
    ({ Results }, kind) => kind === 'number' && Results.some(({ Text }) => /번째$/.test(Text)),
  ],
  [
    onPrinciple('date', 'the digits of a date are a date, not three numbers'),
    ({ Input }, kind) => kind === 'number' && /[0-9]\/[0-9]{1,2}\/[0-9]{4}/.test(Input),
  ],
  [
    onPrinciple(
      'fraction',
      'a fraction in words (one quarter of, 삼분의 일) is a ratio by our definition, and no percentage',
    ),
    ({ Results }, kind) =>
      kind === 'percentage' && Results.some(({ Text }) => /분의|quarter|third|half/.test(Text)),
  ],
  [
    onPrinciple('not-in-text', 'the expected words do not stand in the text'),
    (_, __, ___, expected) => expected.some(({ start }) => start < 0),
  ],
  [
    onPrinciple('days', '3백일 is three hundred days; the expectation reads the day as a one'),
    ({ Results }, kind) => kind === 'number' && Results.some(({ Text }) => /^[0-9]+[십백천만]일$/.test(Text)),
  ],
];

/** Why a case is not right; null where no principle says so: then it is a failure. */
export function judgementOf(
  kind: Kind,
  spec: SpecCase,
  found: readonly Found[],
  expected: readonly Found[],
): Judgement {
  const principle = PRINCIPLES.find(([, fits]) => fits(spec, kind, found, expected));
  return principle?.[0] ?? FAILURES[kind];
}

function failure(kind: Kind, sentence: string): Judgement {
  return { id: `failed-${kind}`, onPrinciple: false, sentence };
}

const FAILURES: Readonly<Record<Kind, Judgement>> = {
  number: failure('number', 'a number that we miss, cut short or take too far'),
  percentage: failure('percentage', 'a percentage that we miss, cut short or take too far'),
  ordinal: failure('ordinal', 'an ordinal that we miss, cut short or take too far'),
  currency: failure('currency', 'an amount of money that we miss, cut short or take too far'),
};
