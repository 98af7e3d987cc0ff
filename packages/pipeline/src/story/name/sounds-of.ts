import type { StoryFeatures } from '../story-features.ts';
import { wordWeight } from '../word/word-weight.ts';
import { hangulSkeleton, latinSkeleton } from './skeleton.ts';

/** Consonants of a name that make its sound; more would part names of which one text tells less. */
const LENGTH = 4;
const LEAST = 3;
/** Of Hangul words, those that are taken for names: three syllables, and not met everywhere. */
const LEAST_SYLLABLES = 3;

/** The sounds of an item's names, first mentioned first: `soundsOf` of 노스레이크랩 and of "Northlake Lab" → `nslk`. */
export function soundsOf({ names, words }: StoryFeatures): string[] {
  const sounds = new Set<string>();
  for (const name of names) add(latinSkeleton(name), sounds);
  for (const word of words)
    if (word.charCodeAt(0) >= 0xac00 && word.length >= LEAST_SYLLABLES && wordWeight(word) > 1)
      add(hangulSkeleton(word), sounds);
  return [...sounds];
}

function add(skeleton: string, sounds: Set<string>): void {
  if (skeleton.length >= LEAST) sounds.add(skeleton.slice(0, LENGTH));
}
