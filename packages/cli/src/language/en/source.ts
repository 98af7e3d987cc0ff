import type { SourceWords } from '../source-words.ts';

const feeds = (count: number): string => (count === 1 ? '1 feed' : `${count} feeds`);
const sources = (count: number): string => (count === 1 ? '1 source' : `${count} sources`);

/** `assay source` in English. */
export const EN_SOURCE: SourceWords = {
  label: {
    id: 'id',
    name: 'name',
    kind: 'kind',
    status: 'status',
    feeds: 'feeds',
    succeeded: 'last read',
    error: 'last error',
    address: 'address',
    language: 'language',
    owner: 'owner',
    licence: 'licence',
    trust: 'trust',
    added: 'added',
    feed: 'feed',
    state: 'state',
    interval: 'read every',
    next: 'next',
    polled: 'last asked',
    hub: 'hub',
  },
  kind: {
    news: 'news',
    agency: 'agency',
    company: 'company',
    government: 'government',
    research: 'research',
    blog: 'blog',
    other: 'other',
  },
  status: { active: 'followed', paused: 'paused', removed: 'removed' },
  language: { ko: 'Korean', en: 'English' },
  state: { new: 'not read yet', ok: 'ok', failing: 'failing', gone: 'gone for good', paused: 'paused' },
  hub: {
    none: 'none; the feed is asked',
    asked: 'asked to push what is new',
    active: 'pushes what is new',
    refused: 'refused; the feed is asked',
  },
  hubUntil: (day) => `until ${day}`,
  failing: (times, since) => `failing, ${times === 1 ? 'once' : `${times} times in a row`}, first ${since}`,
  feeds: (count, failing) => (failing === 0 ? String(count) : `${count} (${failing} failing)`),
  never: 'never',
  none: 'No source is followed yet. To follow one: assay source add URL; to follow many: assay source import FILE',
  allPaused:
    'None is followed yet. To follow one of these: assay source resume ID; a new one: assay source add URL',
  total: (count, all) => `${sources(count)}, ${feeds(all)}`,
  found: (count) => `Found ${feeds(count)}:`,
  items: (count) => (count === 1 ? '1 item' : `${count} items`),
  known: 'followed already',
  skipped: 'Not followed (to follow one of them: --feed URL):',
  reason: {
    elsewhere: 'on another site',
    comments: 'comments of readers',
    unreadable: 'cannot be read as a feed',
    same: 'says the same as another',
  },
  added: (name, id, count) => `${name} is followed now as ${id}, with ${feeds(count)}.`,
  extended: (name, id, count) =>
    `${name} (${id}) was followed already, and gets ${feeds(count)} more. For a source of its own: --id ID`,
  nothingNew: (name, id) => `${name} (${id}) is followed already, with these feeds; nothing was changed.`,
  paused: (name, id) => `${name} is paused. To follow it again: assay source resume ${id}`,
  resumed: (name, id) => `${name} is followed again. How it is doing: assay source show ${id}`,
  removed: (name) =>
    `${name} is followed no more. Its documents and verdicts stay; to follow it again, add it anew.`,
  imported: (count, all, known) =>
    `${sources(count)} and ${feeds(all)} are new${known === 0 ? '' : `; ${feeds(known)} known already, left as ${known === 1 ? 'it is' : 'they are'}`}. To see them: assay source list`,
  faulty: (count) =>
    `${count === 1 ? '1 entry' : `${count} entries`} left out; mend ${count === 1 ? 'it' : 'them'} and import the file again:`,
  faultAt: (line, what) => `line ${line}: ${what}`,
};
