/** The assay command: builds what it needs from the process, runs, and ends with the exit code. The only file that touches the process. */
import { dirname, join } from 'node:path';
import { EXIT } from './deps.ts';
import { run } from './run.ts';
import { outputOf } from './terminal/output-of.ts';

/**
 * Runs the command that the process was called with. `root` is the folder of the repository; `catalogueFolder` one for
 * indexed catalogues of this version of the program, or null where none are kept.
 */
export async function main(root: string, catalogueFolder: string | null): Promise<void> {
  process.on('SIGINT', endAtOnce);

  process.on('uncaughtException', (error) => {
    process.stderr.write(`assay: something went wrong inside (${error.message}); please report it\n`);
    process.exit(EXIT.unusable);
  });

  let unwritable: string | null = null;
  const stdout = outputOf(process.stdout, (code) => {
    unwritable = code;
  });

  process.exitCode = await run({
    args: process.argv.slice(2),
    env: process.env,
    enterFolder: (folder) => process.chdir(folder),
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr: outputOf(process.stderr, () => {}),
    dataFolder: join(root, 'data'),
    programFolder: root,
    samplesFolder: join(root, 'packages', 'cli', 'samples'),
    scriptsFolder: catalogueFolder === null ? null : join(dirname(catalogueFolder), 'scripts'),
    briefingsFolder: join(root, 'packages', 'cli', 'briefings'),
    starterSources: join(root, 'packages', 'cli', 'starter', 'sources.json'),
    serviceFolder: join(root, 'assay-data'),
    catalogueCache: catalogueFolder === null ? null : { folder: catalogueFolder, now: Date.now },
    now: () => new Date(),
    nodeVersion: process.versions.node,
    userId: process.getuid?.() ?? null,
    untilStopped,
  });
  process.on('exit', () => {
    if (unwritable === null) return;
    process.stderr.write(`assay: cannot write the output (${unwritable}); check the disk or the other end\n`);
    process.exitCode = EXIT.unusable;
  });
  // Ending at once spares taking the heap apart, a twentieth of a short run; what is not written yet, or not known to have
  // failed, is waited for.
  await new Promise((resolve) => setImmediate(resolve));
  if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
}

/** Whoever presses Ctrl+C gets the line back that progress was shown on. */
function endAtOnce(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  process.exit(INTERRUPTED);
}

/** What shells give for a command that SIGINT ended. */
const INTERRUPTED = 130;

function untilStopped(): Promise<string> {
  process.off('SIGINT', endAtOnce);
  return new Promise((resolve) => {
    let asked = false;
    const stop = (signal: string): void => {
      if (asked) process.exit(INTERRUPTED);
      asked = true;
      resolve(signal);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
