import type { CliDeps } from '../deps.ts';
import type { Settings } from '../settings/settings.ts';
import type { Closing } from './closing.ts';
import type { ServiceLog } from './open-log.ts';

/** What a process of the service does. */
export interface Roles {
  readonly web: boolean;
  readonly worker: boolean;
}

/** Told while a start takes its time. */
export type StartStep = 'creating' | 'starting' | 'catalogue' | 'samples';

/** A start of the service, with what each part of it takes. */
export interface Opening {
  readonly deps: CliDeps;
  readonly settings: Settings;
  readonly roles: Roles;
  readonly log: ServiceLog;
  readonly onStep: (step: StartStep) => void;
  /** Hears how to close what was opened. */
  readonly closing: Closing;
}
