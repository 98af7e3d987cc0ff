import type { ShownKind } from '../pages/entity-list.ts';

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
