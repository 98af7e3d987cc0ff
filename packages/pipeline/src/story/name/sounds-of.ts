import type { StoryFeatures } from '../story-features.ts';
import { hangulLoosely, latinLoosely } from './loose-spelling.ts';
import { nameWeight } from './name-weight.ts';
import { hangulSkeleton, latinSkeleton } from './skeleton.ts';

/** Consonants of a name that make its sound; more would part names of which one text tells less. */
const LENGTH = 4;
const LEAST = 3;
const LEAST_LETTERS = 4;
const LEAST_WEIGHT = 0.4;

/**
 * The sounds of an item's names, surest first – those of the title, and what Korean writes in Latin letters or is known by them: `soundsOf` of
 * 노스레이크랩 and of "Northlake Lab" → `nslk`. A name of two consonants sounds by its beginning with the vowels: 퍼시 → `posi`.
 */
export function soundsOf({ names, words, titleWords, language }: StoryFeatures): string[] {
  const titled = new Set(words.slice(0, titleWords));
  const isFirst = (name: string) => titled.has(name) || (language === 'ko' && !isHangul(name));
  const hangul = words.filter(isHangul);
  const ranked = [...new Set([...names, ...hangul])]
    .map((name) => ({ name, weight: nameWeight(name), first: isFirst(name) ? 1 : 0 }))
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .sort((a, b) => b.weight + b.first - a.weight - a.first);
  const sounds = new Set<string>();
  for (const { name } of ranked) {
    const skeleton = isHangul(name) ? hangulSkeleton(name) : latinSkeleton(name);
    const spelling = isHangul(name) ? hangulLoosely(name) : latinLoosely(name);
    if (skeleton.length >= LEAST) sounds.add(skeleton.slice(0, LENGTH));
    else if (spelling.length >= LEAST_LETTERS) sounds.add(spelling.slice(0, LEAST_LETTERS));
  }
  return [...sounds];
}

function isHangul(word: string): boolean {
  return word.charCodeAt(0) >= 0xac00;
}
