import type { Condition } from './condition.ts';
import type { Relation, SaidNumber } from './read-sentence.ts';

/** Greater or less values at the end that is looked for. */
export type End = 'greatest' | 'least';

/** The place of rows in the table itself, where no column gives their order. */
export const ROW_ORDER = -1;

/** How two values are compared. */
export type Order = 'more' | 'less' | 'same' | 'other';

/** Conditions that a row must all meet; none for every record. */
export type Where = readonly Condition[];

/** What a statement may claim of a table: a closed algebra, each with one evaluation, by run-program.ts. */
export type Program =
  /** Some row meets all conditions. */
  | { readonly op: 'exists'; readonly where: Where }
  /** No row does. */
  | { readonly op: 'none'; readonly where: Where }
  /** So many rows do. */
  | { readonly op: 'count'; readonly where: Where; readonly number: SaidNumber; readonly relation: Relation }
  /** Of the rows of a scope, all meet what is said. */
  | { readonly op: 'all'; readonly scope: Where; readonly where: Where }
  /** Exactly one does. */
  | { readonly op: 'only'; readonly scope: Where; readonly where: Where }
  /** The rows that meet the scope are just those that meet what is said. */
  | { readonly op: 'just'; readonly scope: Where; readonly where: Where }
  /** More than half do, or fewer. */
  | { readonly op: 'majority'; readonly scope: Where; readonly where: Where; readonly most: boolean }
  /** The row with the greatest or least value, or the nth, meets what is said. */
  | {
      readonly op: 'superlative';
      readonly scope: Where;
      readonly column: number;
      readonly end: End;
      readonly nth: number;
      readonly where: Where;
    }
  /** That value itself is so much. */
  | {
      readonly op: 'extreme';
      readonly scope: Where;
      readonly column: number;
      readonly end: End;
      readonly number: SaidNumber;
      readonly relation: Relation;
    }
  /** The value of one row against that of another, by so much where a number is said. */
  | {
      readonly op: 'compare';
      readonly scope: Where;
      readonly column: number;
      readonly first: Condition;
      readonly second: Condition;
      readonly order: Order;
      readonly by: SaidNumber | null;
    }
  /** The one value there is, the sum or the average of several. */
  | {
      readonly op: 'lookup' | 'sum' | 'average';
      readonly scope: Where;
      readonly column: number;
      readonly number: SaidNumber;
      readonly relation: Relation;
    }
  /** The value that most rows of a column have, or fewest. */
  | { readonly op: 'mode'; readonly scope: Where; readonly where: Condition; readonly most: boolean }
  /** How many rows meet one condition against how many meet the other. */
  | {
      readonly op: 'compare-counts';
      readonly scope: Where;
      readonly first: Condition;
      readonly second: Condition;
      readonly order: Order;
      readonly by: SaidNumber | null;
    }
  /** So many different values. */
  | {
      readonly op: 'distinct';
      readonly scope: Where;
      readonly column: number;
      readonly number: SaidNumber;
      readonly relation: Relation;
    }
  /** One value for all of them, or a different one for each. */
  | { readonly op: 'alike'; readonly scope: Where; readonly column: number; readonly same: boolean }
  /** So many hundredths of the rows of a scope. */
  | {
      readonly op: 'share';
      readonly scope: Where;
      readonly where: Where;
      readonly number: SaidNumber;
      readonly relation: Relation;
    }
  /** So many of so many: of the rows of a scope, whose number is said too. */
  | {
      readonly op: 'part';
      readonly scope: Where;
      readonly where: Where;
      readonly number: SaidNumber;
      readonly relation: Relation;
      readonly whole: SaidNumber;
    }
  /** For each of several conditions on one column some row meets it and the rest. */
  | { readonly op: 'each'; readonly group: Where; readonly where: Where }
  /** Two claims of one sentence. */
  | { readonly op: 'both'; readonly parts: readonly [Program, Program] }
  /** Two columns of one row against each other. */
  | {
      readonly op: 'across';
      readonly where: Where;
      readonly column: number;
      readonly other: number;
      readonly order: Order;
      readonly by: SaidNumber | null;
    };

export type Operation = Program['op'];

/** The programs of one operation, or of several. */
export type ProgramOf<Op extends Operation> = Extract<Program, { readonly op: Op }>;
