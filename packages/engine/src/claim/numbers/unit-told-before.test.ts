import { describe, expect, test } from 'vitest';
import { reportOn } from '../../testing/small-world.ts';

const told = (text: string): string =>
  reportOn(text, /[가-힣]/.test(text) ? 'ko' : 'en')
    .claims.map(({ quantity, entities, verdict }) => `${quantity?.text} ${entities.join()} ${verdict.label}`)
    .join('; ');

describe('an amount has the currency told before it', () => {
  test('in its sentence and in those before', () => {
    const text =
      'Private fusion investment in America came to 4.8 billion dollars in 2024, twice the Chinese sum of 2.4 billion. In South Korea it was 614 million.';
    expect(told(text)).toContain('2.4 billion CHN supported');
    expect(told(text)).toContain('614 million KOR supported');
  });

  test('in a list', () => {
    const text =
      '- Private fusion investment in America in 2024: 4.8 billion dollars\n- Private fusion investment in China in 2024: 2.4 billion\n';
    expect(told(text)).toContain('2.4 billion CHN supported');
  });

  test('in words, through another amount that has it', () => {
    const text =
      'Private fusion investment in America came to four point eight billion dollars in 2024. Many cheered. In China it was two point four billion. Many shrugged. Nobody was glad. A year went by. Others slept. In South Korea it was 614 million.';
    expect(told(text)).toContain('two point four billion CHN supported');
    expect(told(text)).toContain('614 million KOR supported');
  });

  test('as the bare answer with which the next paragraph opens', () => {
    const text =
      'Private fusion investment in America came to 4.8 billion dollars in 2024.\n\nAnd in China? A little over two point four billion.';
    expect(told(text)).toContain('two point four billion CHN supported');
  });

  test('not where things are counted by the million since', () => {
    const text =
      'Private fusion investment in America came to 4.8 billion dollars in 2024. There are 3 million ferries. In China it was 2.4 billion.';
    expect(told(text)).not.toContain('2.4 billion CHN supported');
  });

  test('not in another paragraph', () => {
    const text =
      'Private fusion investment in America came to 4.8 billion dollars in 2024.\n\nPrivate fusion investment in China came to 2.4 billion in 2024.';
    expect(told(text)).not.toContain('2.4 billion CHN supported');
  });
});
