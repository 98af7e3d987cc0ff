import type { TableName } from './column.ts';
import { CONTRACTIONS } from './contractions.ts';
import { ENTITIES } from './entities.ts';
import { EVENTS } from './events.ts';
import { IDIOMS } from './idioms.ts';
import { INDICATORS } from './indicators.ts';
import { OBSERVATIONS } from './observations.ts';
import { PRODUCERS } from './producers.ts';
import { PUBLICATIONS } from './publications.ts';
import { SOURCES } from './sources.ts';

/** The only list of tables, by name. */
export const TABLES = {
  producers: PRODUCERS,
  publications: PUBLICATIONS,
  entities: ENTITIES,
  contractions: CONTRACTIONS,
  indicators: INDICATORS,
  idioms: IDIOMS,
  sources: SOURCES,
  observations: OBSERVATIONS,
  events: EVENTS,
} as const satisfies Record<TableName, unknown>;
