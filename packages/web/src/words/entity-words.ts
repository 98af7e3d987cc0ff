/** The kinds of bearers with a heading of their own, in the order in which they are listed; all others come last, together. */
export const SHOWN_KINDS = ['country', 'region', 'state', 'organisation', 'model', 'cluster'] as const;

/** A heading of the list of bearers: `country`; `other` for all without one of their own. */
export type ShownKind = (typeof SHOWN_KINDS)[number] | 'other';

/** What the pages about countries, organisations and products say. */
export interface EntityWords {
  readonly title: string;
  readonly lead: string;
  /** Headings for the kinds of bearers. */
  readonly kinds: Readonly<Record<ShownKind, string>>;
  /** Of one bearer, and of how many statistics it has a value in. */
  readonly leadOf: (name: string, statistics: number) => string;
  readonly statistics: string;
  readonly rank: (place: number, of: number) => string;
  readonly events: string;
}
