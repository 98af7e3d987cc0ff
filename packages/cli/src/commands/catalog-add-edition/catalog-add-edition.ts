import { addEdition, CatalogueFaultError, faultLine, type NewSource, readPackages } from '@assay/catalog';
import type { Language, SourceRecord } from '@assay/engine';
import type { Arguments, OptionSpec } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { findNearestIds } from '../../catalogue/find-record.ts';
import { dayOf } from '../../catalogue/histories.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { printable } from '../../terminal/width.ts';
import { catalogWords } from '../catalog-show/show-context.ts';
import { besideOf } from '../catalog-validate/catalog-validate.ts';
import { OPTIONS } from '../options.ts';

/** `assay catalog add-edition`: puts a new edition of a publication into a package, or prints every fault and changes nothing. */
export async function catalogAddEdition(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const [folder, file, extra] = args.operands;
  const command = 'assay catalog add-edition';
  if (folder === undefined) throw new UsageError({ code: 'missing-operand', operand: 'DIR', command });
  if (file === undefined) throw new UsageError({ code: 'missing-operand', operand: 'FILE', command });
  if (extra !== undefined) throw new UsageError({ code: 'too-many-operands', word: extra, command });
  const given = readGiven(args);
  const words = catalogWords(language);
  const beside = besideOf(deps, folder);
  try {
    const records = await readPackages([...beside, folder]);
    const { publication } = given;
    if (!records.publications.some(({ id }) => id === publication)) {
      const nearest = findNearestIds(records, publication, 'publication');
      throw new UsageError({ code: 'unknown-id', id: publication, nearest });
    }
    const before = records.sources
      .filter((source) => source.publication === publication)
      .sort((a, b) => dayOf(a.published) - dayOf(b.published))
      .at(-1);
    const source = completeSource(args, given, before);
    const { path, observations } = addEdition(folder, file, source, { beside });
    const line = words.added(source.id, observations, `${folder}/${path}`);
    deps.stdout.write(
      args.has('json')
        ? `${JSON.stringify({ source, path, observations }, null, 2)}\n`
        : `${printable(line)}\n`,
    );
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof CatalogueFaultError)) throw error;
    const lines = error.faults.map((fault) => `assay: ${printable(faultLine(fault, language))}`);
    deps.stderr.write(`${lines.join('\n')}\n`);
    return EXIT.unusable;
  }
}

type Given = Pick<SourceRecord, 'id' | 'publication' | 'published' | 'title'>;

function readGiven(args: Arguments): Given {
  return {
    id: needed(args, OPTIONS.source),
    publication: needed(args, OPTIONS.publication),
    published: needed(args, OPTIONS.edition),
    title: needed(args, OPTIONS.title),
  };
}

function needed(args: Arguments, option: OptionSpec): string {
  const value = args.valueOf(option.name);
  if (value !== null) return value;
  throw new UsageError({
    code: 'missing-option',
    option: `--${option.name}`,
    placeholder: option.placeholder ?? '',
  });
}

/** What the edition before says stands for the new one where nothing else is said; a first edition must say it itself. */
function completeSource(args: Arguments, given: Given, before: SourceRecord | undefined): NewSource {
  const inherit = (option: OptionSpec, earlier: string | undefined): string =>
    args.valueOf(option.name) ?? earlier ?? needed(args, option);
  return {
    ...given,
    publisher: inherit(OPTIONS.publisher, before?.publisher),
    url: inherit(OPTIONS.url, before?.url),
    licence: inherit(OPTIONS.licence, before?.licence),
    kind: args.has('secondary') ? 'secondary' : 'primary',
    note: args.valueOf('note') ?? '',
  };
}
