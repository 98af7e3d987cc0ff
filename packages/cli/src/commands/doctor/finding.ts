/** What the doctor looks at, in the order of what blocks most first. */
export const CHECKS = [
  'node',
  'setup',
  'settings',
  'folder',
  'database',
  'migrations',
  'catalogue',
  'port',
  'queue',
  'feeds',
  'clock',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** What was found, each with the facts that its sentence names. A `line` is a sentence of an error, in the interface's language. */
export type Finding =
  | { readonly code: 'node-ok'; readonly version: string }
  | { readonly code: 'node-old'; readonly version: string; readonly wanted: number }
  | { readonly code: 'setup-ok' }
  | { readonly code: 'setup-broken'; readonly reason: string }
  | { readonly code: 'settings-ok'; readonly set: number }
  | { readonly code: 'settings-wrong'; readonly line: string }
  | { readonly code: 'folder-ok'; readonly folder: string; readonly free: number }
  | { readonly code: 'folder-unused'; readonly folder: string }
  | { readonly code: 'folder-missing'; readonly folder: string; readonly free: number }
  | { readonly code: 'folder-no-folder'; readonly folder: string }
  | { readonly code: 'folder-unwritable'; readonly folder: string; readonly reason: string }
  | { readonly code: 'folder-of-another'; readonly folder: string; readonly owner: number }
  | { readonly code: 'disk-low'; readonly folder: string; readonly free: number }
  | { readonly code: 'disk-full'; readonly folder: string; readonly free: number }
  | { readonly code: 'database-ok'; readonly where: string; readonly version: string }
  | { readonly code: 'database-wrong'; readonly line: string }
  | { readonly code: 'database-absent' }
  | { readonly code: 'migrations-ok'; readonly count: number }
  | { readonly code: 'migrations-behind'; readonly count: number }
  | { readonly code: 'migrations-newer'; readonly name: string }
  | { readonly code: 'catalogue-ok'; readonly indicators: number; readonly cells: number }
  | { readonly code: 'catalogue-wrong'; readonly line: string }
  | { readonly code: 'service-ready'; readonly url: string }
  | { readonly code: 'service-not-ready'; readonly url: string; readonly checks: string }
  | { readonly code: 'port-free'; readonly address: string }
  | { readonly code: 'port-taken'; readonly address: string }
  | { readonly code: 'port-refused'; readonly address: string; readonly reason: string }
  | { readonly code: 'queue-ok'; readonly due: number }
  | { readonly code: 'queue-failed'; readonly dead: number }
  | { readonly code: 'queue-late'; readonly due: number; readonly seconds: number }
  | { readonly code: 'queue-absent' }
  | { readonly code: 'feeds-ok'; readonly count: number }
  | { readonly code: 'feeds-none' }
  | { readonly code: 'feeds-paused'; readonly count: number }
  | { readonly code: 'feeds-failing'; readonly count: number; readonly sources: readonly string[] }
  | { readonly code: 'clock-ok' }
  | { readonly code: 'clock-off'; readonly seconds: number };

export type FindingCode = Finding['code'];

/** `wrong` keeps the service from doing its work; a `note` is worth knowing. */
export type FindingState = 'ok' | 'note' | 'wrong';

/** How bad each finding is. */
export const STATES: Readonly<Record<FindingCode, FindingState>> = {
  'node-ok': 'ok',
  'node-old': 'wrong',
  'setup-ok': 'ok',
  'setup-broken': 'wrong',
  'settings-ok': 'ok',
  'settings-wrong': 'wrong',
  'folder-ok': 'ok',
  'folder-unused': 'ok',
  'folder-missing': 'note',
  'folder-no-folder': 'wrong',
  'folder-unwritable': 'wrong',
  'folder-of-another': 'wrong',
  'disk-low': 'note',
  'disk-full': 'wrong',
  'database-ok': 'ok',
  'database-wrong': 'wrong',
  'database-absent': 'note',
  'migrations-ok': 'ok',
  'migrations-behind': 'note',
  'migrations-newer': 'wrong',
  'catalogue-ok': 'ok',
  'catalogue-wrong': 'wrong',
  'service-ready': 'ok',
  'service-not-ready': 'wrong',
  'port-free': 'note',
  'port-taken': 'wrong',
  'port-refused': 'wrong',
  'queue-ok': 'ok',
  'queue-failed': 'note',
  'queue-late': 'wrong',
  'queue-absent': 'note',
  'feeds-ok': 'ok',
  'feeds-none': 'note',
  'feeds-paused': 'note',
  'feeds-failing': 'note',
  'clock-ok': 'ok',
  'clock-off': 'wrong',
};

/** A finding with what it was found by. */
export interface Checked {
  readonly check: CheckName;
  readonly finding: Finding;
}
