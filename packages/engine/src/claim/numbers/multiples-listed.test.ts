import { describe, expect, test } from 'vitest';
import { reportOn } from '../../testing/small-world.ts';

/** The multiples of a text, as `bearer < other verdict`. */
function multiplesIn(text: string): string {
  return reportOn(text, 'en')
    .claims.filter(({ form }) => form === 'ratio')
    .map(({ entities, others, verdict }) => `${entities.join()} < ${others.join()} ${verdict.label}`)
    .join('; ');
}

describe('a multiple joined to another of the same bearer', () => {
  test.each([
    [
      'In 2024 Korea had a quarter of China’s electric ferries and three and a half times America’s.',
      'KOR < CHN supported; KOR < USA supported',
    ],
    [
      'In 2024 Korea had a quarter of China’s electric ferries and twice America’s.',
      'KOR < CHN supported; KOR < USA refuted',
    ],
    [
      'In 2024 America had a quarter of Korea’s electric ferries, and a tenth of China’s.',
      'USA < KOR supported; USA < CHN supported',
    ],
    [
      'In 2024 Chinese private fusion investment was half of America’s and four times Korea’s.',
      'CHN < USA supported; CHN < KOR supported',
    ],
    /** The value that a multiple is of stands behind it. */
    [
      'China had 214 electric ferries in 2024, nearly four times the 57 of Korea and more than thirteen times America’s 16.',
      'CHN < KOR supported; CHN < USA supported',
    ],
    [
      'China had 214 electric ferries in 2024, nearly four times Korea’s 57 and eight times the 16 of America.',
      'CHN < KOR supported; CHN < USA refuted',
    ],
    /** With a participle between the value and whose it is. */
    [
      'China had 214 electric ferries in 2024, nearly four times the 57 sailing in Korea.',
      'CHN < KOR supported',
    ],
    [
      'In 2024 private fusion investment in America came to $4.8bn, twice the $2.4bn invested in China.',
      'USA < CHN supported',
    ],
    [
      'In 2024 private fusion investment in America came to $4.8bn, five times the $2.4bn invested in China.',
      'USA < CHN refuted',
    ],
    /** As many as so many. */
    [
      'China had 214 electric ferries in 2024, nearly four times as many as the 57 of Korea.',
      'CHN < KOR supported',
    ],
    ['China had 214 electric ferries in 2024, eight times more than the 57 of Korea.', 'CHN < KOR refuted'],
    /** The value of whose it is of may stand between. */
    [
      'In 2024 Korea had 57 electric ferries, a quarter of China’s 214 and three and a half times America’s 16.',
      'KOR < CHN supported; KOR < USA supported',
    ],
    [
      'Chinese fusion investment was $2.4bn in 2024, half of America’s $4.8bn, and almost four times Korea’s $614m.',
      'CHN < USA supported; CHN < KOR supported',
    ],
    [
      'In 2024 Korea had 57 electric ferries, a quarter of China’s 214 and twice America’s 16.',
      'KOR < CHN supported; KOR < USA refuted',
    ],
    /** Whose the first is of bears none; who does bear it is not told. */
    [
      'In 2024 they had a quarter of China’s electric ferries and three and a half times America’s.',
      ' < CHN not-enough-evidence;  < USA not-enough-evidence',
    ],
  ])('%s', (text, expected) => {
    expect(multiplesIn(text)).toBe(expected);
  });
});
