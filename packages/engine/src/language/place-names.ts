/** What a language says about names inside the names of other places. */
export interface PlaceNames {
  /** Whether the words before a name make it another place: North Korea, Equatorial Guinea. */
  readonly isQualified: (before: string) => boolean;
  /** Whether the letters behind a name make it a city: 워싱턴시. */
  readonly isCity: (after: string) => boolean;
}
