import type { Draft } from './draft.ts';
import type { TextView } from './view.ts';

/** So few letters stand between a value and the percentage by which it grew: 달러로 35%. */
const BETWEEN = 6;

/**
 * 로직은 3019억 달러로 42%, 메모리는 2231억 달러로 35% 늘었다: a percentage told of its value in the very words of the next one shares that
 * one's verb.
 */
export function withSharedVerb(text: TextView, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const next = drafts[index + 2];
    if (next?.form !== 'growth' || (draft.form !== 'share' && draft.form !== 'value')) return draft;
    if (draft.quantity?.unit !== 'percent' || !text.folded.startsWith(', ', draft.span.end)) return draft;
    const told = wordsBefore(text, drafts[index - 1], draft);
    if (told === null || told !== wordsBefore(text, drafts[index + 1], next)) return draft;
    const { direction, base } = next;
    return { ...draft, form: 'growth', direction, base: draft.base ?? base, ofWhole: false };
  });
}

/** The words that lead from a value to the percentage told of it; null where none stands right before. */
function wordsBefore({ folded }: TextView, value: Draft | undefined, percentage: Draft): string | null {
  const unit = value?.quantity?.unit;
  if (value?.form !== 'value' || unit == null || unit === 'percent') return null;
  const apart = percentage.span.start - value.span.end;
  return apart < 1 || apart > BETWEEN ? null : folded.slice(value.span.end, percentage.span.start);
}
