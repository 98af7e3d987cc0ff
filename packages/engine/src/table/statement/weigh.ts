import type { Reading } from './reading.ts';
import type { Readings } from './readings.ts';
import { agreementName, fitOf, weightOf } from './score.ts';

/** A reading with its share of the whole weight. */
export interface WeighedReading {
  readonly reading: Reading;
  readonly share: number;
  /** What it would score if it came out true: how likely it is to be what is meant, whatever it comes to. */
  readonly meant: number;
}

/** The readings with their shares of the whole weight, the heaviest first. */
export interface Weighed {
  readonly readings: readonly WeighedReading[];
  /** The weight of those that come out true, and half of what no reading reaches; from 0 to 1. */
  readonly support: number;
  /** The share of what the words say and no reading reaches. */
  readonly unread: number;
}

/**
 * Weighs the readings of a statement by how well they fit its words. That one comes out true counts for it by a fixed amount
 * for each operation, as agreeing by chance is rare; which column or row it speaks of is for the words alone.
 * Example: two readings that fit alike, one true and one false → support about a half.
 */
export function weighReadings({ readings, unread }: Pick<Readings, 'readings' | 'unread'>): Weighed {
  const fits = readings.map(fitOf);
  const bonuses = readings.map((reading) => weightOf(agreementName(reading)));
  const scores = readings.map(({ truth }, at) => (fits[at] ?? 0) + (truth ? (bonuses[at] ?? 0) : 0));
  const open = fitOf({ features: unread });
  const unreadScores = [open, open + weightOf('unread.true')] as const;
  const top = Math.max(...scores, ...unreadScores);
  const masses = scores.map((score) => Math.exp(score - top));
  const [openFalse, openTrue] = [Math.exp(unreadScores[0] - top), Math.exp(unreadScores[1] - top)];
  let whole = openFalse + openTrue;
  let agreeing = openTrue;
  masses.forEach((mass, at) => {
    whole += mass;
    if (readings[at]?.truth === true) agreeing += mass;
  });
  return {
    readings: readings
      .map((reading, at) => ({
        reading,
        share: (masses[at] ?? 0) / whole,
        meant: (fits[at] ?? 0) + (bonuses[at] ?? 0),
      }))
      .sort((a, b) => b.share - a.share),
    support: agreeing / whole,
    unread: (openFalse + openTrue) / whole,
  };
}
