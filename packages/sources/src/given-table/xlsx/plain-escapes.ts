const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Workbooks write characters that XML lacks by their number: `plainEscapes('a_x000D_b')` → `a\rb`; `_x005F_` is `_`. */
export function plainEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
