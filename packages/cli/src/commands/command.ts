import type { Language } from '@assay/engine';
import type { Arguments, OptionSpec } from '../arguments/read-arguments.ts';
import type { CliDeps } from '../deps.ts';

/** The commands, as they are typed. */
export const COMMAND_NAMES = [
  'start',
  'check',
  'catalog list',
  'catalog show',
  'catalog search',
  'catalog validate',
  'catalog add-edition',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** Carries a command out and gives its exit code. `language` is that of the interface. */
type CommandRun = (deps: CliDeps, args: Arguments, language: Language) => Promise<number>;

/** A command: its options, and the code that carries it out, loaded when it is called. */
export interface Command {
  readonly options: readonly OptionSpec[];
  readonly load: () => Promise<CommandRun>;
}
