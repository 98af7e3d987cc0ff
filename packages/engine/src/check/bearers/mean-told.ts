import { isNamedMean } from '../../language/registry-loose-rules.ts';
import type { ClaimOfStatistic } from './pick-bearer.ts';

/**
 * The mean of all that a statistic publishes, where a claim is told of the mean: 투명성 지수 평균은 58점 → the average of companies.
 * Null where none is published by that name.
 */
export function meanTold({ catalogue, cells, draft }: ClaimOfStatistic): string | null {
  if (draft.ofMean !== true) return null;
  for (const id of cells.byEntity.keys()) {
    const name = catalogue.entities.get(id)?.name;
    if (name !== undefined && isNamedMean(name)) return id;
  }
  return null;
}

/** Whether a claim is told of the mean of all, and a statistic holds that as the world's: 25개국 중앙값은 37%. */
export function isMeanOfWorld({ catalogue, indicator, cells, draft }: ClaimOfStatistic): boolean {
  const isSum = catalogue.indicators.get(indicator)?.addEntities === true;
  return draft.ofMean === true && !isSum && cells.byEntity.has('WLD');
}
