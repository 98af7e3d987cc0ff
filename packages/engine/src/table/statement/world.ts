import type { Condition } from './condition.ts';
import type { Mention } from './find-mentions.ts';
import type { IndexedTable } from './index-table.ts';
import type { HeadLink } from './link-heads.ts';
import type { Where } from './program.ts';
import type { Sentence } from './read-sentence.ts';

/** A statement beside its table, with everything that its readings share. */
export class World {
  readonly table: IndexedTable;
  readonly sentence: Sentence;
  readonly heads: readonly HeadLink[];
  readonly mentions: readonly Mention[];
  private readonly ids = new Map<Condition, number>();
  private readonly known = new Map<string, readonly number[]>();

  constructor(
    table: IndexedTable,
    sentence: Sentence,
    heads: readonly HeadLink[],
    mentions: readonly Mention[],
  ) {
    this.table = table;
    this.sentence = sentence;
    this.heads = heads;
    this.mentions = mentions;
  }

  /** The records that meet all conditions. */
  rowsOf(where: Where): readonly number[] {
    if (where.length === 0) return this.table.records;
    const key = where
      .map((condition) => this.idOf(condition))
      .sort((a, b) => a - b)
      .join(',');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const rows = this.table.records.filter((row) => where.every(({ holds }) => holds[row] === 1));
    this.known.set(key, rows);
    return rows;
  }

  /** All rows, sums of others too, that meet all conditions. */
  anyRow(where: Where): readonly number[] {
    const records = this.rowsOf(where);
    if (records.length > 0 || this.table.records.length === this.table.rows.length) return records;
    return this.table.rows.flatMap((_, row) => (where.every(({ holds }) => holds[row] === 1) ? [row] : []));
  }

  private idOf(condition: Condition): number {
    const known = this.ids.get(condition);
    if (known !== undefined) return known;
    this.ids.set(condition, this.ids.size);
    return this.ids.size - 1;
  }
}
