import type { Span } from '../text/span.ts';

/** What a language says about whether a clause asserts, foretells, asks, supposes or denies. */
export interface ModalityRules {
  /** The predicate stands behind its number, so that only the words from there on decide: 10%에 이를 전망이다. */
  readonly predicateFollows: boolean;
  /** How far behind a number its own predicate reaches, where that is in the past and another follows: 485로 불었고 | … 이를 전망이다. */
  readonly pastEnd: (behind: string) => number | null;
  /** Whether a clause has left out its verb, so that the one before it counts: "…is projected to reach 426, | Europe's 113". */
  readonly isGapped: (clause: string) => boolean;
  /** Whether a word of condition supposes, by the text around it: not 면서, while, nor "as if". */
  readonly supposes: (before: string, after: string) => boolean;
  /** Whether a word of forecast foretells the number at a place: not "people expect 10%". */
  readonly foretells: (folded: string, cue: Span, at: Span) => boolean;
  /** Whether a clause that seems to foretell may tell of an ability: could process, not could reach. */
  readonly isAbility: (clause: string) => boolean;
  /** Whether the words before a claim tell of a time to come, or of a year that runs on, and those behind foretell in the present: 3년 안에 | 따라잡는다, 올해 | 넘는다고 봤다. */
  readonly foretellsByTime: (before: string, after: string) => boolean;
  /** Whether a predicate is in the prospective: 넘을 것이다. */
  readonly isProspective: (text: string) => boolean;
  /** Whether the number is a share of respondents, and the future what they expect: 41%는 …이 될 것이라고 답했다. */
  readonly isShareOfRespondents: (number: string, after: string, before: string) => boolean;
  /** Whether the words behind a number tell that it is counted already: 10%로 추정된다. */
  readonly isSettled: (after: string) => boolean;
  /** Whether a sentence without a question mark asks: …늘었나요. */
  readonly asks: (sentence: string) => boolean;
  /** Whether the words behind a number make it what the writer thinks, whatever it counts: 두 배는 중요하다고 나는 생각한다. */
  readonly isOpinion: (after: string) => boolean;
  /** Whether a sentence with a question mark only seeks assent: isn't it? */
  readonly seeksAssent: (sentence: string) => boolean;
  /** Whether the words around a number deny what it says: does not exceed, 넘지 않는다. */
  readonly negates: (before: string, after: string) => boolean;
  /** Whether the words around a part of all make it that of those who do not: 62% of Americans | were not excited, AI를 쓰지 않는 기업은 | 80%. */
  readonly isOfThoseWithout: (before: string, after: string) => boolean;
  /** Whether the name of a statistic is of those who do not: never cited, 인용되지 않은. */
  readonly namesThoseWithout: (name: string) => boolean;
}
