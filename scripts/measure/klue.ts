// Measures quantity, date and time spans on the human-annotated Korean sentences of KLUE. Cannot judge what a number is worth there: spans alone are annotated.
import { findPeriods, findQuantities } from '@assay/engine';
import { halfOf } from './halves.ts';
import { findDates, findTimes } from './klue/dates.ts';
import { findQuantitySpans } from './klue/quantity-spans.ts';
import type { Half, Judged, Judgement, Measured, MeasuredSet } from './measured-set.ts';
import { readLines } from './read-set.ts';
import { type CountOfHalves, countOfHalves, keyOf, type Place } from './spans.ts';

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const TYPES = ['QT', 'DT', 'TI'] as const;
type Type = (typeof TYPES)[number];

export const KLUE: MeasuredSet = {
  name: 'klue-ko',
  title: 'KLUE: quantities, dates and times in Korean sentences',
  published:
    'a naive pattern gets F1 0.44 of QT on exact spans; all classes of its named entities together, of which these are three, F1 76 to 86 by large models.',
  measure: async (folder, halves) =>
    measure(
      readLines<Sentence>(folder, 'ner.jsonl').filter(({ text }) => halves.includes(halfOf('klue-ko', text))),
    ),
};

function measure(sentences: readonly Sentence[]): Measured {
  const counts: Record<Type, CountOfHalves> = {
    QT: countOfHalves(),
    DT: countOfHalves(),
    TI: countOfHalves(),
  };
  const news = countOfHalves();
  const judged: Judged[] = [];
  for (const sentence of sentences) {
    const half = halfOf('klue-ko', sentence.text);
    const found = findAll(sentence.text);
    for (const type of TYPES) {
      const expected = sentence.entities.filter((entity) => entity.type === type);
      counts[type].all.add(found[type], expected);
      counts[type][half].add(found[type], expected);
      if (type === 'QT' && !sentence.id.endsWith('nsmc')) {
        news.all.add(found[type], expected);
        news[half].add(found[type], expected);
      }
      judged.push(...missesOf(sentence.text, type, half, found[type], expected));
    }
  }
  const row = (name: string, count: CountOfHalves): string[] => [
    name,
    String(count.all.expected),
    ...count.all.cells(),
    count.open.f1.toFixed(3),
    count.aside.f1.toFixed(3),
  ];
  return {
    tables: [
      {
        header: [
          'spans',
          'annotated',
          'precision',
          'recall',
          'F1',
          'F1 of the open half',
          'F1 of the half aside',
        ],
        rows: [
          row('QT', counts.QT),
          row('QT in news alone', news),
          row('DT', counts.DT),
          row('TI', counts.TI),
        ],
      },
    ],
    judged,
    notes: [
      'Spans count only where both ends are equal. Our quantities are mapped to QT by `scripts/measure/klue/quantity-spans.ts`, with general rules alone. Notions differ: QT are ordinals, ages, school years, rounds, episodes, the digits of titles and legal articles too, each by itself, with the counter whatever it is, without hedges (약, 이상); a quantity of ours measures something or says why it does not, includes a range or a share of two numbers as one, and knows 절반 and 3분의 1, which QT mostly leaves out. Lengths of time are DT from a day on, TI below, and no quantities there.',
      'About half of the sentences are reviews of films, with their own spelling; *news* are all others.',
    ],
  };
}

/** The spans of each type that we find in a text. */
function findAll(text: string): Record<Type, Place[]> {
  const quantities = findQuantities(text, 'ko');
  const periods = findPeriods(text, 'ko');
  const times = findTimes(text, quantities);
  const dates = findDates(text, quantities, periods, times);
  return { QT: findQuantitySpans(text, quantities, [...dates, ...times]), DT: dates, TI: times };
}

const JUDGEMENTS: Readonly<Record<Type, Judgement>> = {
  QT: {
    id: 'quantity',
    onPrinciple: false,
    sentence:
      'QT spans missed or found besides: numerals glued to other words in reviews (별다섯개), counters that the guidelines cut differently from case to case (두 번|째, 11개|국, 5위|권 and 10위권), digits within names',
  },
  DT: {
    id: 'date',
    onPrinciple: false,
    sentence:
      'DT spans missed or found besides: 지난 and 오는 before a day, which the annotators count in or leave out; years without 년; seasons, feasts and eras',
  },
  TI: {
    id: 'time',
    onPrinciple: false,
    sentence: 'TI spans missed or found besides: times of the day in words, lengths of time in reviews',
  },
};

function missesOf(
  text: string,
  type: Type,
  half: Half,
  found: readonly Place[],
  expected: readonly Place[],
): Judged[] {
  const [ours, theirs] = [new Set(found.map(keyOf)), new Set(expected.map(keyOf))];
  const line = (what: string, { start, end }: Place): string =>
    `${what}\t${text.slice(start, end)}\t${text.slice(Math.max(0, start - 12), start)}[${text.slice(start, end)}]${text.slice(end, end + 10)}`;
  const miss = (what: string, place: Place): Judged => ({
    group: type,
    half,
    right: false,
    judgement: JUDGEMENTS[type],
    line: line(what, place),
  });
  return [
    ...expected.filter((place) => !ours.has(keyOf(place))).map((place) => miss('missed', place)),
    ...found.filter((place) => !theirs.has(keyOf(place))).map((place) => miss('extra', place)),
  ];
}
