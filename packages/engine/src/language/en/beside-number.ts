import type { NumberReading } from '../../quantity/number-reading.ts';

/** A number, and the words right beside it. */
export interface BesideNumber {
  readonly folded: string;
  /** The same as it is written, capitals and all. */
  readonly text: string;
  readonly number: NumberReading;
  readonly before: string;
  readonly after: string;
}

/** So many letters before and behind a number tell its unit. */
const REACH_BEFORE = 24;
const REACH_BEHIND = 30;

/** A number with the words beside it: of `about 40 robots` around `40` before is `about `, after ` robots`. */
export function besideNumber(folded: string, number: NumberReading, text: string): BesideNumber {
  const { start, end } = number;
  return {
    folded,
    text,
    number,
    before: folded.slice(Math.max(0, start - REACH_BEFORE), start),
    after: folded.slice(end, end + REACH_BEHIND),
  };
}
