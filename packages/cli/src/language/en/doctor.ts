import type { Finding } from '../../commands/doctor/finding.ts';
import { renderBytes } from '../../terminal/size.ts';
import type { DoctorWords } from '../doctor-words.ts';

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
const minutes = (seconds: number): string =>
  seconds < 120 ? count(seconds, 'second', 'seconds') : count(Math.round(seconds / 60), 'minute', 'minutes');

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
  what,
  toDo,
  summary: (wrong, notes) =>
    wrong === 0
      ? `Nothing is wrong${notes === 0 ? '' : `; ${count(notes, 'note', 'notes')}`}.`
      : `${count(wrong, 'thing is', 'things are')} wrong; begin with the first.`,
};

function what(finding: Finding): string {
  switch (finding.code) {
    case 'node-ok':
      return finding.version;
    case 'node-old':
      return `${finding.version} is too old; ${finding.wanted} or later is needed`;
    case 'setup-ok':
      return 'all packages are there';
    case 'setup-broken':
      return `a package is missing or damaged: ${finding.reason}`;
    case 'settings-ok':
      return finding.set === 0 ? 'all by default' : `${finding.set} set, the others by default`;
    case 'folder-ok':
    case 'disk-low':
    case 'disk-full':
      return `${finding.folder}, ${renderBytes(finding.free)} free`;
    case 'folder-unused':
      return 'not used: the database is elsewhere';
    case 'folder-missing':
      return `${finding.folder} is not there yet (${renderBytes(finding.free)} free)`;
    case 'folder-no-folder':
      return `${finding.folder} is no folder`;
    case 'folder-unwritable':
      return `${finding.folder} cannot be written to (${finding.reason})`;
    case 'folder-of-another':
      return `${finding.folder} belongs to another user (${finding.owner})`;
    case 'database-ok':
      return `PostgreSQL ${finding.version} at ${finding.where}`;
    case 'settings-wrong':
    case 'database-wrong':
    case 'catalogue-wrong':
      return finding.line;
    case 'database-absent':
      return 'not there yet';
    case 'migrations-ok':
      return `up to date (${count(finding.count, 'migration', 'migrations')})`;
    case 'migrations-behind':
      return `${count(finding.count, 'migration is', 'migrations are')} to be carried out`;
    case 'migrations-newer':
      return `changed by a newer Assay (${finding.name})`;
    case 'catalogue-ok':
      return `${count(finding.indicators, 'statistic', 'statistics')}, ${count(finding.cells, 'value', 'values')}`;
    case 'service-ready':
      return `ready at ${finding.url}`;
    case 'service-not-ready':
      return `runs at ${finding.url}, and is not ready (${finding.checks})`;
    case 'port-free':
      return `not running; ${finding.address} is free`;
    case 'port-taken':
      return `${finding.address} is taken by another program`;
    case 'port-refused':
      return `cannot listen on ${finding.address} (${finding.reason})`;
    case 'queue-ok':
      return finding.due === 0
        ? 'nothing waits'
        : `${count(finding.due, 'job waits', 'jobs wait')}, none for long`;
    case 'queue-failed':
      return `${count(finding.dead, 'job', 'jobs')} failed for good`;
    case 'queue-late':
      return `${count(finding.due, 'job waits', 'jobs wait')}, one for ${minutes(finding.seconds)}`;
    case 'queue-absent':
      return 'none yet';
    case 'feeds-ok':
      return `${count(finding.count, 'feed', 'feeds')}, none failing`;
    case 'feeds-none':
      return 'none is followed yet';
    case 'feeds-paused':
      return `${count(finding.count, 'feed', 'feeds')}, all paused`;
    case 'feeds-failing':
      return `${count(finding.count, 'feed fails', 'feeds fail')}, of ${finding.sources.join(', ')}`;
    case 'clock-ok':
      return 'agrees with that of the database';
    case 'clock-off':
      return `${minutes(Math.abs(finding.seconds))} ${finding.seconds > 0 ? 'ahead of' : 'behind'} that of the database`;
  }
}

function toDo(finding: Finding): string | null {
  switch (finding.code) {
    case 'node-old':
      return 'Run “npm ci” in the folder of Assay, which brings the right one, and call bin/assay.';
    case 'setup-broken':
      return 'Run “npm ci --ignore-scripts” in the folder of Assay.';
    case 'folder-missing':
    case 'database-absent':
    case 'queue-absent':
      return '“assay serve” makes it.';
    case 'folder-no-folder':
      return 'Name a folder with --data DIR, or move that away.';
    case 'folder-unwritable':
      return 'Make it writable for this user, or name another one with --data DIR.';
    case 'folder-of-another':
      return 'Run Assay as that user, or name another folder with --data DIR.';
    case 'disk-low':
    case 'disk-full':
      return 'Make room on that disk, or move the data: assay backup FILE, then assay restore FILE --data DIR.';
    case 'migrations-behind':
      return 'The next “assay serve” carries them out; make a backup before: assay backup FILE.';
    case 'migrations-newer':
      return 'Start the newer version, or restore a backup that this one made.';
    case 'service-not-ready':
      return 'Wait a minute if it has just started; else look into its log, and at what stands above.';
    case 'port-free':
      return 'To start it: assay serve';
    case 'port-taken':
      return 'End that program, or choose another port with --port N.';
    case 'port-refused':
      return 'Choose a port above 1023 with --port N, and an address of this machine with --host ADDRESS.';
    case 'queue-failed':
      return 'See why with “assay jobs list”; then “assay jobs retry --all”, or drop them.';
    case 'queue-late':
      return 'Start a worker if none runs: assay serve, or assay serve --worker. If one runs, give it more --check-threads.';
    case 'feeds-none':
      return 'To follow one: assay source add URL';
    case 'feeds-paused':
      return 'To follow one: assay source resume ID (assay source list shows them)';
    case 'feeds-failing':
      return `See why with “assay source show ${finding.sources[0] ?? 'ID'}”.`;
    case 'clock-off':
      return 'Have both machines set their clocks from the network (NTP).';
    default:
      return null;
  }
}
