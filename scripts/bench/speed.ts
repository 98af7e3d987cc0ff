// Times a full check beside a pass of a digit pattern (the floor) and beside a library that recognises numbers alone. Cannot compare what they find.

import { type Catalogue, checkDocument, type Language } from '@assay/engine';
import { Culture, recognizeNumber } from '@microsoft/recognizers-text-suite';
import { documentOf, readArticle } from './material.ts';
import { renderTable, showMs, showRatio } from './table.ts';
import { type Contender, ratioOf, type Timed, timeTurns } from './timing.ts';

const ROUNDS = 21;
const CHECK = 'full check';
const FLOOR = 'one pass of /[0-9]+/g';
const LIBRARY = 'recognizers-text, numbers alone';

/** The speed of checking one article, as rows of text, and whether it beats the library. */
export function measureSpeed(catalogue: Catalogue): { readonly text: string; readonly quicker: boolean } {
  const rows: string[][] = [];
  let quicker = true;
  for (const language of ['ko', 'en'] as const) {
    const timed = timeTurns(contenders(catalogue, language), ROUNDS);
    const check = named(timed, CHECK);
    for (const one of timed) rows.push(rowOf(language, one, check, named(timed, FLOOR)));
    const library = timed.find(({ name }) => name === LIBRARY);
    if (library !== undefined) quicker = ratioOf(check, library) < 1;
  }
  const header = ['article', 'what', 'ms, median', 'ms, best', 'a second', 'of a check', 'of the floor'];
  return { text: renderTable(header, rows), quicker };
}

function contenders(catalogue: Catalogue, language: Language): Contender[] {
  const text = readArticle(language);
  const document = documentOf(text, language);
  const own: Contender[] = [
    { name: CHECK, run: () => checkDocument(catalogue, document) },
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
