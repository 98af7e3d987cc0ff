// Times a check over growing texts. Cannot show what a text of other words would do: the article repeats.
import { type Catalogue, checkDocument, type Language } from '@assay/engine';
import { growthOf } from './growth.ts';
import { documentOf, readArticle } from './material.ts';
import { renderTable, showMs } from './table.ts';
import { timeTurns } from './timing.ts';

const TIMES = [1, 2, 4, 8, 16] as const;
const ROUNDS = 7;

/** Time over length, ×1 to ×16, with its exponent: 1 is linear. */
export function measureLength(catalogue: Catalogue): string {
  const rows = (['ko', 'en'] as const).map((language) => {
    const timed = timeTurns(
      TIMES.map((times) => ({ name: `×${times}`, run: runOn(catalogue, language, times) })),
      ROUNDS,
    );
    const points = timed.map(({ best }, index) => ({ size: TIMES[index] ?? 1, ms: best }));
    return [language, ...timed.map(({ best }) => showMs(best)), growthOf(points).toFixed(2)];
  });
  return renderTable(['article', ...TIMES.map((times) => `×${times}, ms`), 'exponent'], rows);
}

function runOn(catalogue: Catalogue, language: Language, times: number): () => unknown {
  const text = Array.from({ length: times }, () => readArticle(language)).join('\n\n');
  const document = documentOf(text, language);
  return () => checkDocument(catalogue, document);
}
