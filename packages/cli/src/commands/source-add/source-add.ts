import type { Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { settingsOf } from '../../settings/settings-of.ts';
import { printable } from '../../terminal/width.ts';
import { OPTIONS } from '../options.ts';
import { readScreen, type Screen } from '../screen.ts';
import { fetchDeps } from '../source/fetch-deps.ts';
import { freeId } from '../source/free-id.ts';
import { type Registered, registerSource } from '../source/register-source.ts';
import { nameOf, sourceWords } from '../source/source-context.ts';
import { withStore } from '../with-store.ts';
import { describeSource, type GivenSource, isSourceId } from './describe-source.ts';
import { type Gathered, gatherFeeds } from './gather-feeds.ts';

/** `assay source add`: follows a source by the address of a feed, or of a page that names its feeds. */
export async function sourceAdd(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const [address, extra] = args.operands;
  const command = 'assay source add';
  if (address === undefined) throw new UsageError({ code: 'missing-operand', operand: 'URL', command });
  if (extra !== undefined) throw new UsageError({ code: 'too-many-operands', word: extra, command });
  const screen = readScreen(deps, args);
  const given = readGiven(args);
  const { settings } = settingsOf(deps, args);
  const gathered = await gatherFeeds(address, args.valuesOf('feed'), await fetchDeps(settings, deps.now));
  const [first] = gathered.feeds;
  if (first === undefined) throw new UsageError({ code: 'no-feed', address });
  const described = describeSource(given, first.feed, first.address);
  const feeds = gathered.feeds.map(({ address, feed }) => ({ address, title: feed.title ?? '' }));
  const { listSources } = await import('@assay/store');
  const registered = await withStore(deps, args, language, async ({ database: { db } }) => {
    const known = (await listSources(db)).map(({ source }) => source);
    const id = given.id ?? freeId(described.id, described.address, known);
    return registerSource(db, { ...described, id }, feeds, deps.now().toISOString());
  });
  const text = args.has('json')
    ? JSON.stringify({ ...registered, skipped: gathered.skipped }, null, 2)
    : renderAdded(gathered, registered, screen, language).join('\n');
  deps.stdout.write(`${text}\n`);
  return EXIT.ok;
}

/** What was said of the source. Throws UsageError `bad-id`. */
function readGiven(args: Arguments): GivenSource {
  const id = args.valueOf('id');
  if (id !== null && !isSourceId(id)) throw new UsageError({ code: 'bad-id', option: '--id', value: id });
  const language = args.valueOf('language');
  const kind = args.valueOf('source-kind');
  return {
    id,
    nameKo: args.valueOf('name-ko'),
    nameEn: args.valueOf('name-en'),
    kind: OPTIONS.sourceKind.choices.find((known) => known === kind) ?? null,
    language: language === 'ko' || language === 'en' ? language : null,
    owner: args.valueOf('owner'),
    licence: args.valueOf('licence'),
    trust: args.valueOf('trust'),
  };
}

/** What was found, what is left out and why, and what is followed now. */
export function renderAdded(
  { feeds, skipped }: Gathered,
  registered: Registered,
  screen: Screen,
  language: Language,
): string[] {
  const words = sourceWords(language);
  const { source } = registered;
  const name = nameOf(source, language);
  const fresh = registered.feeds.filter(({ isNew }) => isNew).length;
  const found = feeds.map(({ feed, address }, index) => {
    const facts = [
      feed.title === null ? '' : printable(feed.title),
      words.items(feed.items.length),
      registered.feeds[index]?.isNew === false ? words.known : '',
    ];
    const about = facts.filter((text) => text !== '').join(' · ');
    return `  ${printable(address)}  ${screen.paint('faint', about)}`;
  });
  const left = skipped.map(
    ({ address, reason }) => `  ${printable(address)}  ${screen.paint('faint', words.reason[reason])}`,
  );
  const end = registered.isNew
    ? words.added(name, source.id, fresh)
    : fresh === 0
      ? words.nothingNew(name, source.id)
      : words.extended(name, source.id, fresh);
  return [
    words.found(feeds.length),
    ...found,
    ...(left.length === 0 ? [] : [words.skipped, ...left]),
    screen.paint('strong', end),
  ];
}
