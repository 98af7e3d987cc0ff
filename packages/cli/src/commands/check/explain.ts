import { type Catalogue, type Language, type Table, traceDocument } from '@assay/engine';
import { type CliDeps, EXIT } from '../../deps.ts';
import { acknowledge, failingClaims } from '../../disputes/acknowledge.ts';
import { EN_EXPLAIN } from '../../language/en/explain.ts';
import type { ExplainWords } from '../../language/explain-words.ts';
import { KO_EXPLAIN } from '../../language/ko/explain.ts';
import { Places } from '../../receipt/place.ts';
import { readingOf } from '../../receipt/reading-of.ts';
import { renderClaim } from '../../receipt/render-claim.ts';
import { renderConsidered } from '../../receipt/render-considered.ts';
import { printable } from '../../terminal/width.ts';
import type { Screen } from '../screen.ts';
import { commentsIn } from './check-input.ts';
import type { CheckOptions } from './check-options.ts';
import { documentInput } from './document-input.ts';
import { documentName, type ReadDocument } from './documents.ts';
import { openCheck } from './open-check.ts';
import { selectExplained } from './select-claim.ts';

const WORDS: Readonly<Record<Language, ExplainWords>> = { ko: KO_EXPLAIN, en: EN_EXPLAIN };

/** `assay check FILE --explain CLAIM`: one claim with everything that was considered for it. */
export async function explainClaims(
  deps: CliDeps,
  catalogue: Catalogue,
  tables: readonly Table[],
  documents: AsyncIterable<ReadDocument>,
  options: CheckOptions,
  screen: Screen,
): Promise<number> {
  const check = await openCheck(catalogue, tables);
  let refuted = false;
  for await (const item of documents) {
    if ('error' in item) throw item.error;
    const found = commentsIn(item);
    const document = { ...documentInput(item.document), text: found.text };
    const traced = traceDocument(catalogue, document);
    const read = tables.length === 0 ? traced.report : check(document);
    const { report } = acknowledge(read, item.document.text, found);
    const language = options.language ?? report.document.language;
    const reading = readingOf(catalogue, language);
    const words = WORDS[language];
    const places = new Places(report.document.text);
    const look = { ...screen, name: documentName(item.name) };
    const explained = selectExplained(report, places, options.explain ?? '');
    if (explained.kind === 'number') {
      const { text, role, span, rule } = explained.quantity;
      const { line, column } = places.at(span.start);
      deps.stdout.write(
        `${look.name}:${line}:${column}: ${words.notAClaim(printable(text), words.roles[role])} (${words.rule}: ${rule})\n`,
      );
      continue;
    }
    const { claim } = explained;
    refuted ||= failingClaims(report).includes(claim);
    const lines = [
      ...renderClaim(report, claim, places, reading, look),
      ...renderConsidered({ report, claim, dropped: traced.dropped, reading, words, look }),
    ];
    deps.stdout.write(`${lines.join('\n')}\n`);
  }
  return refuted ? EXIT.refuted : EXIT.ok;
}
