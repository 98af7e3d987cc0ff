import type { Focus } from '../claim/carry.ts';
import type { Draft, EntityArgument } from '../claim/draft.ts';
import type { SentenceView } from '../claim/view.ts';
import type { PeriodText } from '../period/period.ts';
import type { Span } from '../text/span.ts';
import { bearersNear, SPOKEN_OF } from './bearers-near.ts';
import type { Reason } from './reasons.ts';
import type { Tried } from './select-candidate.ts';

/** Another statistic that the words may mean agrees with the figure from this part of the best score on. */
const MEANT_TOO = 0.5;

/** A place agrees by chance too often: for one the words must name the other statistic nearly as well. */
const MEANT_AS_WELL = 0.75;

/** How a claim is read again with another bearer or period. */
export type Reread = (draft: Draft, period: PeriodText | null, indicator?: string) => Tried;

/** What a claim was read with. */
export interface ReadWith {
  readonly draft: Draft;
  readonly chosen: Tried;
  readonly tried: readonly Tried[];
  readonly view: SentenceView;
  readonly focus: Focus;
  readonly period: PeriodText | null;
  /** The period was not said in the figure's own clause. */
  readonly periodAssumed: boolean;
  /** The language sets a bearer right behind its number: 42 for the Japanese. */
  readonly bearerFollows: boolean;
  /** Whether the sentence names the statistic whole and tells it from a sibling, of which it says nothing. */
  readonly isToldApart: (sibling: string) => boolean;
  /** The periods that the statistic holds for the bearer, newest first. */
  readonly held: readonly PeriodText[];
}

/**
 * Why a figure that its reading refutes may be true after all: of another statistic that the words may mean, of another bearer
 * named near by, or of another period, where these were not said of the figure itself. Null where no such reading agrees.
 */
export function otherReading(read: ReadWith, reread: Reread): Reason | null {
  const { draft, chosen, tried, period } = read;
  if (draft.quantity === null) return null;
  const isPlace = draft.form === 'rank';
  const least = chosen.candidate.score * (isPlace ? MEANT_AS_WELL : MEANT_TOO);
  const { ownScore } = chosen.candidate;
  const other = tried.find(
    (item) =>
      item !== chosen &&
      (item.candidate.score >= least || (!isPlace && item.candidate.ownScore > ownScore)) &&
      agrees(item),
  );
  if (other !== undefined) return 'ambiguous-indicator';
  const spoken = [...new Set(read.focus.recent.slice(0, SPOKEN_OF).map((value) => value.period))];
  for (const sibling of isPlace ? [] : chosen.siblings) {
    if (read.isToldApart(sibling)) continue;
    /** Of what a computed number is computed the words tell less surely than whose value a number is: one set aside by them counts too. */
    const known = tried.find((item) => item.candidate.indicator === sibling);
    if (known !== undefined && draft.form === 'value') continue;
    if (agrees(known ?? reread(draft, period, sibling))) return 'ambiguous-indicator';
    /** "In 2019 it was 29%. Of them 42% worked there": of the time before the text looked back. */
    if (
      draft.form === 'value' &&
      read.periodAssumed &&
      spoken.some((time) => time !== period && agrees(reread(draft, time, sibling)))
    )
      return 'ambiguous-indicator';
  }
  if (chosen.subjectsAssumed || isFarFromItsBearer(draft, read.bearerFollows))
    for (const bearer of bearersNear(read.view.entities, read.focus))
      for (const time of read.periodAssumed && chosen.subjectsAssumed ? [period, null] : [period])
        if (agrees(reread({ ...draft, subjects: [bearer] }, time))) return 'entity-unknown';
  if (read.periodAssumed)
    for (const near of periodsNear(read)) if (agrees(reread(draft, near))) return 'period-unknown';
  return null;
}

function agrees({ judgement }: Tried): boolean {
  return judgement.verdict === 'supported' || judgement.verdict === 'conflicting';
}

function periodsNear({ focus, period, held }: ReadWith): readonly (PeriodText | null)[] {
  return [focus.period, focus.shown?.period ?? null, null, ...held.slice(0, RECENT)].filter(
    (near, index, all) => near !== period && all.indexOf(near) === index,
  );
}

/** So many of the newest periods may be meant where a text does not say when. */
const RECENT = 8;

/** So many letters behind a figure a name is as near as one before it: 91,400 patents for America. */
const RIGHT_BEHIND = 24;

function isBetween({ span }: EntityArgument, figure: Span, bearer: EntityArgument): boolean {
  return span !== null && span.start >= figure.end && span.end <= (bearer.span?.start ?? 0);
}

/** Whether the bearer stands far behind the figure, or another name stands nearer to it. */
function isFarFromItsBearer({ subjects, names, span, clause }: Draft, follows: boolean): boolean {
  const [bearer] = subjects;
  if (bearer?.span == null) return true;
  if (bearer.span.start >= span.end + (follows ? RIGHT_BEHIND : 0) || bearer.span.start > clause.end)
    return true;
  if (bearer.span.start >= span.end) return names.some((name) => isBetween(name, span, bearer));
  const own = span.start - bearer.span.end;
  return names.some(
    (name) =>
      name.span !== null &&
      name.ids.join() !== bearer.ids.join() &&
      Math.max(name.span.start - span.end, span.start - name.span.end) < own,
  );
}
