import type { PlaceNames } from '../place-names.ts';

/** English: a direction stands before the name. */
export const EN_PLACE_NAMES: PlaceNames = {
  isQualified: (before) =>
    /(?:^|[^A-Za-z])(?:North|South|East|West|New|Northern|Southern|Eastern|Western|Equatorial|Inner|Upper|Lower) $/.test(
      before,
    ),
  isCity: () => false,
};
