/** What a piece of output is, from which its colour follows. */
export type Tone =
  | 'plain'
  | 'strong'
  | 'faint'
  | 'supported'
  | 'refuted'
  | 'conflicting'
  | 'not-enough-evidence'
  | 'not-checkable';

/** Gives a text the look of its tone; leaves it as it is where there is no colour. */
export type Paint = (tone: Tone, text: string) => string;

/** The codes of each tone (Select Graphic Rendition); a sign stands beside every colour, so that none is needed. */
const CODES: Readonly<Record<Tone, string>> = {
  plain: '',
  strong: '1',
  faint: '2',
  supported: '32',
  refuted: '1;31',
  conflicting: '35',
  'not-enough-evidence': '33',
  'not-checkable': '2',
};

/** Output without colour: `plainPaint('refuted', 'c3')` → `c3`. */
export function plainPaint(_tone: Tone, text: string): string {
  return text;
}

/** Output in colour: `colourPaint('refuted', 'c3')` → `\u001b[1;31mc3\u001b[0m`. */
export function colourPaint(tone: Tone, text: string): string {
  return CODES[tone] === '' || text === '' ? text : `\u001B[${CODES[tone]}m${text}\u001B[0m`;
}

/** Who asks for colour, and who cannot show it. */
export interface ColourWishes {
  /** `--no-color` was given. */
  readonly refused: boolean;
  readonly terminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Whether to print in colour: `--no-color` and NO_COLOR forbid it, FORCE_COLOR (but 0 and false) asks for it, else a terminal
 * decides that is not dumb.
 */
export function wantsColour({ refused, terminal, env }: ColourWishes): boolean {
  if (refused || (env.NO_COLOR ?? '') !== '') return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return terminal && env.TERM !== 'dumb';
}
