import type { Language } from '@assay/engine';
import type { SourceWithFeeds } from '@assay/store';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { renderAgo } from '../../terminal/instant.ts';
import { layTable } from '../../terminal/table.ts';
import { printable } from '../../terminal/width.ts';
import { wrapText } from '../../terminal/wrap.ts';
import { readScreen, type Screen } from '../screen.ts';
import { refuseOperands } from '../serve/serve.ts';
import { feedStateOf } from '../source/feed-state.ts';
import { nameOf, openFeed, sourceWords } from '../source/source-context.ts';
import { withStore } from '../with-store.ts';

/** `assay source list`: every source, and how its feeds are doing. */
export async function sourceList(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  refuseOperands(args, 'assay source list');
  const screen = readScreen(deps, args);
  const { listSources } = await import('@assay/store');
  const sources = await withStore(deps, args, language, ({ database }) => listSources(database.db));
  const text = args.has('json')
    ? JSON.stringify(
        sources.map(({ source, feeds }) => ({ ...source, feeds: feeds.map(openFeed) })),
        null,
        2,
      )
    : renderSources(sources, screen, deps.now(), language).join('\n');
  deps.stdout.write(`${text}\n`);
  return EXIT.ok;
}

/** The table of sources: when each was last read by any of its feeds, and the last error of those that fail. */
export function renderSources(
  sources: readonly SourceWithFeeds[],
  screen: Screen,
  now: Date,
  language: Language,
): string[] {
  const words = sourceWords(language);
  const { label } = words;
  if (sources.length === 0) return [words.none];
  const rows = sources.map(({ source, feeds }) => {
    const failing = feeds.filter((feed) => ['failing', 'gone'].includes(feedStateOf(feed, source.status)));
    const read = latest(feeds.map((feed) => feed.succeeded_at));
    return [
      source.id,
      nameOf(source, language),
      words.kind[source.kind],
      words.status[source.status],
      words.feeds(feeds.length, failing.length),
      read === null ? words.never : renderAgo(read, now, language),
      printable(failing.map((feed) => feed.error_text ?? feed.error_code ?? '').find((text) => text) ?? ''),
    ];
  });
  const table = layTable(
    [
      { title: label.id, whole: true },
      { title: label.name },
      { title: label.kind },
      { title: label.status },
      { title: label.feeds, align: 'right', whole: true },
      { title: label.succeeded },
      { title: label.error },
    ],
    rows,
    screen.width,
  );
  const all = sources.reduce((sum, { feeds }) => sum + feeds.length, 0);
  const isIdle = sources.every(({ source, feeds }) => source.status !== 'active' || feeds.length === 0);
  return [
    ...table.map((line, index) => (index === 0 ? screen.paint('faint', line) : line)),
    screen.paint('faint', words.total(sources.length, all)),
    ...(isIdle ? wrapText(words.allPaused, screen.width) : []),
  ];
}

function latest(instants: readonly (string | null)[]): string | null {
  return instants.reduce(
    (last, instant) =>
      instant !== null && (last === null || Date.parse(instant) > Date.parse(last)) ? instant : last,
    null,
  );
}
