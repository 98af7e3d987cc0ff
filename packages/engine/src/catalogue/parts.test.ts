import { describe, expect, test } from 'vitest';
import { checkDocument } from '../check.ts';
import { documentOf, SMALL_CATALOGUE, SMALL_WORLD } from '../testing/small-world.ts';
import { buildCatalogue, type Catalogue, openCatalogue } from './catalogue.ts';
import type { KeepPart } from './parts.ts';

const IDIOMS = [
  { indicator: 'fusion_investment', language: 'en', text: 'Backers poured money into stars in a bottle.' },
  { indicator: 'fusion_investment', language: 'ko', text: '인공 태양에 돈이 몰렸다.' },
] as const;
const RECORDS = { ...SMALL_WORLD, idioms: [...SMALL_WORLD.idioms, ...IDIOMS] };

/** Keeps parts as a file would: as copies. */
function keeper(kept: Map<string, unknown>): KeepPart {
  return <T>(name: string, make: () => T): T => {
    if (kept.has(name)) return structuredClone(kept.get(name)) as T;
    const made = make();
    kept.set(name, structuredClone(made));
    return made;
  };
}

const TEXTS = {
  en: 'The United States invested $4.8 billion in private fusion in 2024, and China put 5.9 billion into stars in a bottle.',
  ko: '2024년 미국의 민간 핵융합 투자액은 48억 달러였다. 중국에서는 인공 태양에 59억 달러가 몰렸다.',
} as const;

function reports(catalogue: Catalogue): string {
  return JSON.stringify(
    (['en', 'ko'] as const).map((language) =>
      checkDocument(catalogue, documentOf(TEXTS[language], language)),
    ),
  );
}

describe('a catalogue whose parts were kept', () => {
  const kept = new Map<string, unknown>();
  const made = reports(openCatalogue(() => RECORDS, keeper(kept)));
  const expected = reports(buildCatalogue(RECORDS));
  const opened = openCatalogue(() => {
    throw new Error('the records are not needed');
  }, keeper(kept));

  test('reports the same, byte for byte, without its records', () => {
    expect([...kept.keys()].sort()).toEqual([
      'cells',
      'events-en',
      'events-ko',
      'idioms',
      'idioms-en',
      'idioms-ko',
      'names',
      'records',
      'words-en',
      'words-ko',
    ]);
    expect(made).toBe(expected);
    expect(reports(opened)).toBe(expected);
  });

  test('asks for the words of a language when they are needed', () => {
    const asked: string[] = [];
    const catalogue = openCatalogue(
      () => RECORDS,
      (name, make) => {
        asked.push(name);
        return make();
      },
    );
    expect(asked).toEqual(['cells', 'records', 'names']);
    catalogue.in('ko');
    expect(asked.slice(3)).toEqual(['words-ko', 'idioms-ko', 'idioms', 'events-ko']);
  });

  test('has the cells of every indicator', () => {
    expect([...opened.cells.keys()]).toEqual([...SMALL_CATALOGUE.cells.keys()]);
    for (const id of SMALL_CATALOGUE.cells.keys())
      expect(opened.cells.get(id)).toEqual(SMALL_CATALOGUE.cells.get(id));
  });

  test('has no producers under the name of a property of every object', () => {
    for (const { producers } of opened.indicators.values()) expect(producers.constructor).toBeUndefined();
  });
});
