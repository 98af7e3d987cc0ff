/** Why a line cannot be checked; the published schema names the same codes. */
export const LINE_FAULTS = [
  'not-utf8',
  'too-long',
  'not-json',
  'not-an-input',
  'no-text',
  'web-page',
] as const;
export type LineFaultCode = (typeof LINE_FAULTS)[number];

/** Why a line cannot be checked, with what its sentence names. */
export type LineFault =
  | { readonly code: 'too-long'; readonly most: number }
  /** `path` is the member at fault: `published`, `tables.0.rows`; empty for the line itself. */
  | { readonly code: 'not-an-input'; readonly path: string }
  | { readonly code: Exclude<LineFaultCode, 'too-long' | 'not-an-input'> };
