/** What a draft says in one language beside what it quotes. */
export interface DraftWords {
  readonly author: string;
  /** What the author is asked to put in place of it. */
  readonly glance: string;
  readonly analysis: string;
  readonly conclusion: string;
  /** `link` leads to it, or says that it has no address. */
  readonly article: (link: string, published: string | null) => string;
  readonly untitled: string;
  readonly pasted: string;
  readonly matches: string;
  readonly differs: string;
  readonly sourcesDiffer: string;
  readonly disputeNote: string;
  readonly noneDecided: string;
  readonly revisedQuestion: string;
  readonly revisedNone: string;
  readonly revisedTo: string;
  readonly openQuestion: string;
  readonly openNone: string;
  readonly limitsQuestion: string;
  readonly edition: (edition: string) => string;
  readonly origin: (names: string) => string;
  readonly quote: (words: string) => string;
}
