import type { Language } from '@assay/engine';
import type { FeedRow, SourceWithFeeds } from '@assay/store';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { type ReceiptRow, renderRows } from '../../receipt/rows.ts';
import { renderAgo, renderInstant, renderSeconds } from '../../terminal/instant.ts';
import { printable } from '../../terminal/width.ts';
import { readScreen, type Screen } from '../screen.ts';
import { feedStateOf } from '../source/feed-state.ts';
import { nameOf, openFeed, selectSource, sourceWords } from '../source/source-context.ts';
import { withStore } from '../with-store.ts';

/** `assay source show`: all about a source and each of its feeds. */
export async function sourceShow(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const [id, extra] = args.operands;
  const command = 'assay source show';
  if (id === undefined) throw new UsageError({ code: 'missing-operand', operand: 'ID', command });
  if (extra !== undefined) throw new UsageError({ code: 'too-many-operands', word: extra, command });
  const screen = readScreen(deps, args);
  const { listSources } = await import('@assay/store');
  const sources = await withStore(deps, args, language, ({ database }) => listSources(database.db));
  const found = selectSource(sources, id);
  const text = args.has('json')
    ? JSON.stringify({ ...found.source, feeds: found.feeds.map(openFeed) }, null, 2)
    : renderSource(found, { screen, now: deps.now(), language }).join('\n');
  deps.stdout.write(`${text}\n`);
  return EXIT.ok;
}

export interface SourceView {
  readonly screen: Screen;
  readonly now: Date;
  readonly language: Language;
}

/** A source as lines: what it is, and then each feed with its state. */
export function renderSource({ source, feeds }: SourceWithFeeds, view: SourceView): string[] {
  const { screen, language } = view;
  const words = sourceWords(language);
  const { label } = words;
  const other = nameOf(source, language === 'ko' ? 'en' : 'ko');
  const name = nameOf(source, language);
  const rows: ReceiptRow[] = [
    { label: label.address, text: source.address },
    { label: label.status, text: words.status[source.status] },
    { label: label.language, text: words.language[source.language] },
    { label: label.owner, text: source.owner },
    { label: label.licence, text: source.licence },
    { label: label.trust, text: source.trust_note },
    { label: label.added, text: renderInstant(source.added_at) },
  ];
  return [
    screen.paint('strong', name === other ? name : `${name} · ${other}`),
    screen.paint('faint', `${words.kind[source.kind]} · ${source.id}`),
    ...renderRows(shown(rows), screen.width, screen.paint),
    ...feeds.flatMap((feed) => ['', ...feedLines(feed, source.status, view)]),
  ];
}

function feedLines(feed: FeedRow, status: SourceWithFeeds['source']['status'], view: SourceView): string[] {
  const { screen, now, language } = view;
  const words = sourceWords(language);
  const { label } = words;
  const state = feedStateOf(feed, status);
  const ago = (instant: string | null): string =>
    instant === null ? words.never : `${renderAgo(instant, now, language)} (${renderInstant(instant)})`;
  const until = feed.websub_expires_at;
  const hub = words.hub[feed.websub_state];
  const rows: ReceiptRow[] = [
    { label: label.address, text: feed.address },
    {
      label: label.state,
      text:
        state === 'failing' && feed.failing_since !== null
          ? words.failing(feed.failures, renderAgo(feed.failing_since, now, language))
          : words.state[state],
      tone: state === 'failing' || state === 'gone' ? 'refuted' : state === 'ok' ? 'supported' : 'plain',
    },
    { label: label.succeeded, text: ago(feed.succeeded_at) },
    { label: label.polled, text: ago(feed.polled_at) },
    { label: label.interval, text: renderSeconds(feed.interval_seconds, language) },
    { label: label.next, text: state === 'gone' || state === 'paused' ? '' : ago(feed.next_poll_at) },
    {
      label: label.hub,
      text:
        feed.websub_state === 'active' && until !== null
          ? `${hub} (${words.hubUntil(renderInstant(until))})`
          : hub,
    },
    { label: label.error, text: feed.error_text ?? feed.error_code ?? '' },
  ];
  const title = feed.title === '' ? feed.id : `${feed.title} · ${feed.id}`;
  return [
    screen.paint('strong', `${label.feed}: ${printable(title)}`),
    ...renderRows(shown(rows), screen.width, screen.paint),
  ];
}

function shown(rows: readonly ReceiptRow[]): ReceiptRow[] {
  return rows
    .filter(({ text }) => text !== '')
    .map(({ text, ...row }) => ({ ...row, text: printable(text) }));
}
