import { expect, it } from 'vitest';
import { withParticle } from './particles.ts';

it('chooses particles by how the word is read aloud', () => {
  const cases: readonly (readonly [string, Parameters<typeof withParticle>[1], string])[] = [
    ['3', '이/가', '3이'],
    ['10', '으로/로', '10으로'],
    ['6.8%', '이/가', '6.8%가'],
    ['7', '으로/로', '7로'],
    ['1', '은/는', '1은'],
    ['2조', '을/를', '2조를'],
    ['100', '이/가', '100이'],
    ['1,000,000,000,000', '이/가', '1,000,000,000,000가'],
    ['Apple', '은/는', 'Apple은'],
    ['GDP', '은/는', 'GDP는'],
    ['NVL', '을/를', 'NVL을'],
    ['Index', '은/는', 'Index는'],
    ['Chips', '이/가', 'Chips가'],
    ['미국', '은/는', '미국은'],
    ['서울', '으로/로', '서울로'],
    ['중국(CHN)', '이/가', '중국(CHN)이'],
    ['2024년', '을/를', '2024년을'],
  ];
  for (const [word, pair, result] of cases) expect(withParticle(word, pair)).toBe(result);
});
