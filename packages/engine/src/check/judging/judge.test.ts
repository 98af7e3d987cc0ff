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

/** The small world, whose ferries the newer Tide Book counts too, and otherwise. */
const COUNTED_TWICE = buildCatalogue({
  ...SMALL_WORLD,
  sources: [
    ...SMALL_WORLD.sources,
    ...SMALL_WORLD.sources
      .filter(({ id }) => id === 'tide-2025')
      .map((source) => ({ ...source, id: 'tide-ferries', published: '2025-03-20' })),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...SMALL_WORLD.observations
      .filter(({ indicator, period }) => indicator === 'electric_ferries' && period === '2024')
      .map((record) => ({
        ...record,
        source: 'tide-ferries',
        publication: 'tide-book',
        edition: '2025-03-20',
        value: String(Number(record.value) + 30),
      })),
  ],
});

describe('a figure is shown by the publication with which the one before it agreed', () => {
  test.each([
    ['In 2024 Korea had 57 electric ferries, nine times as many as America.', 'refuted', 'sea-review'],
    ['In 2024 Korea had 87 electric ferries, nine times as many as America.', 'refuted', 'tide-book'],
    ['In 2024 Korea had nine times as many electric ferries as America.', 'refuted', 'tide-book'],
    ['In 2024 Korea had 57 electric ferries, fewer than China.', 'supported', 'sea-review'],
    ['In 2024 Korea had fewer electric ferries than China.', 'supported', 'tide-book'],
  ])('%s → %s by %s', (text, verdict, publication) => {
    const claim = checkDocument(COUNTED_TWICE, documentOf(text, 'en', '2025-08-01')).claims.at(-1);
    const cell = claim?.asPublished.evidence[0];
    expect([claim?.verdict.label, cell?.publication]).toEqual([verdict, publication]);
  });
});
