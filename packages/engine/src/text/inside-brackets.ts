/** Whether a place in a text lies inside round brackets: the comma of `Seoul (Korea, 2024)` does. */
export function insideBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  return open >= 0 && text.indexOf(')', open) > at;
}
