/** Whether 보다 or 에 비해 is near behind a name, with no number and no topic between: 한국 기업보다, not 세계 전체로는 전보다. */
export function comparesNear(rest: string): boolean {
  const at = rest.slice(0, 16).search(/보다|에 비해/);
  return at >= 0 && !/[0-9]/.test(rest.slice(0, at)) && !/[은는]\s/.test(rest.slice(0, at));
}
