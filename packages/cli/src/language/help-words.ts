import type { CommandName, GroupName } from '../commands/command.ts';
import type { OPTIONS } from '../commands/options.ts';

/** What `--help` says, in one language; every command and every option has its words. */
export interface HelpWords {
  readonly headline: string;
  readonly usage: string;
  readonly commands: string;
  readonly options: string;
  readonly examples: string;
  readonly exitCodes: string;
  readonly summary: Readonly<Record<CommandName, string>>;
  readonly about: Readonly<Record<CommandName, readonly string[]>>;
  readonly aboutGroup: Readonly<Record<GroupName, readonly string[]>>;
  readonly option: Readonly<Record<keyof typeof OPTIONS, string>>;
  readonly exit: readonly (readonly [code: string, meaning: string])[];
  readonly more: string;
}
