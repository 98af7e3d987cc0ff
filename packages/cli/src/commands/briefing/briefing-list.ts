import type { Language } from '@assay/engine';
import { CATEGORY_NAMES, parseCategory } from '@assay/pipeline';
import type { ListedBriefing } from '@assay/store';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { renderAgo } from '../../terminal/instant.ts';
import { layTable } from '../../terminal/table.ts';
import { printable } from '../../terminal/width.ts';
import { readScreen, type Screen } from '../screen.ts';
import { refuseOperands } from '../serve/serve.ts';
import { withStore } from '../with-store.ts';
import { briefingWords } from './briefing-context.ts';

/** More are not listed on a terminal. */
const MOST = 1000;

/** `assay briefing list`: what is published, newest first; with `--all` what was withdrawn as well. */
export async function briefingList(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  refuseOperands(args, 'assay briefing list');
  const screen = readScreen(deps, args);
  const { newestBriefings } = await import('@assay/store');
  const listing = { limit: MOST, language: null, category: null, withdrawn: args.has('all') };
  const briefings = await withStore(deps, args, language, ({ database }) =>
    newestBriefings(database.db, listing),
  );
  const text = args.has('json')
    ? JSON.stringify(briefings, null, 2)
    : renderBriefings(briefings, screen, deps.now(), language).join('\n');
  deps.stdout.write(`${text}\n`);
  return EXIT.ok;
}

function renderBriefings(
  briefings: readonly ListedBriefing[],
  { width, paint }: Screen,
  now: Date,
  language: Language,
): string[] {
  const words = briefingWords(language);
  const { column } = words;
  if (briefings.length === 0) return [words.none];
  const rows = briefings.map((one) => {
    const category = parseCategory(one.category);
    return [
      one.slug,
      one.language,
      printable(one.title),
      category === null ? one.category : CATEGORY_NAMES[category][language],
      String(one.figures),
      String(one.hold),
      words.state[one.state],
      renderAgo(one.checked_at, now, language),
    ];
  });
  const table = layTable(
    [
      { title: column.slug, whole: true },
      { title: column.language, whole: true },
      { title: column.title },
      { title: column.category },
      { title: column.figures, align: 'right', whole: true },
      { title: column.hold, align: 'right', whole: true },
      { title: column.state, whole: true },
      { title: column.checked, whole: true },
    ],
    rows,
    width,
  );
  return table.map((line, index) => (index === 0 ? paint('faint', line) : line));
}
