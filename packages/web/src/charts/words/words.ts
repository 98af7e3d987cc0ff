import type { Unit, Verdict } from '@assay/engine';
import type { Ranking } from '../../statistics/leaders.ts';

/** A value and the period it is of, both as text. */
export interface Told {
  readonly entity: string;
  readonly value: string;
  readonly period: string;
}

/** A publication, its editions that were used, and under which licences. */
export interface Origin {
  readonly name: string;
  /** Oldest to newest. */
  readonly editions: readonly string[];
  readonly licences: readonly string[];
}

/** Everything that charts say, in one language. Arguments are texts in that language already. */
export interface ChartWords {
  /** What the unit is called beside the name of a measure; empty where the name says it. */
  readonly units: Readonly<Record<Unit, string>>;
  readonly qualifiers: Readonly<Record<'' | 'about' | 'over' | 'nearly', (value: string) => string>>;
  readonly verdicts: Readonly<Record<Verdict, (told: Told, claimed: string) => string>>;
  /** Who leads, or is highest where neither more nor less is better. */
  readonly first: Readonly<Record<Ranking['better'], (first: Told, second: Told | null) => string>>;
  readonly only: (told: Told) => string;
  readonly change: (from: Told, to: Told) => string;
  readonly rank: (told: Told, rank: number, of: number) => string;
  readonly pair: (entity: string, ahead: number, of: number) => string;
  readonly level: (first: string, second: string, of: number) => string;
  /** `denominator` comes with what joins it to the unit. */
  readonly measure: (name: string, unit: string, denominator: string) => string;
  readonly pairMeasure: (first: string, second: string) => string;
  readonly foot: (origins: readonly Origin[]) => string;
  readonly lines: (measure: string, entities: number, from: string, to: string) => string;
  readonly bars: (measure: string, entities: number, period: string) => string;
  readonly series: (measure: string, entity: string, from: string, to: string) => string;
  readonly range: (highest: Told, lowest: Told) => string;
  readonly missing: (names: readonly string[]) => string;
  readonly claimed: (value: string, period: string) => string;
  readonly tolerance: (low: string | null, high: string | null) => string;
  readonly revised: (
    period: string,
    steps: readonly { readonly value: string; readonly edition: string }[],
  ) => string;
  readonly claimedLabel: (value: string) => string;
  readonly editionLabel: (edition: string) => string;
  readonly more: (count: number) => string;
  readonly between: (count: number) => string;
  readonly nothing: string;
  /** What a map says of itself. */
  readonly map: {
    readonly name: string;
    readonly circles: string;
    readonly shades: string;
    readonly boundaries: string;
  };
  readonly forecast: string;
  readonly heads: Readonly<Record<Head, string>>;
}

export type Head =
  | 'period'
  | 'entity'
  | 'rank'
  | 'value'
  | 'edition'
  | 'source'
  | 'indicator'
  | 'checked'
  | 'unit';
