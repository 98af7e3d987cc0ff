/** What is known of a feed when it is decided how long to leave it alone. Instants in milliseconds of the epoch, lengths in seconds. */
export interface PollHistory {
  /** Tells this feed from others, so that many feeds do not come due at once. */
  readonly feedId: string;
  /** When the feed was asked last. */
  readonly polledAt: number;
  /** When its items were published, in any order; those after `polledAt` are not counted. */
  readonly itemTimes: readonly number[];
  /** What the feed asks for itself. */
  readonly ttl: number | null;
  /** Seconds for which the server's answer stays good (`cache-control`). */
  readonly maxAge: number | null;
  /** Polls in a row that found nothing new. */
  readonly unchanged: number;
  /** Polls in a row that failed or were refused. */
  readonly failures: number;
  /** What the server asked for in its last answer. */
  readonly retryAfter: number | null;
  /** Whether a hub sends what is new, so that polling is only a safety net. */
  readonly isPushed: boolean;
}

/** The bounds and paces of polling, in seconds; an operator may set each of them. */
export interface PollPace {
  readonly least: number;
  readonly most: number;
  /** For a feed of which nothing is known yet. */
  readonly first: number;
  /** The least for a feed that a hub pushes. */
  readonly pushed: number;
  /** After one failure; doubled with each further one. */
  readonly failure: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
export const DEFAULT_PACE: PollPace = {
  least: MINUTE,
  most: 24 * HOUR,
  first: 15 * MINUTE,
  pushed: HOUR,
  failure: 5 * MINUTE,
};

/** Items whose distances tell the feed's pace. */
const RECENT = 20;
/** A feed is asked this many times between two of its items, so that the wait for one is a fraction of their distance. */
const ASKED_PER_ITEM = 4;
/** Polls without anything new after which the interval begins to grow. */
const PATIENCE = 4;
const GROWTH = 1.25;
/** A fresh item among old ones is often the first of several. */
const QUIET_SHARE = 0.1;
/** How far feeds of the same interval are spread, as a share of it. */
const SPREAD = 0.15;

/**
 * When a feed is to be asked again, in milliseconds of the epoch: often where its items follow each other closely, seldom
 * where it is silent or fails, not sooner than feed and server ask. The same history gives the same instant.
 * Example: items ten minutes apart, the last just now → in about two and a half minutes; three failures → in about twenty.
 */
export function nextPoll(history: PollHistory, pace: PollPace = DEFAULT_PACE): number {
  const wanted = history.failures > 0 ? failurePause(history, pace) : interval(history, pace);
  const asked = Math.max(history.retryAfter ?? 0, history.failures > 0 ? 0 : politeness(history));
  const least = Math.max(pace.least, history.isPushed && history.failures === 0 ? pace.pushed : 0);
  const seconds = Math.max(wanted, asked, least);
  return (
    history.polledAt +
    Math.round(spread(seconds, Math.min(asked, pace.most), history.feedId, pace.most) * 1000)
  );
}

function failurePause({ failures }: PollHistory, pace: PollPace): number {
  // Beyond these doublings the bound holds anyway.
  return pace.failure * 2 ** Math.min(failures - 1, 20);
}

function interval(history: PollHistory, pace: PollPace): number {
  const times = [...new Set(history.itemTimes)]
    .filter((time) => time <= history.polledAt)
    .sort((a, b) => b - a)
    .slice(0, RECENT);
  const newest = times[0];
  const growth = GROWTH ** Math.min(Math.max(0, history.unchanged - PATIENCE), 40);
  if (newest === undefined || times.length < 2) return pace.first * growth;
  const gaps = times.slice(1).map((time, index) => ((times[index] ?? time) - time) / 1000);
  const silence = (history.polledAt - newest) / 1000;
  const usual = medianOf(gaps) / ASKED_PER_ITEM;
  return Math.max(usual, silence * QUIET_SHARE) * growth;
}

/** What feed and server ask for as a matter of habit is heeded up to an hour: many name a day and publish by the minute. */
function politeness({ ttl, maxAge }: PollHistory): number {
  return Math.min(Math.max(ttl ?? 0, maxAge ?? 0), HOUR);
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Later by the feed's own share, so that what was asked for is kept; at the longest pause sooner instead. */
function spread(seconds: number, asked: number, feedId: string, most: number): number {
  const share = SPREAD * shareOf(feedId);
  const later = seconds * (1 + share);
  return later <= most ? later : Math.max(asked, most * (1 - share));
}

/** A share of one that is the feed's own: FNV-1a of its id, its bits mixed once more, as ids differ in their last letters. */
function shareOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
}
