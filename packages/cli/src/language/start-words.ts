/** The words around the sample articles of `assay start`, in one language. */
export interface StartWords {
  readonly intro: string;
  /** What to do next, in three lines; `example` is the path of a sample. */
  readonly next: (example: string) => readonly string[];
}
