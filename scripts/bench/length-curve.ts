// Times a check over growing texts. Cannot show what a text of other words would do: the article repeats.
import { type Catalogue, checkDocument, type Language } from '@assay/engine';
import { growthOf } from './growth.ts';
import { documentOf, readArticle } from './material.ts';
import { renderTable, showMs } from './table.ts';
import { timeTurns } from './timing.ts';
import { atMost, type Measured, showPlain, type Wish } from './wish.ts';

const TIMES = [1, 2, 4, 8, 16, 32, 64] as const;
const ROUNDS = 5;
const MOST_EXPONENT = 1.05;

/** The processor's time over length, ×1 to ×64, with its exponent: 1 is linear. */
export function measureLength(catalogue: Catalogue): Measured {
  const wishes: Wish[] = [];
  const rows = (['ko', 'en'] as const).map((language) => {
    const timed = timeTurns(
      TIMES.map((times) => ({ name: `×${times}`, run: runOn(catalogue, language, times) })),
      ROUNDS,
    );
    const points = timed.map(({ cpu }, index) => ({ size: TIMES[index] ?? 1, ms: cpu }));
    const exponent = growthOf(points);
    wishes.push(atMost(`${language}, exponent of the length`, exponent, MOST_EXPONENT, showPlain));
    return [language, ...timed.map(({ cpu }) => showMs(cpu)), showPlain(exponent)];
  });
  return {
    text: renderTable(['article', ...TIMES.map((times) => `×${times}, ms`), 'exponent'], rows),
    wishes,
  };
}

function runOn(catalogue: Catalogue, language: Language, times: number): () => unknown {
  const text = Array.from({ length: times }, () => readArticle(language)).join('\n\n');
  const document = documentOf(text, language);
  return () => checkDocument(catalogue, document);
}
