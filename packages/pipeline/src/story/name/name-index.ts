import { koStem } from '../ko/stems.ts';
import type { StoryFeatures } from '../story-features.ts';
import { romanise } from './romanise.ts';
import { hangulSkeleton, latinSkeleton } from './skeleton.ts';

/** Names shorter than this many classes of consonants match by chance. */
const LEAST_SKELETON = 3;
const LEAST_LETTERS = 4;

/** The spellings under which a Korean item's words can be met in Latin letters, each with the word that has it. */
export interface SoundIndex {
  /** The romanised beginnings of the words, of two syllables and more. */
  readonly spelled: ReadonlyMap<string, string>;
  /** The consonants of the words' beginnings. */
  readonly sounding: ReadonlyMap<string, string>;
}

const INDEXES = new WeakMap<StoryFeatures, SoundIndex>();

/** The sounds of an item's Hangul words; made once for each item. */
export function soundIndex(features: StoryFeatures): SoundIndex {
  const known = INDEXES.get(features);
  if (known !== undefined) return known;
  const spelled = new Map<string, string>();
  const sounding = new Map<string, string>();
  for (const word of features.words) {
    const syllables = romanise(koStem(word) ?? word);
    for (let length = 2; length <= Math.min(10, syllables.length); length++) {
      const spelling = syllables.slice(0, length).join('');
      if (spelling.length >= LEAST_LETTERS && !spelled.has(spelling)) spelled.set(spelling, word);
      const skeleton = hangulSkeleton(word.slice(0, length));
      if (skeleton.length >= LEAST_SKELETON && !sounding.has(skeleton)) sounding.set(skeleton, word);
    }
  }
  const index = { spelled, sounding };
  INDEXES.set(features, index);
  return index;
}

/** How well a Latin name is heard among an item's Hangul words: 0 not at all, up to 2. */
export function heardAs(
  name: string,
  { spelled, sounding }: SoundIndex,
): { word: string; weight: number } | null {
  const word = spelled.get(name);
  if (word !== undefined) return { word, weight: Math.min(2, name.length / 4) };
  const skeleton = latinSkeleton(name);
  if (skeleton.length < LEAST_SKELETON) return null;
  const heard = sounding.get(skeleton);
  return heard === undefined ? null : { word: heard, weight: Math.min(2, (skeleton.length - 2) / 2) };
}
