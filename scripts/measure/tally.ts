// Counts judged cases into tables. Cannot weigh one case against another.
import type { Half, Judged, Table } from './measured-set.ts';

const HEADER = [
  'cases of',
  'all',
  'right',
  'share',
  'on principle',
  'share of the rest',
  'open half',
  'half aside',
];

/** One row a group, in the order in which the groups first come; `tallyTable(judged)`. */
export function tallyTable(judged: readonly Judged[]): Table {
  const groups = [...new Set(judged.map(({ group }) => group))];
  return {
    header: HEADER,
    rows: groups.map((group) =>
      rowOf(
        group,
        judged.filter((one) => one.group === group),
      ),
    ),
  };
}

/** One row for all cases whose group begins with a word. */
export function rowOf(name: string, judged: readonly Judged[]): string[] {
  const right = judged.filter((one) => one.right).length;
  const principle = judged.filter((one) => one.judgement?.onPrinciple === true).length;
  return [
    name,
    String(judged.length),
    String(right),
    share(right, judged.length),
    String(principle),
    share(right, judged.length - principle),
    ofHalf(judged, 'open'),
    ofHalf(judged, 'aside'),
  ];
}

/** The classes of what is not right, with their counts, most first. */
export function judgementTable(judged: readonly Judged[]): Table {
  const counts = new Map<string, { kind: string; sentence: string; count: number }>();
  for (const { right, judgement } of judged) {
    if (right) continue;
    const sentence = judgement?.sentence ?? 'not sorted';
    const kind = judgement === null ? 'failure' : judgement.onPrinciple ? 'principle' : 'failure';
    const entry = counts.get(sentence) ?? { kind, sentence, count: 0 };
    counts.set(sentence, { ...entry, count: entry.count + 1 });
  }
  const rows = [...counts.values()]
    .sort((a, b) => (a.kind === b.kind ? b.count - a.count : a.kind === 'principle' ? -1 : 1))
    .map(({ kind, sentence, count }) => [kind, String(count), sentence]);
  return { header: ['kind', 'cases', 'what and why'], rows };
}

/** 43 of 44 → `97.7%`; of none → `–`. */
export function share(right: number, all: number): string {
  return all === 0 ? '–' : `${((100 * right) / all).toFixed(1)}%`;
}

function ofHalf(judged: readonly Judged[], half: Half): string {
  const of = judged.filter((one) => one.half === half);
  return of.length === 0 ? '–' : `${of.filter((one) => one.right).length} of ${of.length}`;
}
