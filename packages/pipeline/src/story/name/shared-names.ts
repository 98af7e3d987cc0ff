import type { StoryFeatures } from '../story-features.ts';
import { heardAs, soundIndex } from './name-index.ts';
import { commonness, nameWeight } from './name-weight.ts';

/** Names that two items share, heaviest first, each with its weight. */
export interface SharedNames {
  readonly shared: readonly { readonly name: string; readonly weight: number }[];
  readonly weight: number;
}

/** Names in the same letters, and Latin names heard among Hangul words; of names that begin alike the longest counts. */
export function sharedNames(a: StoryFeatures, b: StoryFeatures): SharedNames {
  const found = new Map<string, number>();
  const names = new Set(b.names);
  for (const name of a.names) if (names.has(name)) found.set(name, nameWeight(name));
  if (a.language !== b.language) {
    addHeard(a, b, found);
    addHeard(b, a, found);
  } else if (a.language === 'ko') {
    const words = new Set(b.words);
    for (const word of a.words)
      if (word.charCodeAt(0) >= 0xac00 && words.has(word)) found.set(word, nameWeight(word));
  }
  const shared = [...found]
    .filter(([name, weight]) => weight > 0 && !isPart(name, found))
    .map(([name, weight]) => ({ name, weight }))
    .sort((x, y) => y.weight - x.weight || (x.name < y.name ? -1 : 1));
  return { shared, weight: shared.reduce((sum, { weight }) => sum + weight, 0) };
}

function addHeard(latin: StoryFeatures, hangul: StoryFeatures, found: Map<string, number>): void {
  if (hangul.language !== 'ko') return;
  const index = soundIndex(hangul);
  const words = new Map<string, { name: string; weight: number }>();
  for (const name of latin.names) {
    const heard = heardAs(name, index);
    if (heard === null) continue;
    const weight = heard.weight * commonness(name);
    if (weight > (words.get(heard.word)?.weight ?? 0)) words.set(heard.word, { name, weight });
  }
  for (const { name, weight } of words.values()) found.set(name, Math.max(weight, found.get(name) ?? 0));
}

/** Whether a longer name that is shared holds this one: openai and the openai of "openai labs" are one name. */
function isPart(name: string, found: ReadonlyMap<string, number>): boolean {
  for (const other of found.keys())
    if (other.length > name.length && (other.startsWith(name) || other.endsWith(name))) return true;
  return false;
}
