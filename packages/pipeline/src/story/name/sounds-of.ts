import type { StoryFeatures } from '../story-features.ts';
import { nameWeight } from './name-weight.ts';
import { hangulSkeleton, latinSkeleton } from './skeleton.ts';

/** Consonants of a name that make its sound; more would part names of which one text tells less. */
const LENGTH = 4;
const LEAST = 3;

/** The sounds of an item's names, surest first: `soundsOf` of 노스레이크랩 and of "Northlake Lab" → `nslk`. */
export function soundsOf({ names, words }: StoryFeatures): string[] {
  const hangul = words.filter((word) => word.charCodeAt(0) >= 0xac00);
  const ranked = [...new Set([...names, ...hangul])]
    .map((name) => ({ name, weight: nameWeight(name) }))
    .filter(({ weight }) => weight >= 0.4)
    .sort((a, b) => b.weight - a.weight);
  const sounds = new Set<string>();
  for (const { name } of ranked) {
    const skeleton = name.charCodeAt(0) >= 0xac00 ? hangulSkeleton(name) : latinSkeleton(name);
    if (skeleton.length >= LEAST) sounds.add(skeleton.slice(0, LENGTH));
  }
  return [...sounds];
}
