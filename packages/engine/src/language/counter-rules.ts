/**
 * Whether the noun that a number counts is one that a statistic, by its name and aliases, counts: 대 counts robots, "people"
 * graduates. Null where only the statistic's own words can tell: `33,000 robots`.
 */
export type CounterRule = (counter: string, phrases: readonly string[]) => boolean | null;
