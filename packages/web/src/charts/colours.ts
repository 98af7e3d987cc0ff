import type { Verdict } from '@assay/engine';

/**
 * The colours of charts: custom properties of the page, with those of the light theme where a page does not set them and where
 * the SVG stands alone. Text takes `ink`, `soft` or a verdict's; `mute` is for lines and `rule` for the grid.
 */
export const COLOURS = {
  paper: 'var(--paper, #fbfaf7)',
  ink: 'var(--ink, #1c1b19)',
  soft: 'var(--soft, #5d5a54)',
  mute: 'var(--mute, #8d897e)',
  rule: 'var(--rule, #d9d5cc)',
  accent: 'var(--accent, #1f4e79)',
} as const;

/** A verdict's colour and sign; × in place of ✕, which the font of pictures lacks. */
export const VERDICT_MARKS: Readonly<Record<Verdict, { readonly colour: string; readonly sign: string }>> = {
  supported: { colour: 'var(--supported, #0b6e69)', sign: '✓' },
  refuted: { colour: 'var(--refuted, #b3361b)', sign: '×' },
  conflicting: { colour: 'var(--conflicting, #6a3fa0)', sign: '≠' },
  'not-enough-evidence': { colour: 'var(--open, #4f5d6b)', sign: '?' },
  'not-checkable': { colour: 'var(--aside, #66625b)', sign: '–' },
};

/**
 * The light theme in place of the custom properties, for programs that do not know them.
 * Example: `lightTheme('fill="var(--ink, #1c1b19)"')` → `fill="#1c1b19"`.
 */
export function lightTheme(svg: string): string {
  return svg.replace(/var\(--[a-z-]{1,40}, (#[0-9a-f]{6})\)/g, '$1');
}

/** The colours of the dark theme, as the style sheet of the pages has them; a test holds the two together. */
export const DARK: Readonly<Record<string, string>> = {
  paper: '#141412',
  ink: '#e8e5dd',
  soft: '#a9a59b',
  mute: '#79756b',
  rule: '#3a3833',
  accent: '#8ab8e6',
  supported: '#5cc2ba',
  refuted: '#ff8f73',
  conflicting: '#c0a0f0',
  open: '#a8b6c4',
  aside: '#a39f96',
};

/**
 * The dark theme in place of the custom properties, for a picture with an address of its own on a dark page.
 * Example: `darkTheme('fill="var(--ink, #1c1b19)"')` → `fill="#e8e5dd"`.
 */
export function darkTheme(svg: string): string {
  return svg.replace(
    /var\(--([a-z-]{1,40}), (#[0-9a-f]{6})\)/g,
    (_, name: string, light: string) => DARK[name] ?? light,
  );
}
