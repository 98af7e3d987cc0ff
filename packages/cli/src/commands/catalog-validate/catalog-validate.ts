import { resolve } from 'node:path';
import { faultLine, TABLE_NAMES, validatePackage } from '@assay/catalog';
import type { Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { bundledFolders } from '../../catalogue/load-catalogue.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { printable } from '../../terminal/width.ts';
import { catalogWords } from '../catalog-show/show-context.ts';

/** `assay catalog validate`: every fault of a package as `file:line:column: code: message`, then its warnings and a last word. */
export async function catalogValidate(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const [folder, extra] = args.operands;
  const command = 'assay catalog validate';
  if (folder === undefined) throw new UsageError({ code: 'missing-operand', operand: 'DIR', command });
  if (extra !== undefined) throw new UsageError({ code: 'too-many-operands', word: extra, command });
  const { faults, warnings, counts } = validatePackage(folder, { beside: besideOf(deps, folder) });
  const code = faults.length === 0 ? EXIT.ok : EXIT.unusable;
  if (args.has('json')) {
    deps.stdout.write(
      `${JSON.stringify({ folder, valid: faults.length === 0, counts, faults, warnings }, null, 2)}\n`,
    );
    return code;
  }
  const words = catalogWords(language);
  const rows = TABLE_NAMES.filter((table) => counts[table] > 0).map((table) => `${table} ${counts[table]}`);
  const name = printable(folder);
  const lines = [
    ...faults.map((fault) => printable(faultLine(fault, language))),
    ...warnings.map((warning) => `${words.warning}: ${printable(faultLine(warning, language))}`),
    faults.length === 0
      ? words.valid(name, rows.join(', '), warnings.length)
      : words.faulty(name, faults.length, warnings.length),
  ];
  deps.stdout.write(`${lines.join('\n')}\n`);
  return code;
}

/** The bundled packages that a package may refer to: all but itself. */
export function besideOf(deps: CliDeps, folder: string): string[] {
  return bundledFolders(deps.dataFolder).filter((bundled) => resolve(bundled) !== resolve(folder));
}
