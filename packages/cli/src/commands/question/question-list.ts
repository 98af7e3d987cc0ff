import type { Language } from '@assay/engine';
import type { QuestionRow } from '@assay/store';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { renderAgo } from '../../terminal/instant.ts';
import { printable } from '../../terminal/width.ts';
import { wrapText } from '../../terminal/wrap.ts';
import { readScreen, type Screen } from '../screen.ts';
import { refuseOperands } from '../serve/serve.ts';
import { withStore } from '../with-store.ts';
import { questionWords } from './question-context.ts';

/** More are not listed at once; the oldest come first. */
const MOST = 200;
/** Letters of an identifier that are shown; they are enough to name it by. */
const SHOWN = 8;

/** `assay question list`: the questions of readers that wait for an answer, the oldest first. */
export async function questionList(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  refuseOperands(args, 'assay question list');
  const screen = readScreen(deps, args);
  const { waitingQuestions } = await import('@assay/store');
  const questions = await withStore(deps, args, language, ({ database }) =>
    waitingQuestions(database.db, MOST),
  );
  const text = args.has('json')
    ? JSON.stringify(questions, null, 2)
    : renderQuestions(questions, screen, deps.now(), language).join('\n');
  deps.stdout.write(`${text}\n`);
  return EXIT.ok;
}

function renderQuestions(
  questions: readonly QuestionRow[],
  { width, paint }: Screen,
  now: Date,
  language: Language,
): string[] {
  const words = questionWords(language);
  if (questions.length === 0) return [words.none];
  const lines = questions.flatMap(({ id, about_kind, about_id, asked_at, language: own, text }) => {
    const about = `${words.about[about_kind]} ${printable(about_id)}`.trim();
    return [
      `${paint('strong', id.slice(0, SHOWN))} · ${about} · ${own} · ${renderAgo(asked_at, now, language)}`,
      ...wrapText(printable(text), Math.max(24, width - 2)).map((line) => `  ${line}`),
      '',
    ];
  });
  return [...lines, ...wrapText(words.hint, width).map((line) => paint('faint', line))];
}
