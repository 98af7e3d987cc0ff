import type { Migration } from 'kysely/migration';
import * as first from './2026-11-26-first.ts';
import * as second from './2026-11-26-second.ts';
import * as third from './2026-11-26-third.ts';

/** Every migration by its dated name, in the order of the names; none is changed once it was released. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '2026-11-26-first': first,
  '2026-11-26-second': second,
  '2026-11-26-third': third,
};
