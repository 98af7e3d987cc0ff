import type { Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { layTable } from '../../terminal/table.ts';
import { dataWords } from '../backup/data-context.ts';
import { readScreen } from '../screen.ts';
import { refuseOperands } from '../serve/serve.ts';
import { withStore } from '../with-store.ts';

/** `assay database distribute`: spreads the tables over a Citus cluster; says of each where it is. */
export async function databaseDistribute(
  deps: CliDeps,
  args: Arguments,
  language: Language,
): Promise<number> {
  refuseOperands(args, 'assay database distribute');
  const screen = readScreen(deps, args);
  const words = dataWords(language);
  const { distributeTables } = await import('@assay/store');
  const tables = await withStore(deps, args, language, ({ database }) => distributeTables(database));
  if (args.has('json')) {
    deps.stdout.write(`${JSON.stringify(tables, null, 2)}\n`);
    return EXIT.ok;
  }
  const lines = layTable(
    [
      { title: words.column.table, whole: true },
      { title: words.column.placement },
      { title: words.column.done, whole: true },
    ],
    tables.map(({ table, placement, already }) => [
      table,
      words.placement[placement],
      placement === 'here' ? '' : already ? words.already : words.now,
    ]),
    screen.width,
  );
  const head = lines.map((line, index) => (index === 0 ? screen.paint('faint', line) : line));
  deps.stdout.write(`${[...head, '', words.distributed].join('\n')}\n`);
  return EXIT.ok;
}
