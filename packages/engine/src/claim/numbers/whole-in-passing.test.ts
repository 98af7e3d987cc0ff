import { describe, expect, test } from 'vitest';
import { reportOn } from '../../testing/small-world.ts';

/** The claims of a text, as `form bearer verdict`. */
function claimsIn(text: string): string[] {
  return reportOn(text, 'en').claims.map(
    ({ form, entities, verdict }) => `${form} ${entities.join()} ${verdict.label}`,
  );
}

describe('how much there is of the whole, told in passing', () => {
  test('is the world’s', () => {
    expect(
      claimsIn(
        'In 2024 China attracted private fusion investment of $2.406bn, a sliver of the world’s $9.65bn.',
      ),
    ).toEqual(['value CHN supported', 'value WLD supported']);
    expect(
      claimsIn(
        'In 2024 China attracted private fusion investment of $2.406bn, a sliver of the world’s $8.65bn.',
      ),
    ).toEqual(['value CHN supported', 'value WLD refuted']);
  });

  test.each([
    [
      'In 2024 China attracted private fusion investment of $2.406bn, a sliver of the world’s $9.65bn, and more than Korea’s.',
      'comparison CHN supported',
    ],
    [
      'In 2024 China attracted private fusion investment of $2.406bn, a quarter of the world’s $9.65bn, outnumbered by America’s.',
      'comparison CHN supported',
    ],
    [
      'In 2024 China attracted private fusion investment of $2.406bn, a quarter of the world’s $9.65bn, ahead of America’s.',
      'comparison CHN refuted',
    ],
    /** The world has more than America, but it is China that is spoken of. */
    [
      'In 2024 China attracted private fusion investment of $2.406bn, a sliver of the world’s $9.65bn, and more than America’s.',
      'comparison CHN refuted',
    ],
  ])('leaves who was named before spoken of: %s', (text, expected) => {
    expect(claimsIn(text).at(-1)).toBe(expected);
  });
});
