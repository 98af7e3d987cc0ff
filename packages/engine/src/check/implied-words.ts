import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Draft } from '../claim/draft.ts';

/** Words that a form or unit says without writing them: 16위 speaks of a rank, "rose 31%" of growth, "a gap of" of a gap. */
export function impliedWords(catalogue: Catalogue, draft: Draft): number[] {
  const { quantity, form } = draft;
  const words: string[] = [];
  if (form === 'rank' || quantity?.unit === 'rank') words.push('rank 순위 ranking ranked place');
  if (form === 'growth' || form === 'cagr') words.push('growth 증가율 성장률');
  if (form === 'difference') words.push('gap 격차');
  if (quantity?.unit === 'percent' || quantity?.shape === 'fraction') words.push('share 비중 비율');
  return words.flatMap((phrase) => catalogue.vocabulary.lookUp(phrase));
}
