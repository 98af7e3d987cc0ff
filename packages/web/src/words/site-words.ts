import type { Language, NoteBeside, Reason, Verdict } from '@assay/engine';
import { EN_SITE } from './en.ts';
import type { EntityWords } from './entity-words.ts';
import { KO_SITE } from './ko.ts';

/** Sections that the bar and the foot lead to. */
export type Section =
  | 'home'
  | 'check'
  | 'race'
  | 'briefings'
  | 'stories'
  | 'indicators'
  | 'entities'
  | 'corrections'
  | 'sources'
  | 'scorecard'
  | 'method'
  | 'about';

/** Keys of pages. */
export type KeyName = '/' | 'j k' | 'Enter' | 'Esc' | 'c' | '?';

/** Forms in which a result can be taken away. */
export type ReportFormatName = 'html' | 'markdown' | 'json';

/** What the site says in one language. Sentences that take a number or a name are functions of it. */
export interface SiteWords {
  /** The language's own name. */
  readonly ownName: string;
  readonly skip: string;
  readonly navigation: string;
  readonly search: string;
  readonly promise: string;
  readonly nav: Readonly<Record<Section, string>>;
  /** A verdict, said of the figure. */
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly revised: string;
  /** What a refuted figure is put right by: `34, not 43`. */
  readonly not: (held: string, written: string) => string;
  readonly reason: Readonly<Record<Reason, string>>;
  readonly note: Readonly<Record<NoteBeside, string>>;
  readonly date: (iso: string) => string;
  readonly nothing: {
    readonly missingTitle: string;
    readonly missing: string;
    readonly goneTitle: string;
    readonly gone: string;
    readonly replacedBy: string;
    readonly search: string;
  };
  readonly bar: {
    readonly figures: (count: number) => string;
    readonly count: Readonly<Record<Verdict | 'revised', (count: number) => string>>;
    readonly decided: (percent: string) => string;
    readonly checkedOn: (date: string) => string;
    readonly by: string;
  };
  readonly receipt: {
    readonly claim: string;
    readonly receipt: string;
    readonly statistic: string;
    readonly subject: string;
    readonly period: string;
    readonly arithmetic: string;
    readonly table: string;
    readonly written: string;
    readonly allows: (interval: string) => string;
    readonly between: (low: string, high: string) => string;
    readonly atLeast: (value: string) => string;
    readonly over: (value: string) => string;
    readonly atMost: (value: string) => string;
    readonly under: (value: string) => string;
    readonly saidBy: string;
    readonly cells: string;
    readonly value: string;
    readonly source: string;
    readonly edition: string;
    readonly licence: string;
    readonly editions: string;
    readonly alsoHeld: string;
    readonly agrees: string;
    readonly disagrees: string;
    readonly today: string;
    readonly todaySays: (verdict: string, formula: string | null) => string;
    readonly notes: string;
    readonly fragile: string;
    readonly confidence: Readonly<Record<'medium' | 'low', string>>;
    readonly whyOpen: string;
    readonly nearest: string;
    readonly ownTable: string;
    readonly limits: string;
    readonly siblings: string;
    readonly otherLeader: (leader: string) => string;
    readonly setAside: string;
    readonly setAsideNote: string;
    readonly score: string;
    readonly outcome: string;
    readonly rank: string;
    readonly cite: string;
    readonly citeText: (parts: {
      readonly statistic: string;
      readonly source: string;
      readonly edition: string;
      readonly address: string;
      readonly date: string;
    }) => string;
    readonly open: string;
    readonly inArticle: string;
    readonly history: string;
    readonly givenBy: (catalogue: string) => string;
    readonly carried: string;
    readonly editionPeriod: string;
    readonly newest: string;
    readonly assumed: string;
  };
  readonly check: {
    readonly title: string;
    readonly lead: string;
    readonly held: (statistics: number, cells: number) => string;
    readonly text: string;
    readonly textHint: string;
    readonly address: string;
    readonly published: string;
    readonly publishedHint: string;
    readonly submit: string;
    readonly example: Readonly<Record<Language, string>>;
    readonly examples: string;
    readonly empty: string;
    readonly tooLong: (limit: number) => string;
    readonly badDate: string;
    readonly noAddress: string;
    readonly fromServer: string;
    readonly result: string;
    readonly noClaims: string;
    readonly choose: string;
    readonly keep: string;
    readonly keepNote: string;
    /** Makes a briefing to be edited out of the report. */
    readonly draft: string;
    readonly kept: string;
    readonly keptNote: string;
    readonly remove: string;
    readonly removeNote: string;
    readonly removed: string;
    readonly exports: string;
    readonly again: string;
    readonly keys: string;
    readonly decidedShare: (decided: number, all: number) => string;
    readonly demonstration: string;
    readonly dated: (date: string) => string;
    readonly undated: string;
    /** What happens to a text: with JavaScript, and without. */
    readonly staysHere: string;
    readonly isSent: string;
    readonly opening: string;
    /** A web page's source, and a browser that cannot check: what the button will do then. */
    readonly needsServer: string;
    readonly cannotHere: string;
    readonly file: string;
    readonly unreadableFile: string;
    readonly copied: string;
    readonly tooMany: (seconds: number) => string;
    readonly busy: (seconds: number) => string;
    readonly seeHeld: string;
    readonly format: Readonly<Record<ReportFormatName, string>>;
    readonly figure: string;
    readonly verdict: string;
    readonly fileNote: string;
    readonly citation: (parts: {
      readonly figure: string;
      readonly verdict: string;
      readonly statistic: string;
      readonly source: string;
      readonly edition: string;
      readonly address: string;
    }) => string;
    readonly keyList: string;
    readonly keyUse: Readonly<Record<KeyName, string>>;
    readonly close: string;
  };
  readonly home: {
    readonly title: string;
    readonly lead: string;
    readonly proof: string;
    readonly proofNote: string;
    readonly turn: string;
    readonly turnNote: string;
    readonly latest: string;
    readonly noVerdicts: string;
    readonly stories: string;
    readonly noStories: string;
    readonly corrections: string;
    readonly noCorrections: string;
    readonly race: string;
    readonly briefings: string;
    readonly all: string;
    readonly fresh: (count: number) => string;
  };
  readonly briefing: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly categories: string;
    readonly published: string;
    readonly updated: string;
    readonly reviewed: string;
    readonly receipts: string;
    readonly history: string;
    readonly version: (number: number) => string;
    readonly related: string;
    readonly undecided: string;
  };
  /** Said to whom asks too often. */
  /** Of a briefing that reports who holds what. */
  readonly positions: {
    readonly table: string;
    readonly holder: string;
    readonly figures: string;
    readonly agree: string;
    readonly differ: string;
  };
  readonly limited: (seconds: number) => string;
  readonly question: {
    readonly title: string;
    readonly ask: string;
    readonly yours: string;
    readonly note: string;
    readonly send: string;
    readonly taken: string;
    readonly empty: (most: number) => string;
    readonly full: string;
  };
  readonly story: {
    readonly title: string;
    readonly lead: string;
    readonly items: (count: number) => string;
    readonly origins: (count: number) => string;
    readonly conflict: string;
    readonly conflicts: string;
    readonly agreed: string;
    readonly agreedNote: string;
    readonly timeline: string;
    readonly copies: (count: number) => string;
    readonly example: string;
    readonly none: string;
  };
  readonly correction: {
    readonly title: string;
    readonly lead: string;
    readonly before: string;
    readonly after: string;
    readonly cause: string;
    readonly none: string;
  };
  readonly indicator: {
    readonly title: string;
    readonly lead: (count: number) => string;
    readonly definition: string;
    readonly unit: string;
    /** In place of a unit that has no name: of counts and ranks. */
    readonly number: string;
    readonly denominator: string;
    readonly producer: string;
    readonly limits: string;
    readonly siblings: string;
    readonly values: string;
    readonly entity: string;
    readonly latest: string;
    readonly editions: string;
    readonly choose: string;
    readonly show: string;
    readonly takeAway: string;
    readonly embed: string;
    readonly filter: string;
    readonly publication: string;
    readonly forecast: string;
    readonly noValues: string;
  };
  readonly entity: EntityWords;
  readonly source: {
    readonly title: string;
    readonly lead: string;
    readonly followed: string;
    readonly publications: string;
    readonly record: string;
    readonly tooFew: (count: number) => string;
    readonly share: (percent: string, low: string, high: string, count: number) => string;
    readonly carries: string;
    readonly figures: string;
    readonly noFigures: string;
    readonly editions: string;
    readonly restates: string;
    readonly none: string;
    readonly status: Readonly<Record<'active' | 'paused' | 'removed', string>>;
  };
  readonly find: {
    readonly title: string;
    readonly none: (query: string) => string;
    readonly more: (shown: number) => string;
    readonly indicators: string;
    readonly entities: string;
    readonly stories: string;
    readonly claims: string;
    readonly briefings: string;
    readonly hint: string;
  };
  readonly race: {
    readonly title: string;
    readonly lead: string;
    readonly pillar: Readonly<Record<PillarName, string>>;
    readonly leader: string;
    readonly gap: string;
    /** What the first is ahead by. */
    readonly leadOver: (value: string, second: string) => string;
    readonly closing: string;
    readonly widening: string;
    readonly steady: string;
    readonly weights: string;
    readonly weightsNote: string;
    readonly order: string;
    readonly apply: string;
    readonly even: string;
    readonly covered: (held: number, all: number) => string;
    readonly missing: string;
    readonly method: string;
    readonly methodText: string;
    readonly pair: string;
    readonly against: (one: string, other: string) => string;
    readonly ahead: (name: string, count: number, of: number) => string;
    readonly events: string;
    readonly share: string;
  };
  readonly score: ScoreWords;
  readonly method: Prose;
  readonly about: Prose;
}

