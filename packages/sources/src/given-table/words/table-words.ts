import type { TableFaultCode, TableNoticeCode } from '../table-codes.ts';

/** The facts that a sentence names: a limit, a count, a name from the file. */
export type TableDetail = Readonly<Record<string, string | number>>;

type Sentence = (detail: TableDetail) => string;

/** All that is said of files of tables in one language; exhaustive over the codes. */
export interface TableWords {
  readonly place: {
    readonly sheet: (name: string) => string;
    readonly cell: (address: string) => string;
    readonly line: (line: number) => string;
  };
  readonly faults: Readonly<Record<TableFaultCode, Sentence>>;
  readonly notices: Readonly<Record<TableNoticeCode, Sentence>>;
}
