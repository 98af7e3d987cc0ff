import type { Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { loadRecords } from '../../catalogue/load-catalogue.ts';
import { searchRecords } from '../../catalogue/search-records.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { layTable } from '../../terminal/table.ts';
import { printable } from '../../terminal/width.ts';
import { bothNames, catalogWords } from '../catalog-show/show-context.ts';
import { readScreen } from '../screen.ts';

const SHOWN = 10;

/** `assay catalog search`: indicators, entities and publications by words of either language. */
export async function catalogSearch(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const query = args.operands.join(' ').trim();
  if (query === '')
    throw new UsageError({ code: 'missing-operand', operand: 'WORDS', command: 'assay catalog search' });
  const screen = readScreen(deps, args);
  const words = catalogWords(language);
  const records = await loadRecords(deps, args.valuesOf('catalog'), language);
  const found = searchRecords(records, query);
  const most = args.has('all') ? Number.POSITIVE_INFINITY : SHOWN;
  if (args.has('json')) {
    const plain = (
      hits: readonly {
        readonly record: { readonly id: string; readonly name: unknown };
        readonly score: number;
      }[],
    ) => hits.slice(0, most).map(({ record: { id, name }, score }) => ({ id, name, score }));
    const json = {
      indicators: plain(found.indicators),
      entities: plain(found.entities),
      publications: plain(found.publications),
    };
    deps.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
    return EXIT.ok;
  }
  const groups = [
    [words.kinds.indicator, found.indicators],
    [words.kinds.entity, found.entities],
    [words.kinds.publication, found.publications],
  ] as const;
  const lines: string[] = [];
  for (const [title, hits] of groups) {
    if (hits.length === 0) continue;
    const shown = hits.slice(0, most);
    const table = layTable(
      [{ title, whole: true }, { title: '' }],
      shown.map(({ record }) => [record.id, bothNames(record.name, language)]),
      screen.width,
    );
    if (lines.length > 0) lines.push('');
    lines.push(...table.map((line, index) => (index === 0 ? screen.paint('strong', line) : line)));
    if (shown.length < hits.length)
      lines.push(screen.paint('faint', words.leftOutRows(hits.length - shown.length)));
  }
  if (lines.length === 0) lines.push(words.nothing(printable(query)));
  deps.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.ok;
}
