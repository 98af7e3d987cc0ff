import type { StoryFeatures } from '../story-features.ts';
import { hangulFirst, latinFirst } from './first-sound.ts';
import { hangulLoosely, latinLoosely } from './loose-spelling.ts';
import { romanise } from './romanise.ts';
import { hangulSkeleton, latinSkeleton } from './skeleton.ts';

/** Names shorter than this many classes of consonants match by chance. */
const LEAST_SKELETON = 3;
const LEAST_LETTERS = 4;
/** Syllables of a word's beginning that are looked at; names glued to more than this are rare. */
const MOST_SYLLABLES = 10;

/** The spellings under which a Korean item's words can be met in Latin letters, each with the word that has it. */
export interface SoundIndex {
  /** The romanised beginnings of the words, of two syllables and more. */
  readonly spelled: ReadonlyMap<string, string>;
  /** The first sound and the consonants of the words' beginnings. */
  readonly sounding: ReadonlyMap<string, string>;
  /** Beginnings with few consonants, as `hangulLoosely` spells them. */
  readonly loose: ReadonlyMap<string, string>;
}

const INDEXES = new WeakMap<StoryFeatures, SoundIndex>();

/** The sounds of an item's Hangul words; made once for each item. */
export function soundIndex(features: StoryFeatures): SoundIndex {
  const known = INDEXES.get(features);
  if (known !== undefined) return known;
  const spelled = new Map<string, string>();
  const sounding = new Map<string, string>();
  const loose = new Map<string, string>();
  // Words that end in 다 are predicates, never names.
  for (const word of features.words.filter((one) => !one.endsWith('다'))) {
    const syllables = romanise(word);
    const first = hangulFirst(word);
    for (let length = 2; length <= Math.min(MOST_SYLLABLES, syllables.length); length++) {
      const spelling = syllables.slice(0, length).join('');
      if (spelling.length >= LEAST_LETTERS && !spelled.has(spelling)) spelled.set(spelling, word);
      const skeleton = hangulSkeleton(word.slice(0, length));
      const sound = `${first}-${skeleton}`;
      if (skeleton.length >= LEAST_SKELETON && !sounding.has(sound)) sounding.set(sound, word);
      const spoken = hangulLoosely(word.slice(0, length));
      if (spoken.length >= LEAST_LETTERS && !loose.has(spoken)) loose.set(spoken, word);
    }
  }
  const index = { spelled, sounding, loose };
  INDEXES.set(features, index);
  return index;
}

/** The word among an item's Hangul words as which a Latin name is heard, and how surely, up to 2; null where it is not. */
export function heardAs(
  name: string,
  { spelled, sounding, loose }: SoundIndex,
): { readonly word: string; readonly weight: number } | null {
  const word = spelled.get(name);
  if (word !== undefined) return { word, weight: Math.min(2, name.length / 4) };
  const skeleton = latinSkeleton(name);
  if (skeleton.length < LEAST_SKELETON) {
    const spoken = name.length < LEAST_LETTERS ? undefined : loose.get(latinLoosely(name));
    return spoken === undefined ? null : { word: spoken, weight: Math.min(2, name.length / 5) };
  }
  const heard = sounding.get(`${latinFirst(name)}-${skeleton}`);
  return heard === undefined ? null : { word: heard, weight: Math.min(2, (skeleton.length - 1.5) / 2) };
}
