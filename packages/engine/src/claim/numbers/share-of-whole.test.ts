import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

function readingOf(text: string, words: string): string {
  const { form, entities, verdict } = claimIn(reportOn(text, 'en'), words);
  return [form, entities.join(), verdict.label].join(' ');
}

/** Of $9.65bn in 2024 America had 49.9 per cent, China 24.9. */
describe('the part of an amount told before it', () => {
  test.each([
    ['25 per cent went to China', 'share CHN supported'],
    ['45 per cent went to China', 'share CHN refuted'],
    ['50 per cent came out of American pockets', 'share USA supported'],
    ['America accounted for 50 per cent', 'share USA supported'],
  ])('is a share of the whole: %s', (text, expected) => {
    const lead = 'Of the $9.65bn of private fusion investment around the globe in 2024';
    expect(readingOf(`${lead}, ${text}.`, 'per cent')).toBe(expected);
  });

  test('has whom its own clause names, not the world that is the whole', () => {
    const text =
      'Of the $9.65bn that the world put into private fusion investment in 2024, 25 per cent came from Chinese firms.';
    expect(readingOf(text, 'per cent')).toBe('share CHN supported');
  });

  test.each([
    'In 2024 private fusion investment around the globe came to $9.65bn, 31 per cent of ferries in China being old.',
    'Of the $9.65bn of private fusion investment around the globe in 2024, 31 per cent went to start-ups.',
  ])('is none where no amount leads to it, or nobody has it: %s', (text) => {
    expect(readingOf(text, 'per cent')).not.toMatch(/supported$|refuted$/);
  });
});

/** Of homes heated by heat pumps: China 26.4, America 23.1, Korea 18.3 per cent. */
describe('a part that somebody unnamed makes up', () => {
  test.each([
    ['homes with heat pumps made up a quarter of China’s homes', 'a quarter', 'fraction CHN supported'],
    ['homes with heat pumps accounted for almost half of China’s homes', 'half', 'fraction CHN refuted'],
    ['those with heat pumps make up a quarter of Chinese homes', 'a quarter', 'fraction CHN supported'],
    /** The next part is of the next one's, and no multiple of the first. */
    [
      'homes with heat pumps made up a quarter of China’s homes, and barely a quarter of America’s',
      'barely',
      'fraction USA supported',
    ],
    [
      'homes with heat pumps made up a quarter of China’s homes and about a fifth of Korea’s',
      'a fifth',
      'fraction KOR supported',
    ],
  ])('is of those behind it: %s', (text, words, expected) => {
    expect(readingOf(`In 2024 ${text}.`, words)).toBe(expected);
  });

  test('is still a multiple where a named one does', () => {
    const text = 'In 2024 Korea made up a quarter of China’s electric ferries.';
    expect(readingOf(text, 'a quarter')).toBe('ratio KOR supported');
  });
});
