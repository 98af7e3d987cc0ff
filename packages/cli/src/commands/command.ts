import type { Language } from '@assay/engine';
import type { Arguments, OptionSpec } from '../arguments/read-arguments.ts';
import type { CliDeps } from '../deps.ts';

/** The commands, as they are typed. */
export const COMMAND_NAMES = [
  'start',
  'check',
  'schema',
  'table',
  'serve',
  'source add',
  'source list',
  'source show',
  'source pause',
  'source resume',
  'source remove',
  'source import',
  'source export',
  'document show',
  'brief',
  'briefing check',
  'briefing publish',
  'briefing list',
  'briefing withdraw',
  'question list',
  'question answer',
  'question reject',
  'jobs list',
  'jobs retry',
  'jobs drop',
  'backup',
  'restore',
  'database distribute',
  'doctor',
  'settings',
  'catalog list',
  'catalog show',
  'catalog search',
  'catalog validate',
  'catalog add-edition',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** Commands of two words belong to a group, which has a help of its own. */
export const GROUPS = ['catalog', 'source', 'document', 'briefing', 'question', 'jobs', 'database'] as const;
export type GroupName = (typeof GROUPS)[number];

/** Whether a word names a group of commands. */
export function isGroup(word: string | null | undefined): word is GroupName {
  return GROUPS.some((group) => group === word);
}

/** Carries a command out and gives its exit code. `language` is that of the interface. */
type CommandRun = (deps: CliDeps, args: Arguments, language: Language) => Promise<number>;

/** A command: its options, and the code that carries it out, loaded when it is called. */
export interface Command {
  readonly options: readonly OptionSpec[];
  readonly load: () => Promise<CommandRun>;
}
