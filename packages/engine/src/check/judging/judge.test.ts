import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { documentOf, SMALL_WORLD } from '../../testing/small-world.ts';

/** The small world, in which a first count of ferries put Korea ahead of China. */
const RECOUNTED = buildCatalogue({
  ...SMALL_WORLD,
  sources: [
    ...SMALL_WORLD.sources,
    ...SMALL_WORLD.sources
      .filter(({ id }) => id === 'sea-2025')
      .map((source) => ({ ...source, id: 'sea-2024', published: '2024-06-01' })),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...SMALL_WORLD.observations
      .filter(
        ({ indicator, entity, period }) =>
          indicator === 'electric_ferries' && period === '2024' && entity !== 'USA',
      )
      .map((record) => ({
        ...record,
        source: 'sea-2024',
        edition: '2024-06-01',
        value: record.entity === 'KOR' ? '30' : '20',
      })),
  ],
});

function verdictOf(text: string, published: string): string {
  const [claim] = checkDocument(RECOUNTED, documentOf(text, 'en', published)).claims;
  return `${claim?.verdict.label} ${claim?.verdict.reason}`;
}

describe('what an edition said that newer ones contradict', () => {
  test.each([
    ['In 2024 Korea had more electric ferries than China.', '2024-09-01', 'supported agrees'],
    [
      'In 2024 Korea had more electric ferries than China.',
      '2025-08-01',
      'not-enough-evidence mixed-editions',
    ],
    ['In 2024 China had more electric ferries than Korea.', '2025-08-01', 'supported agrees'],
    /** A number tells from which edition it was taken. */
    ['In 2024 Korea had 30 electric ferries.', '2025-08-01', 'supported agrees-with-older-edition'],
  ])('%s on %s → %s', (text, published, expected) => {
    expect(verdictOf(text, published)).toBe(expected);
  });
});
