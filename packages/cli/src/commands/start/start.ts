import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkDocument, type Language } from '@assay/engine';
import { readDocument } from '@assay/sources';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { EN_START } from '../../language/en/start.ts';
import { KO_START } from '../../language/ko/start.ts';
import type { StartWords } from '../../language/start-words.ts';
import { readingOf } from '../../receipt/reading-of.ts';
import { renderReport } from '../../receipt/render-report.ts';
import { wrapText } from '../../terminal/wrap.ts';
import { documentInput } from '../check/document-input.ts';
import { readScreen } from '../screen.ts';

const WORDS: Readonly<Record<Language, StartWords>> = { ko: KO_START, en: EN_START };

/** `assay start`: checks the sample articles, each in its own language, and says what to do next. Refuted figures are no failure here. */
export async function start(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const [extra] = args.operands;
  if (extra !== undefined)
    throw new UsageError({ code: 'too-many-operands', word: extra, command: 'assay start' });
  const screen = readScreen(deps, args);
  const words = WORDS[language];
  const catalogue = await loadCatalogue(deps, [], language);
  deps.stdout.write(`${wrapText(words.intro, screen.width).join('\n')}\n\n`);
  const samples = readdirSync(deps.samplesFolder)
    .filter((name) => name.endsWith('.md'))
    .sort((a, b) => Number(b.includes(`.${language}.`)) - Number(a.includes(`.${language}.`)));
  for (const name of samples) {
    const document = await readDocument(join(deps.samplesFolder, name));
    const report = checkDocument(catalogue, documentInput(document));
    const reading = readingOf(catalogue, report.document.language);
    deps.stdout.write(`${renderReport(report, reading, { ...screen, name })}\n`);
    if (deps.stdout.isClosed()) return EXIT.ok;
  }
  const example = relative('.', join(deps.samplesFolder, samples[0] ?? ''));
  deps.stdout.write(
    `${words
      .next(example)
      .map((line) => screen.paint('strong', line))
      .join('\n')}\n`,
  );
  return EXIT.ok;
}
