import { describe, expect, test } from 'vitest';
import { reportOn } from '../testing/small-world.ts';

const told = (text: string, language: 'ko' | 'en'): string =>
  reportOn(text, language)
    .claims.filter(({ quantity }) => quantity !== null)
    .map(({ quantity, entities, verdict }) => `${quantity?.text} ${entities.join()} ${verdict.label}`)
    .join('; ');

describe('of two figures held against each other the first is the first one’s', () => {
  test.each([
    [
      'en',
      'In electric ferries China was ahead of South Korea in 2024, 214 against 57.',
      '214 CHN supported; 57 KOR supported',
    ],
    [
      'en',
      'Of electric ferries in the world China was far ahead of South Korea in 2024: 214 against 57.',
      '214 CHN supported; 57 KOR supported',
    ],
    [
      'en',
      'Of electric ferries in the world China was far ahead of South Korea in 2024: 214 against 75.',
      '214 CHN supported; 75 KOR refuted',
    ],
    [
      'en',
      'China has more electric ferries than South Korea: 214 in service in 2024, versus 57.',
      '214 CHN supported; 57 KOR supported',
    ],
    [
      'ko',
      '2024년 전기 여객선은 중국 214척, 한국 57척으로 중국이 앞선다.',
      '214척 CHN supported; 57척 KOR supported',
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(told(text, language)).toBe(expected);
  });
});
