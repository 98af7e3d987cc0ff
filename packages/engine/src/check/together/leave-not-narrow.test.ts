import { describe, expect, test } from 'vitest';
import { reportOn } from '../../testing/small-world.ts';

function labels(text: string): string {
  return reportOn(text, /[가-힣]/.test(text) ? 'ko' : 'en')
    .claims.map(({ verdict }) => verdict.label)
    .join();
}

describe('who is ahead by little', () => {
  test.each([
    'In 2024 China was ahead of South Korea in electric ferries.',
    '2024년 전기 여객선은 중국이 한국을 앞섰다.',
  ])('is not told of two that are far apart: %s', (text) => {
    expect(labels(text)).toBe('supported');
    expect(labels(text.replace('was ahead', 'was slightly ahead').replace('앞섰', '간발의 차로 앞섰'))).toBe(
      'not-enough-evidence',
    );
  });

  test.each([
    'In 2024 South Korea was slightly below the United States in heat pump share.',
    '2024년 히트펌프 보급률은 미국이 한국보다 조금 높았다.',
  ])('is, of two that are close: %s', (text) => {
    expect(labels(text)).toBe('supported');
  });
});
