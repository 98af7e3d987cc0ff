import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { SMALL_WORLD } from '../../testing/small-world.ts';

/** The figures of an English text with whose and of when the cell is that answers, where ferries are counted as often as `frequency` says. */
function told(text: string, frequency = 'annual'): string {
  const catalogue = buildCatalogue({
    ...SMALL_WORLD,
    indicators: SMALL_WORLD.indicators.map((one) => ({ ...one, frequency })),
  });
  const document = { text, published: '2026-06-01', title: null, url: null, sha256: '' };
  return checkDocument(catalogue, { ...document, language: 'en' })
    .claims.map(({ quantity, asPublished: { evidence }, verdict }) => {
      const [cell] = evidence;
      return `${quantity?.text} ${cell?.entity} ${cell?.period} ${verdict.label}`;
    })
    .join('; ');
}

describe('a value behind another one of the same bearer is of the time before', () => {
  test.each([
    ['China had 214 electric ferries in 2024, after 150.', '150 CHN 2023 supported'],
    ['In 2024 some 214 electric ferries sailed in China, against 150.', '150 CHN 2023 supported'],
    ['China counted 214 electric ferries in 2024, having had 150.', '150 CHN 2023 supported'],
    ['China counted 214 electric ferries in 2024, compared with 150.', '150 CHN 2023 supported'],
  ])('%s', (text, second) => {
    expect(told(text).split('; ')[1]).toBe(second);
  });

  test('however often the statistic is told', () => {
    expect(told('China had 214 electric ferries in 2024, after 150.', 'irregular').split('; ')[1]).toBe(
      '150 CHN 2023 supported',
    );
  });

  test('and where it is that of no time before it is left open', () => {
    expect(told('China had 214 electric ferries in 2024, after 155.').split('; ')[1]).toContain(
      'not-enough-evidence',
    );
  });

  test('though it all but agrees with that at the end', () => {
    expect(told('America had 16 electric ferries in 2024, up from 15.').split('; ')[1]).toBe(
      '15 USA 2023 supported',
    );
  });

  test('not where it is told of another time or bearer', () => {
    expect(told('China had 214 electric ferries in 2024, after 120 in 2022.')).toContain(
      'CHN 2022 supported',
    );
    expect(told('China had 214 electric ferries in 2024, against 57 in South Korea.')).toContain(
      'KOR 2024 supported',
    );
  });
});
