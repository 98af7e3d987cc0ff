import { type CliDeps, EXIT } from '../../deps.ts';
import type { ServeWords } from '../../language/serve-words.ts';
import type { openService, Service } from '../../service/open-service.ts';
import type { Roles } from '../../service/opening.ts';
import type { ReadSettings } from '../../settings/read-settings.ts';

/** How a service is run. */
export interface Running {
  readonly roles: Roles;
  readonly words: ServeWords;
  readonly open: typeof openService;
  /** Called once it answers, with its address; null where it does not answer but works. */
  readonly onReady?: (url: string | null) => void;
}

/**
 * Runs the service until it is told to stop, and then stops it in good order. On a terminal each step of the start gets a line
 * on standard error; the line that it is ready goes to standard output wherever that leads. Whoever stops it while it starts
 * is heeded once it has started. Throws what `openService` throws.
 */
export async function runService(deps: CliDeps, read: ReadSettings, running: Running): Promise<number> {
  const { roles, words, open, onReady } = running;
  const { openLog } = await import('../../service/open-log.ts');
  const tell = (line: string): void => {
    if (deps.stderr.isTerminal) deps.stderr.write(`${line}\n`);
  };
  const stopped = deps.untilStopped().then((signal) => {
    tell(words.stopping);
    return signal;
  });
  const log = openLog(deps.stderr, logLevel(deps, read));
  const service: Service = await open(deps, read.settings, roles, log, (step) => tell(words.step[step]));
  deps.stdout.write(`${service.url === null ? words.working : words.ready(service.url)}\n`);
  log.info({ url: service.url, ...roles }, 'started');
  onReady?.(service.url);
  const signal = await stopped;
  log.info({ signal }, 'stopping');
  await service.stop();
  log.info({}, 'stopped');
  tell(words.stopped);
  return EXIT.ok;
}

/** People at a terminal read the lines of the start; the log would drown them, and shows what is amiss alone. */
function logLevel(deps: CliDeps, { settings, origins }: ReadSettings) {
  return deps.stderr.isTerminal && origins['log-level'] === 'default' ? 'warn' : settings['log-level'];
}
