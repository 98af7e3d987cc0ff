import { enStem } from '../en/stems.ts';
import type { StoryFeatures } from '../story-features.ts';
import { knownName } from './known-names.ts';
import { likeWords } from './like-words.ts';
import { heardAs, soundIndex } from './name-index.ts';
import { commonness, nameWeight } from './name-weight.ts';

/** Names that two items share, heaviest first, each with its weight. */
export interface SharedNames {
  readonly shared: readonly { readonly name: string; readonly weight: number }[];
  readonly weight: number;
  /** The weight of the heaviest that stands in both titles: what both are about. */
  readonly titled: number;
}

/** Names in the same letters, and Latin names heard among Hangul words; of names that begin alike the longest counts. */
export function sharedNames(a: StoryFeatures, b: StoryFeatures): SharedNames {
  const found = new Map<string, number>();
  const titles = { a: titleOf(a), b: titleOf(b) };
  let titled = 0;
  const names = new Set(b.names);
  for (const name of a.names)
    if (names.has(name) && knownName(name, 'en') === null) {
      found.set(name, nameWeight(name));
      if (stands(name, titles.a) && stands(name, titles.b)) titled = Math.max(titled, nameWeight(name));
    }
  if (a.language !== b.language) {
    titled = Math.max(titled, addHeard(a, b, found), addHeard(b, a, found));
  } else if (a.language === 'ko') {
    const words = new Set(b.words);
    for (const word of a.words)
      if (word.charCodeAt(0) >= 0xac00 && words.has(word) && knownName(word, 'ko') === null) {
        found.set(word, nameWeight(word));
        if (titles.a.has(word) && titles.b.has(word)) titled = Math.max(titled, nameWeight(word));
      }
    for (const [own, other] of likeWords(a, b)) {
      const [short, weight] =
        own.length <= other.length ? [own, nameWeight(own)] : [other, nameWeight(other)];
      found.set(short, Math.max(weight, found.get(short) ?? 0));
      if (titles.a.has(own) && titles.b.has(other)) titled = Math.max(titled, weight);
    }
  }
  const shared = [...found]
    .filter(([name, weight]) => weight > 0 && !isPart(name, found))
    .map(([name, weight]) => ({ name, weight }))
    .sort((x, y) => y.weight - x.weight || (x.name < y.name ? -1 : 1));
  return { shared, weight: shared.reduce((sum, { weight }) => sum + weight, 0), titled };
}

function titleOf({ words, titleWords }: StoryFeatures): ReadonlySet<string> {
  return new Set(words.slice(0, titleWords));
}

/** Whether a name stands in a title, itself or the first word of it. */
function stands(name: string, title: ReadonlySet<string>): boolean {
  if (title.has(enStem(name) ?? name)) return true;
  for (const word of title) if (word.length > 3 && name.startsWith(word)) return true;
  return false;
}

/** Adds the names that are heard; the weight of the heaviest that stands in both titles. */
function addHeard(latin: StoryFeatures, hangul: StoryFeatures, found: Map<string, number>): number {
  if (hangul.language !== 'ko') return 0;
  const titles = { latin: titleOf(latin), hangul: titleOf(hangul) };
  let titled = 0;
  const index = soundIndex(hangul);
  const words = new Map<string, { name: string; weight: number }>();
  for (const name of latin.names) {
    const heard = heardAs(name, index);
    if (heard === null) continue;
    const weight = heard.weight * commonness(name);
    if (weight > (words.get(heard.word)?.weight ?? 0)) words.set(heard.word, { name, weight });
  }
  for (const [word, { name, weight }] of words) {
    found.set(name, Math.max(weight, found.get(name) ?? 0));
    if (titles.hangul.has(word) && stands(name, titles.latin)) titled = Math.max(titled, weight);
  }
  return titled;
}

/** Whether a longer name that is shared holds this one: openai and the openai of "openai labs" are one name. */
function isPart(name: string, found: ReadonlyMap<string, number>): boolean {
  for (const other of found.keys())
    if (other.length > name.length && (other.startsWith(name) || other.endsWith(name))) return true;
  return false;
}
