import type { EntityArgument, EntityRole } from '../draft.ts';
import type { SentenceView } from '../view.ts';

/** Of the world's 98, half the world's 98. */
const WHOLES: ReadonlySet<EntityRole> = new Set(['whole', 'comparator']);

/**
 * Whether the only bearer of a figure is the whole, told in passing: of "China's 31, a third of the world's 98, outnumbered
 * Japan's" who was named before is spoken of on.
 */
export function isWholeInPassing(
  { entities }: SentenceView,
  [own, ...others]: readonly EntityArgument[],
): boolean {
  const at = own?.span;
  return (
    at != null &&
    others.length === 0 &&
    own?.ids.includes('WLD') === true &&
    entities.some(({ start, role }) => start === at.start && WHOLES.has(role)) &&
    entities.some(({ end, ids }) => end <= at.start && ids.length > 0 && !ids.includes('WLD'))
  );
}
