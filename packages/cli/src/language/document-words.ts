/** The words of `assay document`, in one language. */
export interface DocumentWords {
  readonly label: Readonly<
    Record<'address' | 'source' | 'status' | 'authors' | 'published' | 'seen' | 'id', string>
  >;
  readonly status: Readonly<Record<'waiting' | 'read' | 'gone' | 'unreadable', string>>;
  readonly column: Readonly<Record<'version' | 'read' | 'hash' | 'published' | 'verdicts', string>>;
  readonly untitled: string;
  readonly notChecked: string;
  readonly noClaims: string;
  readonly unread: string;
  readonly onlyOne: string;
  readonly changes: (before: number, after: number) => string;
  readonly same: (sentences: number) => string;
  readonly nothingChanged: string;
  /** Before a change of the title. */
  readonly title: string;
}
