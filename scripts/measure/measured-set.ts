// What every set of others' tests gives to the measuring script. Cannot judge whether a set is right.

/** Half of each set was open to whoever mended first; the other was set aside, and only counted, until it had been scored. */
export type Half = 'open' | 'aside';

/** Why a class of cases is not right: a disagreement on principle, or a failure of ours. */
export interface Judgement {
  readonly id: string;
  readonly onPrinciple: boolean;
  /** One sentence for the document. */
  readonly sentence: string;
}

/** One case of a set as it came out. */
export interface Judged {
  /** The row of the table to which it counts. */
  readonly group: string;
  readonly half: Half;
  readonly right: boolean;
  /** Why it is not right; null where it is, or where nobody has sorted it yet. */
  readonly judgement: Judgement | null;
  /** The case, what it asks for and what came out, in one line. */
  readonly line: string;
}

/** A table of figures with its header. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a set came to. */
export interface Measured {
  readonly tables: readonly Table[];
  readonly judged: readonly Judged[];
  /** Sentences under the tables: how it is counted, where notions differ. */
  readonly notes: readonly string[];
}

/** A set of others' tests, measured from its folder. */
export interface MeasuredSet {
  /** The name of its folder. */
  readonly name: string;
  readonly title: string;
  /** What has been published about it, or that nothing has. */
  readonly published: string;
  readonly measure: (folder: string, halves: readonly Half[]) => Promise<Measured>;
}
