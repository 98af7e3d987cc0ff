// Fits Korean particles to a word that takes another's place. Cannot fit endings of verbs.
import { type ParticlePair, withParticle } from '@assay/engine';

/** Particles that no final consonant changes. */
const NEUTRAL = /^(?:의|에|에서|에는|에서는|에서도|에도|도|만|보다|보다는|까지|처럼|만큼|엔|에선)(?![가-힣])/;
/** Particles in two shapes, as the engine pairs them. */
const PAIRED: readonly (readonly [pattern: RegExp, pair: ParticlePair])[] = [
  [/^(?:은|는)(?![가-힣])/, '은/는'],
  [/^(?:이|가)(?![가-힣])/, '이/가'],
  [/^(?:을|를)(?![가-힣])/, '을/를'],
  [/^(?:과|와)(?![가-힣])/, '과/와'],
  [/^(?:으로|로)(?![가-힣])/, '으로/로'],
  [/^(?:이었다|였다)(?![가-힣])/, '이었다/였다'],
  [/^(?:이다|다)(?![가-힣])/, '이다/다'],
  [/^(?:이며|며)(?![가-힣])/, '이며/며'],
];

/** Whether a noun may end here: no Hangul follows, or a particle does. */
export function endsNoun(rest: string): boolean {
  return !/^[가-힣]/.test(rest) || NEUTRAL.test(rest) || PAIRED.some(([pattern]) => pattern.test(rest));
}

/** A word with the particle that stood behind another, and how much of the rest that was: `이란`, `은 …` → `이란은`, 1. */
export function fitParticle(word: string, rest: string): { readonly text: string; readonly eaten: number } {
  for (const [pattern, pair] of PAIRED) {
    const particle = pattern.exec(rest)?.[0];
    if (particle !== undefined) return { text: withParticle(word, pair), eaten: particle.length };
  }
  return { text: word, eaten: 0 };
}
