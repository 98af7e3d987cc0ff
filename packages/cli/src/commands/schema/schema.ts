import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { renderSchema } from './render-schema.ts';
import { SCHEMA_NAMES } from './schema-names.ts';

/** `assay schema NAME`: prints a published JSON Schema. */
export async function schema(deps: CliDeps, args: Arguments): Promise<number> {
  const [asked, extra] = args.operands;
  const command = 'assay schema';
  if (asked === undefined)
    throw new UsageError({ code: 'missing-operand', operand: SCHEMA_NAMES.join(', '), command });
  if (extra !== undefined) throw new UsageError({ code: 'too-many-operands', word: extra, command });
  const name = SCHEMA_NAMES.find((one) => one === asked);
  if (name === undefined)
    throw new UsageError({ code: 'bad-value', option: command, value: asked, choices: SCHEMA_NAMES });
  deps.stdout.write(await renderSchema(name));
  return EXIT.ok;
}
