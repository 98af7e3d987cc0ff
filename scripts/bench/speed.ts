// Times a full check, with both sizes of catalogue, beside a pass of a digit pattern (the floor) and beside a library that recognises numbers alone, all warmed up. Cannot compare what they find.
import { type Catalogue, checkDocument, type Language } from '@assay/engine';
import { Culture, recognizeNumber } from '@microsoft/recognizers-text-suite';
import { documentOf, readArticle } from './material.ts';
import { SCALE_NAME } from './scale-folder.ts';
import { renderTable, showMs, showRatio } from './table.ts';
import { type Contender, ratioOf, type Timed, timeTurns } from './timing.ts';
import { atMost, type Measured, type Wish } from './wish.ts';

const ROUNDS = 21;
const CHECK = 'full check, bundled catalogue';
const SCALE_CHECK = `full check, ${SCALE_NAME}`;
const FLOOR = 'one pass of /[0-9]+/g';
const LIBRARY = 'recognizers-text, numbers alone';
/** A check may take so much of the library's time, and so many times the floor. */
const MOST_OF_LIBRARY = 0.25;
const MOST_OF_FLOOR = 150;

/** The speed of checking an article of each language with the bundled catalogue and with the large one. */
export function measureSpeed(catalogue: Catalogue, scale: Catalogue): Measured {
  const rows: string[][] = [];
  const wishes: Wish[] = [];
  for (const language of ['ko', 'en'] as const) {
    const timed = timeTurns(contenders(catalogue, scale, language), ROUNDS);
    const [check, floor] = [named(timed, CHECK), named(timed, FLOOR)];
    const library = timed.find(({ name }) => name === LIBRARY);
    for (const one of timed) rows.push(rowOf(language, one, check, floor));
    for (const one of [check, named(timed, SCALE_CHECK)]) {
      const what = `${language}, ${one.name}`;
      if (library !== undefined)
        wishes.push(
          atMost(`${what}, of the library's time`, ratioOf(one, library), MOST_OF_LIBRARY, showRatio),
        );
      wishes.push(atMost(`${what}, of the floor`, ratioOf(one, floor), MOST_OF_FLOOR, showRatio));
    }
  }
  const header = ['article', 'what', 'ms, median', 'ms, best', 'a second', 'of a check', 'of the floor'];
  return { text: renderTable(header, rows), wishes };
}

function contenders(catalogue: Catalogue, scale: Catalogue, language: Language): Contender[] {
  const text = readArticle(language);
  const document = documentOf(text, language);
  const own: Contender[] = [
    { name: CHECK, run: () => checkDocument(catalogue, document) },
    { name: SCALE_CHECK, run: () => checkDocument(scale, document) },
    { name: FLOOR, run: () => [...text.matchAll(/[0-9]+/g)].length },
  ];
  return language === 'en'
    ? [...own, { name: LIBRARY, run: () => recognizeNumber(text, Culture.English) }]
    : own;
}

function rowOf(language: Language, one: Timed, check: Timed, floor: Timed): string[] {
  return [
    `${language}, ${readArticle(language).length} characters`,
    one.name,
    showMs(one.median),
    showMs(one.best),
    (1000 / one.median).toFixed(0),
    showRatio(ratioOf(one, check)),
    showRatio(ratioOf(one, floor)),
  ];
}

function named(timed: readonly Timed[], name: string): Timed {
  const found = timed.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no measurement is called ${name}`);
  return found;
}
