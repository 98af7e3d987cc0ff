import { checkDocument, type Language, parsePeriod } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { printable } from '../../terminal/width.ts';
import { documentInput } from '../check/document-input.ts';
import { documentReader } from '../check/documents.ts';

/** How many characters a day takes at the beginning of an instant. */
const DAY = 10;

/** `assay brief`: drafts a briefing on an article from its check, as Markdown on standard output. */
export async function brief(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const [input, extra] = args.operands;
  const command = 'assay brief';
  if (input === undefined)
    throw new UsageError({ code: 'missing-operand', operand: 'FILE, URL or -', command });
  if (extra !== undefined) throw new UsageError({ code: 'too-many-operands', word: extra, command });
  const published = args.valueOf('published');
  if (published !== null && parsePeriod(published)?.grain !== 'day')
    throw new UsageError({ code: 'bad-date', option: '--published', value: published });
  const document = await documentReader(deps, published)(input);
  for (const { messages } of document.warnings)
    deps.stderr.write(`assay: ${printable(messages[language])}\n`);
  const catalogue = await loadCatalogue(deps, args.valuesOf('catalog'), language);
  const { draftBriefing } = await import('@assay/pipeline');
  const report = checkDocument(catalogue, documentInput(document));
  deps.stdout.write(draftBriefing(report, catalogue, deps.now().toISOString().slice(0, DAY)));
  return EXIT.ok;
}
