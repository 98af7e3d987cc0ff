/** A half-open range of UTF-16 code units of the document's text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit: `overlaps({start:0,end:3},{start:2,end:5})` → `true`. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`: `contains({start:0,end:9},{start:2,end:5})` → `true`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** How many letters stand between two spans, whichever comes first; 0 where they touch or overlap: `apart({start:0,end:3},{start:5,end:9})` → 2. */
export function apart(a: Span, b: Span): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}

/** Whether a span begins behind another, at most so many letters on: `isRightBehind({start:5,end:9},{start:0,end:3},2)` → `true`. */
export function isRightBehind(span: Span, before: Span, letters: number): boolean {
  return span.start >= before.end && span.start - before.end <= letters;
}

/** Whether two spans stand beside each other, whichever comes first, with at most so many letters between. */
export function isBeside(a: Span, b: Span, letters: number): boolean {
  return isRightBehind(a, b, letters) || isRightBehind(b, a, letters);
}
