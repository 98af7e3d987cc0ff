import { parsePeriod } from '../period/calendar.ts';
import type { PeriodMention, PeriodText } from '../period/period.ts';
import { resolvePeriod } from '../period/resolve-period.ts';
import type { EntityArgument, PeriodArgument } from './draft.ts';

/** What stands from one claim to the next: whom, when and which statistic the text is speaking of. */
export interface Focus {
  /** The last subjects, newest first. */
  readonly subjects: readonly EntityArgument[];
  /** Every bearer named, compared with or spoken of, newest first: among them is the other of two. */
  readonly mentioned: readonly EntityArgument[];
  /** Whom the text is about at large. */
  readonly main: readonly EntityArgument[];
  readonly period: PeriodText | null;
  /** The last stretch between two times that the block spoke of: 2019/2022. */
  readonly stretch: PeriodText | null;
  /** The block in which the period was said; it is carried no further. */
  readonly periodBlock: number;
  /** The sentence in which it was said. */
  readonly periodSentence: number;
  /** The times that the sentence before said: "that year" may be any of them. */
  readonly said: readonly PeriodText[];
  /** The period that a heading gave to what stands below it, the heading's level and its block. */
  readonly section: { readonly level: number; readonly period: PeriodText; readonly block: number } | null;
  /** The period that the sentences before a list gave to all its items; null outside of lists. */
  readonly list: { readonly period: PeriodText | null } | null;
  /**
   * The period of the last cell shown, the sentence of its claim, and the words by which the claim said the period, if it did:
   * from it "two years before" counts where none was said.
   */
  readonly shown: {
    readonly period: PeriodText;
    readonly sentence: number;
    readonly said: PeriodMention | null;
    /** Its statistic, where the claim agreed with the cell. */
    readonly agreed: string | null;
    /** Its statistic and publication, where the claim agreed with the cell, whatever others say. */
    readonly heldBy: { readonly indicator: string; readonly publication: string } | null;
  } | null;
  /** The words by which the last claim said its period, and when that was: said of two claims they mean one time. */
  readonly told: { readonly mention: PeriodMention; readonly period: PeriodText } | null;
  readonly indicator: string | null;
  /** Its own sentence named it whole, or a figure agreed with it: a later figure may be held against it. */
  readonly sure: boolean;
  /** The sentence of the last claim whose statistic was found. */
  readonly sentence: number;
  readonly block: number;
  /** Whether the last figure was left open: what is said of its growth is not known either. */
  readonly lastOpen: boolean;
  /** The last sentence that turned to something else: another matter. */
  readonly turned: number;
  /** The last block that spoke of a place without its name: this country, here. */
  readonly placeUntold: number;
  /** The last values spoken of, newest first: what "the two together" adds up. */
  readonly recent: readonly SpokenValue[];
  /** The first bearer of the block that is being read, and its sentences so far. */
  readonly lead: {
    readonly block: number;
    readonly subject: EntityArgument | null;
    readonly sentences: number;
  };
  /** The last sentence that set several bearers beside each other: none of them is simply spoken of on. */
  readonly contrasted: number;
  readonly publications: ReadonlySet<string>;
  readonly producers: ReadonlySet<string>;
}

/** A value that a claim spoke of: a cell's coordinates. */
export interface SpokenValue {
  readonly indicator: string;
  readonly entity: string;
  readonly period: PeriodText;
  /** Whether the claim that stated it agreed with it. */
  readonly agreed?: true;
}

export const NO_FOCUS: Focus = {
  subjects: [],
  mentioned: [],
  main: [],
  period: null,
  stretch: null,
  periodBlock: -1,
  periodSentence: -1,
  said: [],
  section: null,
  list: null,
  shown: null,
  told: null,
  indicator: null,
  sure: false,
  sentence: -1,
  block: -1,
  lastOpen: false,
  turned: -2,
  placeUntold: -1,
  recent: [],
  contrasted: -2,
  lead: { block: -1, subject: null, sentences: 0 },
  publications: new Set(),
  producers: new Set(),
};

/** A period argument in the catalogue's syntax, relative ones against the focus first and then the document's date. */
export function periodText(
  argument: PeriodArgument | null,
  carried: PeriodText | null,
  published: PeriodText | null,
): PeriodText | null {
  if (argument === null) return null;
  const resolved = resolvePeriod(argument.mention.reference, { published, carried });
  if (resolved === null) return null;
  const { from, to } = resolved;
  if (from === null) return to;
  if (to === null || to === from) return from;
  return joinPeriods(from, to);
}

/** The last of a stretch: `2019/2022` → `2022`. */
export function lastPart(text: PeriodText): PeriodText {
  return text.slice(text.indexOf('/') + 1);
}

/** `2013` and `2023` → `2013/2023`. */
export function joinPeriods(from: PeriodText, to: PeriodText): PeriodText {
  const joined = `${from}/${to}`;
  return parsePeriod(joined) === null ? from : joined;
}
