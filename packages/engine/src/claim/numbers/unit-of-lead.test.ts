import { expect, test } from 'vitest';
import type { Language } from '../../language/language.ts';
import { reportOn } from '../../testing/small-world.ts';

const verdictsOf = (text: string, language: Language): string =>
  reportOn(text, language)
    .claims.map(({ entities, verdict }) => `${entities.join()} ${verdict.label}`)
    .join('; ');

test.each([
  [
    'en',
    'Private fusion investment in 2024, from the Energy Atlas, in billions of dollars:\n\n- America: 4.8\n- China: 2.9\n- Korea: 0.6',
    'USA supported; CHN refuted; KOR supported',
  ],
  [
    'en',
    '## Private fusion investment in 2024 ($bn)\n\n- America: 4.8\n- China: 2.4',
    'USA supported; CHN supported',
  ],
  [
    'ko',
    '## 2024년 민간 핵융합 투자 (단위: 억 달러)\n\n- 미국 48\n- 중국: 24\n- 한국: 9',
    'USA supported; CHN supported; KOR refuted',
  ],
] as const)('the line above a list states the unit of its numbers (%s): %j', (language, text, expected) => {
  expect(verdictsOf(text, language)).toBe(expected);
});

test.each([
  /** Each item may state its own. */
  ['Private fusion investment in 2024, in billions of dollars:\n\n- Korea: $614 million', 'KOR supported'],
  /** A sentence of prose does not lead to the list. */
  [
    'Private fusion investment rose in 2024 ($bn). It did so widely.\n\n- America: 4.8',
    'USA not-enough-evidence',
  ],
])('and of no other: %j', (text, expected) => {
  expect(verdictsOf(text, 'en')).toContain(expected);
});
