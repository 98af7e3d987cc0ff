import type { Arguments } from '../arguments/read-arguments.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { CliDeps } from '../deps.ts';
import { colourPaint, type Paint, plainPaint, wantsColour } from '../terminal/paint.ts';

/** How wide and in what colours to print. */
export interface Screen {
  readonly width: number;
  readonly paint: Paint;
}

const NARROWEST = 40;
/** Longer lines are hard to read, however wide the terminal is. */
const COMFORTABLE = 100;

/**
 * The screen that standard output is, changed by `--width` and `--no-color`. What is piped is 100 columns wide and plain.
 * Throws UsageError for a width that is no number or too narrow to print in.
 */
export function readScreen(deps: CliDeps, args: Arguments): Screen {
  const { stdout, env } = deps;
  const colour = wantsColour({ refused: args.has('no-color'), terminal: stdout.isTerminal, env });
  const own = Math.min(COMFORTABLE, Math.max(NARROWEST, stdout.columns ?? COMFORTABLE));
  return { width: readWidth(args.valueOf('width')) ?? own, paint: colour ? colourPaint : plainPaint };
}

function readWidth(value: string | null): number | null {
  if (value === null) return null;
  const width = /^[0-9]{1,4}$/.test(value) ? Number(value) : 0;
  if (width < NARROWEST)
    throw new UsageError({ code: 'bad-number', option: '--width', value, least: NARROWEST });
  return width;
}
