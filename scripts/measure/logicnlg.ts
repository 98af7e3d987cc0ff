// Orders the two statements of each pair by how far the table supports them, and says how often the true one comes first. Cannot tell a pair that is wrongly labelled.
import { checkStatement } from '@assay/engine';
import type { Half, Judged, MeasuredSet } from './measured-set.ts';
import { halfOfTable, percent } from './tabfact.ts';
import { type Labelled, readStatements, readTables } from './table-data.ts';

interface Ordered {
  readonly half: Half;
  readonly truth: Labelled;
  readonly falsehood: Labelled;
  /** How far the table supports the true one more than the false one. */
  readonly lead: number;
}

export const LOGICNLG: MeasuredSet = {
  name: 'logicnlg',
  title: 'Pairs of statements of which one is true: LogicNLG',
  published: 'none for this order.',
  measure: async (folder, halves) => {
    const tables = readTables(folder);
    const supportOf = ({ table, text, caption }: Labelled): number =>
      checkStatement(tables(table, caption ?? undefined), text, 'en').support;
    const pairs = Map.groupBy(readStatements(folder), ({ pair }) => pair ?? '');
    const ordered = [...pairs.values()].flatMap((pair): Ordered[] => {
      const truth = pair.find(({ supported }) => supported);
      const falsehood = pair.find(({ supported }) => !supported);
      if (truth === undefined || falsehood === undefined) return [];
      const half = halfOfTable(truth.table);
      if (!halves.includes(half)) return [];
      return [{ half, truth, falsehood, lead: supportOf(truth) - supportOf(falsehood) }];
    });
    return {
      tables: [
        {
          header: ['tables', 'pairs', 'ordered right', 'level'],
          rows: halves.map((half) => rowOf(half, ordered)),
        },
      ],
      judged: ordered.map(judge),
      notes: ['A pair that comes out level counts half.'],
    };
  },
};

function rowOf(half: Half, all: readonly Ordered[]): readonly string[] {
  const own = all.filter((pair) => pair.half === half);
  const level = own.filter(({ lead }) => lead === 0).length;
  const right = own.filter(({ lead }) => lead > 0).length;
  return [half, String(own.length), percent(right + level / 2, own.length), percent(level, own.length)];
}

function judge({ half, truth, falsehood, lead }: Ordered): Judged {
  return {
    group: 'pairs',
    half,
    right: lead > 0,
    judgement: null,
    line: `${truth.table}\t${truth.text}\tagainst ${falsehood.text}\tby ${lead.toFixed(2)}`,
  };
}
