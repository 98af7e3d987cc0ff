import type { CatalogueRecords, Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type FoundRecord, findNearestIds, findRecords, RECORD_KINDS } from '../../catalogue/find-record.ts';
import { loadRecords } from '../../catalogue/load-catalogue.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { readScreen } from '../screen.ts';
import { catalogWords, type ShowContext } from './show-context.ts';
import { showEntity } from './show-entity.ts';
import { showIndicator } from './show-indicator.ts';
import { showPublication, showSource } from './show-publication.ts';

/** `assay catalog show`: an indicator, entity, publication or source by its id or name. */
export async function catalogShow(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const word = oneWord(args);
  const asked = args.valueOf('kind');
  const kind = RECORD_KINDS.find((candidate) => candidate === asked) ?? null;
  const screen = readScreen(deps, args);
  const records = await loadRecords(deps, args.valuesOf('catalog'), language);
  const [first, ...others] = findRecords(records, word, kind);
  if (first === undefined)
    throw new UsageError({ code: 'unknown-id', id: word, nearest: findNearestIds(records, word, kind) });
  const only = args.valuesOf('entity').map((entity) => entityId(records, entity));
  if (args.has('json')) {
    deps.stdout.write(`${JSON.stringify(asJson(records, first, only), null, 2)}\n`);
    return EXIT.ok;
  }
  const words = catalogWords(language);
  const context: ShowContext = { records, language, words, screen, all: args.has('all') };
  const lines = page(first, only, context);
  for (const other of others) {
    if (other.kind !== first.kind)
      lines.push('', screen.paint('faint', words.alsoKind(other.record.id, other.kind)));
  }
  deps.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.ok;
}

function oneWord(args: Arguments): string {
  const word = args.operands.join(' ');
  if (word === '')
    throw new UsageError({ code: 'missing-operand', operand: 'ID', command: 'assay catalog show' });
  return word;
}

function entityId(records: CatalogueRecords, word: string): string {
  const [found] = findRecords(records, word, 'entity');
  if (found === undefined)
    throw new UsageError({ code: 'unknown-id', id: word, nearest: findNearestIds(records, word, 'entity') });
  return found.record.id;
}

function page(found: FoundRecord, only: readonly string[], context: ShowContext): string[] {
  switch (found.kind) {
    case 'indicator':
      return showIndicator(found.record, only, context);
    case 'entity':
      return showEntity(found.record, context);
    case 'publication':
      return showPublication(found.record, context);
    case 'source':
      return showSource(found.record, context);
  }
}

/** The record as the catalogue holds it, with all its observations in every edition (and the editions of a publication). */
function asJson(records: CatalogueRecords, found: FoundRecord, only: readonly string[]): unknown {
  const { kind, record } = found;
  const observations = records.observations.filter(
    (cell) =>
      cell[kind] === record.id && (kind === 'entity' || only.length === 0 || only.includes(cell.entity)),
  );
  const sources =
    kind === 'publication' ? records.sources.filter((source) => source.publication === record.id) : null;
  return { kind, ...record, ...(sources === null ? {} : { sources }), observations };
}
