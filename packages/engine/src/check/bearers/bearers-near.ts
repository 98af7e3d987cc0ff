import { argumentsOf } from '../../claim/bearers/bind-entities.ts';
import type { Focus } from '../../claim/carry.ts';
import type { EntityArgument, EntityMention } from '../../claim/draft.ts';

/** The world, which goes without saying. */
export const THE_WORLD: EntityArgument = { ids: ['WLD'], origin: 'assumed', span: null };

/** So many of the last names spoken of may be meant. */
export const SPOKEN_OF = 3;

/**
 * Whose a figure may be, likeliest first, where it does not say itself: the names of its sentence, the last before it, whom the
 * text is about, and the world. Example: in a text about Singapore, "Germany had 25; the figure here was 38" → Germany, …,
 * Singapore, the world.
 */
export function bearersNear(
  named: readonly EntityMention[],
  { mentioned, main }: Focus,
): readonly EntityArgument[] {
  return [...named.flatMap(argumentsOf), ...mentioned.slice(0, SPOKEN_OF), ...main, THE_WORLD];
}
