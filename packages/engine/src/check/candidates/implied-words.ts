import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import type { Draft } from '../../claim/draft.ts';
import type { Implication } from '../../language/implied.ts';

/** Words that a form or unit says without writing them: 16위 speaks of a rank, "rose 31%" of growth, "a gap of" of a gap. */
export function impliedWords(catalogue: SpokenCatalogue, { quantity, form }: Draft): number[] {
  const kinds: Implication[] = [];
  if (form === 'rank' || quantity?.unit === 'rank') kinds.push('rank');
  if (form === 'growth' || form === 'cagr') kinds.push('growth');
  if (form === 'difference') kinds.push('gap');
  if (quantity?.unit === 'percent' || quantity?.shape === 'fraction') kinds.push('share');
  return kinds.flatMap((kind) => catalogue.implied[kind]);
}
