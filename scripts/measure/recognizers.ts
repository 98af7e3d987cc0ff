// Measures numbers, percentages, ordinals and money on the cases of Recognizers-Text, and its own JavaScript and compromise beside us. Cannot tell a case that the set itself gets wrong; those are named by hand.
import type { Language } from '@assay/engine';
import { halfOf } from './halves.ts';
import type { Half, Judged, Measured, MeasuredSet, Table } from './measured-set.ts';
import { jsonNames, readJson } from './read-set.ts';
import { type Found, placeExpected, sameFound } from './recognizers/found.ts';
import { judgementOf } from './recognizers/judgements.ts';
import { findOurs } from './recognizers/ours.ts';
import { findByCompromise, findByMicrosoft } from './recognizers/peers.ts';
import type { Kind, SpecCase } from './recognizers/spec.ts';
import { rowOf, share, tallyTable } from './tally.ts';

const FOLDERS: readonly (readonly [Language, string])[] = [
  ['ko', 'Korean'],
  ['en', 'English'],
];
/** The files of cases with numbers, percentages, ordinals and money; not every language has each. */
const FILES: readonly (readonly [Kind, string, string])[] = [
  ['number', 'Number', 'NumberModel'],
  ['number', 'Number', 'NumberModelExperimentalMode'],
  ['number', 'Number', 'NumberModelPercentMode'],
  ['percentage', 'Number', 'PercentModel'],
  ['percentage', 'Number', 'PercentModelPercentMode'],
  ['ordinal', 'Number', 'OrdinalModel'],
  ['ordinal', 'Number', 'OrdinalModelSuppressExtendedTypes'],
  ['currency', 'NumberWithUnit', 'CurrencyModel'],
];

interface Loaded {
  readonly language: Language;
  readonly kind: Kind;
  readonly half: Half;
  readonly spec: SpecCase;
}

export const RECOGNIZERS: MeasuredSet = {
  name: 'recognizers-text',
  title: 'Recognizers-Text: numbers, percentages, ordinals, money',
  published:
    'none as a share; every Korean case is marked as not supported by its own JavaScript, many English ones as well.',
  measure: async (folder, halves) => measure(load(folder).filter(({ half }) => halves.includes(half))),
};

function load(folder: string): Loaded[] {
  return FOLDERS.flatMap(([language, name]) =>
    FILES.filter(([, group, file]) => jsonNames(folder, name, group).includes(file)).flatMap(
      ([kind, group, file]) =>
        readJson<SpecCase[]>(folder, name, group, `${file}.json`).map((spec) => ({
          language,
          kind,
          half: halfOf('recognizers-text', spec.Input),
          spec,
        })),
    ),
  );
}

function measure(loaded: readonly Loaded[]): Measured {
  const judged = loaded.map(judge);
  const totals = FOLDERS.map(([language]) =>
    rowOf(
      `${language}: all four`,
      judged.filter(({ group }) => group.startsWith(language)),
    ),
  );
  const table = tallyTable(judged);
  return {
    tables: [{ ...table, rows: [...table.rows, ...totals] }, peersTable(loaded)],
    judged,
    notes: [
      'A case counts where every number of its text has the expected span and value, and no other is found. Numbers are compared without units, percentages, ordinals and money with them; the currency as well where it is one of our units. Numbers within dates are left to the dates.',
    ],
  };
}

function judge({ language, kind, half, spec }: Loaded): Judged {
  const expected = placeExpected(spec);
  const found = findOurs(spec.Input, language, kind);
  const right = sameFound(found, expected, spec);
  return {
    group: `${language}: ${kind}`,
    half,
    right,
    judgement: right ? null : judgementOf(kind, spec, found, expected),
    line: `${JSON.stringify(spec.Input)}\texpected ${show(expected)}\tfound ${show(found)}`,
  };
}

function show(found: readonly Found[]): string {
  return found.map(({ text, value }) => `${text}=${value}`).join('; ') || 'nothing';
}

/** The same English cases through what else runs here. */
function peersTable(loaded: readonly Loaded[]): Table {
  const english = loaded.filter(({ language }) => language === 'en');
  const kinds: readonly Kind[] = ['number', 'percentage', 'ordinal', 'currency'];
  const cells = (name: string, find: (text: string, kind: Kind) => readonly Found[]): string[] => [
    name,
    ...[...kinds, null].map((kind) => {
      const cases = english.filter((one) => kind === null || one.kind === kind);
      const right = cases.filter(({ spec, kind: of }) =>
        sameFound(find(spec.Input, of), placeExpected(spec, name === 'ours'), spec),
      );
      return `${right.length} of ${cases.length} (${share(right.length, cases.length)})`;
    }),
  ];
  return {
    header: ['English cases right', ...kinds, 'all four'],
    rows: [
      cells('ours', (text, kind) => findOurs(text, 'en', kind)),
      cells('@microsoft/recognizers-text-suite', findByMicrosoft),
      cells('compromise', findByCompromise),
    ],
  };
}
