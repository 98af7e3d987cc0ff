import type { SidecarProblem } from '../given-table/sidecar-problem.ts';
import type { SettingName } from '../settings/settings.ts';

/** Why a file of settings cannot be read. */
export type SettingsFileReason = 'missing' | 'forbidden' | 'folder' | 'not-json' | 'no-object' | 'unreadable';

/** Everything that can be wrong with how the command was called; each code carries the facts that its sentence names. */
export type UsageProblem =
  | {
      readonly code: 'unknown-command';
      readonly word: string;
      readonly nearest: string | null;
      readonly isFile: boolean;
    }
  | {
      readonly code: 'unknown-option';
      readonly option: string;
      readonly nearest: string | null;
      readonly command: string;
    }
  | { readonly code: 'missing-value'; readonly option: string; readonly placeholder: string }
  | { readonly code: 'missing-option'; readonly option: string; readonly placeholder: string }
  | { readonly code: 'takes-no-value'; readonly option: string }
  | {
      readonly code: 'bad-value';
      readonly option: string;
      readonly value: string;
      readonly choices: readonly string[];
    }
  | { readonly code: 'bad-number'; readonly option: string; readonly value: string; readonly least: number }
  | { readonly code: 'bad-date'; readonly option: string; readonly value: string }
  | { readonly code: 'missing-operand'; readonly operand: string; readonly command: string }
  | { readonly code: 'too-many-operands'; readonly word: string; readonly command: string }
  | { readonly code: 'stdin-twice' }
  | { readonly code: 'one-document'; readonly option: string }
  | { readonly code: 'not-together'; readonly first: string; readonly second: string }
  | { readonly code: 'only-with'; readonly option: string; readonly wanted: readonly string[] }
  | {
      readonly code: 'other-catalogue';
      readonly wanted: string;
      readonly id: string;
      readonly version: string;
      readonly sha256: string;
    }
  | { readonly code: 'no-such-claim'; readonly wanted: string; readonly claims: number }
  | { readonly code: 'several-claims'; readonly wanted: string; readonly ids: readonly string[] }
  | { readonly code: 'unknown-id'; readonly id: string; readonly nearest: readonly string[] }
  | {
      readonly code: 'bad-setting';
      readonly name: SettingName;
      /** `--port`, `ASSAY_PORT`, or the file with the name. */
      readonly origin: string;
      readonly value: string;
    }
  | {
      readonly code: 'unknown-setting';
      readonly name: string;
      readonly file: string;
      readonly nearest: string | null;
    }
  | {
      readonly code: 'bad-settings-file';
      readonly file: string;
      readonly reason: SettingsFileReason;
      /** What the system or the parser said; empty where there is no more to say. */
      readonly detail: string;
    }
  | { readonly code: 'bad-id'; readonly option: string; readonly value: string }
  | { readonly code: 'no-feed'; readonly address: string }
  | { readonly code: 'no-opml'; readonly file: string }
  | { readonly code: 'unreadable-file'; readonly file: string; readonly reason: string }
  | { readonly code: 'bad-sidecar'; readonly file: string; readonly problem: SidecarProblem }
  | { readonly code: 'sidecar-exists'; readonly file: string }
  | { readonly code: 'unwritable-file'; readonly file: string; readonly reason: string }
  | {
      readonly code: 'unknown-sheet';
      readonly file: string;
      readonly wanted: string;
      readonly names: readonly string[];
    }
  | { readonly code: 'unknown-source'; readonly id: string; readonly nearest: readonly string[] }
  | { readonly code: 'unknown-document'; readonly wanted: string }
  | { readonly code: 'several-documents'; readonly wanted: string; readonly ids: readonly string[] }
  | { readonly code: 'database-in-use'; readonly where: string; readonly sessions: number }
  | { readonly code: 'unknown-job'; readonly id: string }
  | { readonly code: 'several-jobs'; readonly id: string; readonly ids: readonly string[] }
  | { readonly code: 'unknown-briefing'; readonly slug: string }
  | { readonly code: 'unknown-question'; readonly id: string }
  | { readonly code: 'several-questions'; readonly id: string; readonly ids: readonly string[] }
  | { readonly code: 'no-packages'; readonly folder: string }
  | {
      readonly code: 'faulty-package';
      readonly folder: string;
      readonly faults: number;
      readonly first: string;
    };

/** A command that cannot be carried out as it was called; the boundary prints it on one line and exits with 2. */
export class UsageError extends Error {
  readonly problem: UsageProblem;

  constructor(problem: UsageProblem) {
    super(problem.code);
    this.name = 'UsageError';
    this.problem = problem;
  }
}
