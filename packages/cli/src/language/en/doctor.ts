import type { Finding } from '../../commands/doctor/finding.ts';
import { renderBytes } from '../../terminal/size.ts';
import { type ByCode, sayByCode } from '../by-code.ts';
import type { DoctorWords } from '../doctor-words.ts';

const counted = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
const minutes = (seconds: number): string =>
  seconds < 120
    ? counted(seconds, 'second', 'seconds')
    : counted(Math.round(seconds / 60), 'minute', 'minutes');

/** `assay doctor` in English. */
export const EN_DOCTOR: DoctorWords = {
  state: { ok: 'ok', note: 'note', wrong: 'wrong' },
  check: {
    node: 'Node.js',
    setup: 'setup',
    settings: 'settings',
    folder: 'data folder',
    database: 'database',
    migrations: 'tables',
    catalogue: 'statistics',
    port: 'service',
    queue: 'jobs',
    feeds: 'feeds',
    clock: 'clock',
  },
  what: (finding) => sayByCode(WHAT, finding),
  toDo: (finding) => sayByCode(TO_DO, finding),
  summary: (wrong, notes) =>
    wrong === 0
      ? `Nothing is wrong${notes === 0 ? '' : `; ${counted(notes, 'note', 'notes')}`}.`
      : `${counted(wrong, 'thing is', 'things are')} wrong; begin with the first.`,
};

function roomIn({ folder, free }: { readonly folder: string; readonly free: number }): string {
  return `${folder}, ${renderBytes(free)} free`;
}

const WHAT: ByCode<Finding> = {
  'node-ok': ({ version }) => version,
  'node-old': ({ version, wanted }) => `${version} is too old; ${wanted} or later is needed`,
  'setup-ok': () => 'all packages are there',
  'setup-broken': ({ reason }) => `a package is missing or damaged: ${reason}`,
  'settings-ok': ({ set }) => (set === 0 ? 'all by default' : `${set} set, the others by default`),
  'folder-ok': roomIn,
  'disk-low': roomIn,
  'disk-full': roomIn,
  'folder-unused': () => 'not used: the database is elsewhere',
  'folder-missing': ({ folder, free }) => `${folder} is not there yet (${renderBytes(free)} free)`,
  'folder-no-folder': ({ folder }) => `${folder} is no folder`,
  'folder-unwritable': ({ folder, reason }) => `${folder} cannot be written to (${reason})`,
  'folder-of-another': ({ folder, owner }) => `${folder} belongs to another user (${owner})`,
  'database-ok': ({ version, where }) => `PostgreSQL ${version} at ${where}`,
  'settings-wrong': ({ line }) => line,
  'database-wrong': ({ line }) => line,
  'catalogue-wrong': ({ line }) => line,
  'database-absent': () => 'not there yet',
  'migrations-ok': ({ count }) => `up to date (${counted(count, 'migration', 'migrations')})`,
  'migrations-behind': ({ count }) => `${counted(count, 'migration is', 'migrations are')} to be carried out`,
  'migrations-newer': ({ name }) => `changed by a newer Assay (${name})`,
  'catalogue-ok': ({ indicators, cells }) =>
    `${counted(indicators, 'statistic', 'statistics')}, ${counted(cells, 'value', 'values')}`,
  'service-ready': ({ url }) => `ready at ${url}`,
  'service-not-ready': ({ url, checks }) => `runs at ${url}, and is not ready (${checks})`,
  'port-free': ({ address }) => `not running; ${address} is free`,
  'port-taken': ({ address }) => `${address} is taken by another program`,
  'port-refused': ({ address, reason }) => `cannot listen on ${address} (${reason})`,
  'queue-ok': ({ due }) =>
    due === 0 ? 'nothing waits' : `${counted(due, 'job waits', 'jobs wait')}, none for long`,
  'queue-failed': ({ dead }) => `${counted(dead, 'job', 'jobs')} failed for good`,
  'queue-late': ({ due, seconds }) =>
    `${counted(due, 'job waits', 'jobs wait')}, one for ${minutes(seconds)}`,
  'queue-absent': () => 'none yet',
  'feeds-ok': ({ count }) => `${counted(count, 'feed', 'feeds')}, none failing`,
  'feeds-none': () => 'none is followed yet',
  'feeds-paused': ({ count }) => `${counted(count, 'feed', 'feeds')}, all paused`,
  'feeds-failing': ({ count, sources }) =>
    `${counted(count, 'feed fails', 'feeds fail')}, of ${sources.join(', ')}`,
  'clock-ok': () => 'agrees with that of the database',
  'clock-off': ({ seconds }) =>
    `${minutes(Math.abs(seconds))} ${seconds > 0 ? 'ahead of' : 'behind'} that of the database`,
};

const SERVE_MAKES_IT = '“assay serve” makes it.';
const MAKE_ROOM =
  'Make room on that disk, or move the data: assay backup FILE, then assay restore FILE --data DIR.';

/** Nothing is to be done where it says nothing. */
const TO_DO: Partial<ByCode<Finding>> = {
  'node-old': () => 'Run “npm ci” in the folder of Assay, which brings the right one, and call bin/assay.',
  'setup-broken': () => 'Run “npm ci --ignore-scripts” in the folder of Assay.',
  'folder-missing': () => SERVE_MAKES_IT,
  'database-absent': () => SERVE_MAKES_IT,
  'queue-absent': () => SERVE_MAKES_IT,
  'folder-no-folder': () => 'Name a folder with --data DIR, or move that away.',
  'folder-unwritable': () => 'Make it writable for this user, or name another one with --data DIR.',
  'folder-of-another': () => 'Run Assay as that user, or name another folder with --data DIR.',
  'disk-low': () => MAKE_ROOM,
  'disk-full': () => MAKE_ROOM,
  'migrations-behind': () =>
    'The next “assay serve” carries them out; make a backup before: assay backup FILE.',
  'migrations-newer': () => 'Start the newer version, or restore a backup that this one made.',
  'service-not-ready': () =>
    'Wait a minute if it has just started; else look into its log, and at what stands above.',
  'port-free': () => 'To start it: assay serve',
  'port-taken': () => 'End that program, or choose another port with --port N.',
  'port-refused': () =>
    'Choose a port above 1023 with --port N, and an address of this machine with --host ADDRESS.',
  'queue-failed': () => 'See why with “assay jobs list”; then “assay jobs retry --all”, or drop them.',
  'queue-late': () =>
    'Start a worker if none runs: assay serve, or assay serve --worker. If one runs, give it more --check-threads.',
  'feeds-none': () => 'To follow one: assay source add URL',
  'feeds-paused': () => 'To follow one: assay source resume ID (assay source list shows them)',
  'feeds-failing': ({ sources }) => `See why with “assay source show ${sources[0] ?? 'ID'}”.`,
  'clock-off': () => 'Have both machines set their clocks from the network (NTP).',
};
