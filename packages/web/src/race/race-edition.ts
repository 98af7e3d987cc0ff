import { z } from 'zod';

/** The pillars of the race, in the order in which pages show them. */
export const PILLARS = [
  'research',
  'talent',
  'models',
  'compute',
  'chips',
  'capital',
  'adoption',
  'robots',
  'education',
  'attitudes',
  'policy',
] as const;

export type Pillar = (typeof PILLARS)[number];

const raceEdition = z.strictObject({
  /** Whom the race shows. */
  entities: z.array(z.string()).min(2),
  /** The statistics of each pillar. */
  pillars: z.record(z.enum(PILLARS), z.array(z.string()).min(1)),
});

/** Which statistics make which pillar, and whom the race shows: chosen by the edition, not by the engine. */
export type RaceEdition = z.infer<typeof raceEdition>;

/** Reads a race from JSON. Throws ZodError where it is none. */
export function parseRaceEdition(text: string): RaceEdition {
  return raceEdition.parse(JSON.parse(text));
}
