import type { PlaceNames } from '../place-names.ts';

/** Korean: the kind of a place stands behind its name. */
export const KO_PLACE_NAMES: PlaceNames = {
  isQualified: () => false,
  isCity: (after) => /^(?:특별시|광역시|시)(?!장|민|작)/.test(after),
};
