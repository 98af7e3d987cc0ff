import type { Language } from '../language/language.ts';
import { quantitiesOf } from '../language/registry-quantities.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Exact } from './exact.ts';
import type { NumberReading } from './number-reading.ts';

/** What the words of a number make of it; `vague` (dozens) and `idiom` (one of the) have no value that counts. */
export type WrittenNumberKind = 'cardinal' | 'fraction' | 'multiple' | 'ordinal' | 'vague' | 'idiom';

/** A number as written, without its unit. */
export interface WrittenNumber {
  readonly span: Span;
  /** Always `text.slice(span.start, span.end)`. */
  readonly text: string;
  readonly value: Exact;
  readonly kind: WrittenNumberKind;
  /** The stable id of the rule that read it. */
  readonly rule: string;
}

/**
 * Every number of a text by itself, in order: without its unit, and before two are read as one share or range.
 * Example: `one in six, $12.4 billion` → 1, 6 and 12400000000, the last with the span of `12.4 billion`.
 */
export function findNumbers(text: string, language: Language): WrittenNumber[] {
  return quantitiesOf(language)
    .findNumbers(foldText(text), text)
    .map((reading) => ({
      span: { start: reading.start, end: reading.end },
      text: text.slice(reading.start, reading.end),
      value: reading.value,
      kind: kindOf(reading),
      rule: reading.rule,
    }));
}

function kindOf({ rule, shape, denominator }: NumberReading): WrittenNumberKind {
  if (rule.endsWith('.vague')) return 'vague';
  if (rule.endsWith('.idiom')) return 'idiom';
  if (shape === 'rank' || denominator === ORDINAL) return 'ordinal';
  return shape === 'multiple' || shape === 'fraction' ? shape : 'cardinal';
}

/** How a reading marks an ordinal that is no rank. */
const ORDINAL = -2;
