import type { Span } from './span.ts';
import { stemEnglish } from './stem.ts';

/** A run of letters of one script, or a number with its points, as names are compared by: `K3` → k, 3; `4.5` → 4.5. */
export interface Term extends Span {
  /** Stemmed where it is English; as written otherwise, particles and all. */
  readonly text: string;
  readonly hangul: boolean;
}

const TERM = /([a-z\u00e0-\u024f]+)|([\uac00-\ud7a3]+)|[\u4e00-\u9fff]+|[0-9]+(?:\.[0-9]+)*/g;

/** The terms of a stretch of folded text: `qwen3-max` → qwen, 3, max. The s of a genitive is none. */
export function findTerms(folded: string, start: number, end: number): Term[] {
  const terms: Term[] = [];
  for (const match of folded.slice(start, end).matchAll(TERM)) {
    const at = start + match.index;
    if (match[0] === 's' && folded.charAt(at - 1) === "'") continue;
    terms.push({
      start: at,
      end: at + match[0].length,
      text: match[1] === undefined ? match[0] : stemEnglish(match[0]),
      hangul: match[2] !== undefined,
    });
  }
  return terms;
}
