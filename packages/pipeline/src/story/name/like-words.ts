import { isPredicate } from '../ko/predicates.ts';
import type { StoryFeatures } from '../story-features.ts';
import { wordRarity } from '../word/word-rarity.ts';
import { hangulFirst } from './first-sound.ts';
import { hangulSkeleton } from './skeleton.ts';

/** Of this rarity on a word can be a name. */
const RARE = 0.7;
const LEAST_SKELETON = 3;
/** Syllables of a name that others stand behind: 산업데이터원 in 한국산업데이터원. */
const LEAST_ENDING = 4;

interface Names {
  readonly words: readonly string[];
  /** By their first two syllables. */
  readonly beginning: ReadonlyMap<string, readonly string[]>;
  /** By their last four. */
  readonly ending: ReadonlyMap<string, readonly string[]>;
  readonly sounding: ReadonlyMap<string, readonly string[]>;
}

const KNOWN = new WeakMap<StoryFeatures, Names>();

/**
 * Names that two Korean items write in two ways, the shorter of each pair with the longer: one the beginning of the other (테슬 and 테슬데이터)
 * or its end, or the same sound with other vowels (코르벡스 and 코벡스).
 */
export function likeWords(a: StoryFeatures, b: StoryFeatures): (readonly [own: string, other: string])[] {
  const [own, other] = [namesIn(a), namesIn(b)];
  const pairs: (readonly [string, string])[] = [];
  for (const word of own.words) {
    const near = [
      ...(other.beginning.get(word.slice(0, 2)) ?? []),
      ...(other.ending.get(word.slice(-LEAST_ENDING)) ?? []),
      ...(other.sounding.get(soundOf(word)) ?? []),
    ];
    for (const one of near) if (one !== word && areLike(word, one)) pairs.push([word, one]);
  }
  return pairs;
}

function areLike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return true;
  if (short.length >= LEAST_ENDING && long.endsWith(short)) return true;
  const sound = soundOf(a);
  return sound !== '' && sound === soundOf(b) && long.length - short.length <= 1;
}

function namesIn(features: StoryFeatures): Names {
  const known = KNOWN.get(features);
  if (known !== undefined) return known;
  const words = features.words.filter(
    (word) => word.charCodeAt(0) >= 0xac00 && !isPredicate(word) && wordRarity(word) >= RARE,
  );
  const names = {
    words,
    beginning: Map.groupBy(words, (word) => word.slice(0, 2)),
    ending: Map.groupBy(words, (word) => word.slice(-LEAST_ENDING)),
    sounding: Map.groupBy(
      words.filter((word) => soundOf(word) !== ''),
      soundOf,
    ),
  };
  KNOWN.set(features, names);
  return names;
}

/** Empty where a word has too few consonants to be known by them. */
function soundOf(word: string): string {
  const skeleton = word.length < 3 ? '' : hangulSkeleton(word);
  return skeleton.length < LEAST_SKELETON ? '' : `${hangulFirst(word)}-${skeleton}`;
}
