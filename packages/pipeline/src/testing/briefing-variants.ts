import type { Report } from '@assay/engine';
import type { Briefing, SourceSpan } from '../briefing/briefing.ts';

/** A briefing's Markdown with one thing changed. */
export interface BriefingVariant {
  readonly source: string;
  /** What was changed: `354,000 → 654,000`. */
  readonly change: string;
}

/**
 * A briefing with one figure made wrong, for each number of one that holds: its first digit is moved by some, three unless said
 * otherwise, far beyond any tolerance. Example: `354,000` → `654,000`.
 */
export function wrongVariants({ source, text }: Briefing, { claims }: Report, by = 3): BriefingVariant[] {
  const spans = new Map<number, SourceSpan>();
  for (const { verdict, operands } of claims)
    for (const operand of operands)
      if (verdict.label === 'supported' && /[0-9]/.test(operand.text)) {
        const span = text.toSource(operand.span);
        spans.set(span.start, span);
      }
  return [...spans.values()].flatMap((span) => {
    const written = source.slice(span.start, span.end);
    const at = written.search(/[1-9]/);
    if (at < 0) return [];
    const wrong = `${written.slice(0, at)}${movedDigit(written[at] ?? '1', by)}${written.slice(at + 1)}`;
    return [{ source: replaced(source, span, wrong), change: `${written} → ${wrong}` }];
  });
}

/** By three: 1 → 4, 6 → 9, 7 → 1; another digit, and never 0. */
function movedDigit(digit: string, by: number): string {
  return String(((Number(digit) - 1 + by) % 9) + 1);
}

/**
 * A briefing with one figure written in another way that means the same: with full-width digits, or without a comma in it, or
 * with one.
 */
export function harmlessVariants({ source, text }: Briefing, { claims }: Report): BriefingVariant[] {
  const spans = new Map<number, SourceSpan>();
  for (const { quantity } of claims)
    if (quantity !== null && /[0-9]/.test(quantity.text)) {
      const span = text.toSource(quantity.span);
      spans.set(span.start, span);
    }
  return [...spans.values()].flatMap((span, index) => {
    const written = source.slice(span.start, span.end);
    const ways = [fullWidth(written), spaced(written), regrouped(written)].filter((way) => way !== written);
    const way = ways[index % Math.max(1, ways.length)];
    return way === undefined ? [] : [{ source: replaced(source, span, way), change: `${written} → ${way}` }];
  });
}

function fullWidth(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH));
}

/** From `0` to `０`. */
const FULL_WIDTH = 0xfee0;

/** `35만4000대` → `35만 4000대`; `59%` → `59 %`. */
function spaced(text: string): string {
  return text.replace(/만(?=[0-9])/, '만 ').replace(/(?<=[0-9])%/, ' %');
}

/** `354,000` → `354000`, `1220대` → `1,220대`. */
function regrouped(text: string): string {
  if (text.includes(',')) return text.replaceAll(',', '');
  return text.replace(/(?<![0-9.,만억])([0-9])([0-9]{3})(?![0-9])/, '$1,$2');
}

function replaced(source: string, { start, end }: SourceSpan, words: string): string {
  return source.slice(0, start) + words + source.slice(end);
}
