import { foldWords, matchWord, readSearchWords, type SearchWord } from '@assay/catalog';
import type { CatalogueRecords } from '@assay/engine';

/** A record that a query finds, with how well. */
interface SearchHit<T> {
  readonly record: T;
  readonly score: number;
}

/** What a query finds, best first. */
export interface SearchResult {
  readonly indicators: readonly SearchHit<CatalogueRecords['indicators'][number]>[];
  readonly entities: readonly SearchHit<CatalogueRecords['entities'][number]>[];
  readonly publications: readonly SearchHit<CatalogueRecords['publications'][number]>[];
}

/** A hit must be at least this good beside the best of its kind, and at all. */
const STANDING = 0.6;
const LEAST = 0.45;
/** What a word that names an entity counts in looking for statistics: 중국의 특허 asks for patents, of whomever. */
const ASIDE = 0.25;

/**
 * Finds indicators, entities and publications by words of either language.
 * Example: `searchRecords(records, '중국의 특허').entities[0]?.record.id` → `CHN`.
 */
export function searchRecords(records: CatalogueRecords, query: string): SearchResult {
  const words = readSearchWords(query);
  const entityNames = new Set(
    records.entities.flatMap(({ name, aliases, adjectives }) =>
      [name.en, name.ko, ...aliases.en, ...aliases.ko, ...adjectives.en, ...adjectives.ko]
        .map((text) => text.toLowerCase())
        .filter((text) => foldWords(text).length === 1),
    ),
  );
  const naming = words.filter(({ forms }) => forms.some((form) => entityNames.has(form)));
  const aside = new Set(naming.length < words.length ? naming : []);
  return {
    indicators: rank(records.indicators, (record) => {
      const { id, name, aliases, description } = record;
      return [
        { texts: [id, name.en, name.ko], weight: 1 },
        { texts: [...aliases.en, ...aliases.ko], weight: 0.9 },
        { texts: [description.en, description.ko], weight: 0.5 },
      ].map(({ texts, weight }) => weight * bestOf(texts, words, aside, 0.8));
    }),
    entities: rank(records.entities, ({ id, name, aliases, adjectives, metonyms }) => [
      bestOf([id, name.en, name.ko, ...aliases.en, ...aliases.ko], words, new Set(), 0.3),
      0.9 *
        bestOf([...adjectives.en, ...adjectives.ko, ...metonyms.en, ...metonyms.ko], words, new Set(), 0.3),
    ]),
    publications: rank(records.publications, ({ id, name, aliases, publisher, publisherAliases }) => [
      bestOf([id, name.en, name.ko, ...aliases.en, ...aliases.ko], words, new Set(), 0.3),
      0.9 * bestOf([publisher, ...publisherAliases.en, ...publisherAliases.ko], words, new Set(), 0.3),
    ]),
  };
}

function rank<T extends { readonly id: string }>(
  records: readonly T[],
  scoresOf: (record: T) => readonly number[],
): SearchHit<T>[] {
  const hits = records
    .map((record) => ({ record, score: Math.round(Math.max(...scoresOf(record)) * 1000) / 1000 }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1));
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score >= best * STANDING);
}

/** The best of some texts: the part of the query found in it (by `recall`), and the part of it that the query is. */
function bestOf(
  texts: readonly string[],
  words: readonly SearchWord[],
  aside: ReadonlySet<SearchWord>,
  recall: number,
): number {
  return Math.max(0, ...texts.map((text) => scoreText(foldWords(text), words, aside, recall)));
}

function scoreText(
  own: readonly string[],
  words: readonly SearchWord[],
  aside: ReadonlySet<SearchWord>,
  recall: number,
): number {
  if (own.length === 0 || words.length === 0) return 0;
  let found = 0;
  let asked = 0;
  const covered = own.map(() => 0);
  for (const word of words) {
    const matches = own.map((other) => matchWord(word, other));
    const weight = aside.has(word) ? ASIDE : 1;
    asked += weight;
    found += weight * Math.max(...matches);
    matches.forEach((match, index) => {
      covered[index] = Math.max(covered[index] ?? 0, match);
    });
  }
  if (found === 0) return 0;
  const coverage = covered.reduce((sum, each) => sum + each, 0) / own.length;
  return (found / asked) * recall + coverage * (1 - recall);
}
