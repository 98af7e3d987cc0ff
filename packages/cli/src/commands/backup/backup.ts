import { type Language, VERSION } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { renderBytes } from '../../terminal/size.ts';
import { printable } from '../../terminal/width.ts';
import { withServer } from '../with-server.ts';
import { dataWords, oneFile, statusLine, sumRows } from './data-context.ts';

/** What keeps a backup from being checked here, and says nothing of it. */
const NO_SCRATCH: ReadonlySet<string> = new Set([
  'platform-unsupported',
  'musl-unsupported',
  'binaries-missing',
  'account-missing',
  'account-unnamed',
]);

/** `assay backup`: writes all data into a file, and restores it into a scratch database to see that it is whole. */
export async function backup(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const file = oneFile(args, 'assay backup');
  const words = dataWords(language);
  const say = statusLine(deps.stderr);
  const { appliedMigrations, poolConfig, writeBackup } = await import('@assay/store');
  const { SCOPE } = await import('./backup-scope.ts');
  try {
    const written = await withServer(deps, args, language, async ({ db, connection }) =>
      writeBackup(poolConfig(connection), file, {
        ...SCOPE,
        program: VERSION,
        migrations: await appliedMigrations(db),
        now: deps.now,
        onTable: (table) => say(words.writing(table)),
      }),
    );
    const check = args.has('no-check')
      ? { checked: false, line: words.unchecked }
      : await checked(file, language, (table) => say(words.checking(table)));
    say('');
    const rows = sumRows(written.rows);
    deps.stdout.write(
      args.has('json')
        ? `${JSON.stringify({ ...written, checked: check.checked }, null, 2)}\n`
        : `${words.written(printable(file), renderBytes(written.bytes), rows)}\n${check.line}\n`,
    );
    return EXIT.ok;
  } catch (error) {
    say('');
    throw error;
  }
}

/** Whether the backup can be restored, with the line that says so. Throws StoreError where it cannot. */
async function checked(
  file: string,
  language: Language,
  onTable: (table: string) => void,
): Promise<{ readonly checked: boolean; readonly line: string }> {
  const { checkBackup, StoreError } = await import('@assay/store');
  const { RESTORING } = await import('./backup-scope.ts');
  const words = dataWords(language);
  try {
    await checkBackup(file, { ...RESTORING, onTable });
    return { checked: true, line: words.checked };
  } catch (error) {
    if (!(error instanceof StoreError) || !NO_SCRATCH.has(error.code)) throw error;
    return { checked: false, line: words.uncheckable(error.messages[language]) };
  }
}