/** A page of prose; what it says of the catalogue's size is given in. */
export interface Prose {
  readonly title: string;
  readonly sections: (
    statistics: number,
    values: number,
    editions: number,
  ) => readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
}

export type PillarName =
  | 'research'
  | 'talent'
  | 'models'
  | 'compute'
  | 'chips'
  | 'capital'
  | 'adoption'
  | 'robots'
  | 'education'
  | 'attitudes'
  | 'policy';

const WORDS: Readonly<Record<Language, SiteWords>> = { ko: KO_SITE, en: EN_SITE };

/** What the site says in a language. */
export function siteWords(language: Language): SiteWords {
  return WORDS[language];
}

/** What the scorecard says. */
export interface ScoreWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly heldOut: string;
  readonly tuned: string;
  readonly measuredOn: (articles: number, claims: number) => string;
  readonly found: string;
  readonly joint: string;
  readonly falseRefuted: string;
  readonly falseSupported: string;
  readonly in: Readonly<Record<'all' | Language, string>>;
  readonly leftOpen: string;
  readonly trues: string;
  readonly truesNote: string;
  readonly falselyRefuted: string;
  readonly off: string;
  readonly offNote: string;
  readonly overreaching: string;
  readonly mutation: string;
  readonly mutationNote: string;
  readonly notSupported: string;
  readonly refuted: string;
  /** By the kind of change, as the scorecard names it. */
  readonly mutants: Readonly<Record<string, string>>;
}
