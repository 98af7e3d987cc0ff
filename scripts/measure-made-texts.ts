// Measures the engine on sentences and tables made of every statistic's own values, and on the same with a figure made wrong: measure-made-texts [--list]. Ends with 1 where a true one is called false. Cannot show how news words things.
import { parseArgs } from 'node:util';
import { readPackages } from '@assay/catalog';
import { buildCatalogue, checkDocument, type Language, type Report } from '@assay/engine';
import { renderTable } from './bench/table.ts';
import { makeAmong } from './made/among.ts';
import { makeBetween } from './made/between.ts';
import { makeGrew } from './made/grew.ts';
import { makeMoments } from './made/moments.ts';
import { makeMovingOn } from './made/moving-on.ts';
import { makeNotes } from './made/notes.ts';
import { makeOverTime } from './made/over-time.ts';
import { makePlaced } from './made/placed.ts';
import { makeSentences } from './made/sentences.ts';
import { seriesIn } from './made/series.ts';
import { makeSince } from './made/since.ts';
import { makeTables } from './made/tables.ts';
import type { MadeText } from './made/texts.ts';
import { makeReckoned } from './made/two-reckoned.ts';
import { makeOfTwo } from './made/two-statistics.ts';

/** How the texts of one template in one language came out. */
interface Counts {
  figures: number;
  agree: number;
  calledFalse: number;
  wrong: number;
  wrongCalledFalse: number;
  wrongCalledTrue: number;
}

const { values } = parseArgs({ options: { list: { type: 'boolean', default: false } } });
const records = await readPackages(['data/ai-race']);
const catalogue = buildCatalogue(records);
const counts = new Map<string, Counts>();
const faults: string[] = [];
const all = seriesIn(records);
for (const language of ['ko', 'en'] as const) {
  for (const series of all)
    for (const made of [
      ...makeSentences(series, language),
      ...makeAmong(series, language),
      ...makeBetween(series, language),
      ...makeGrew(series, language),
      ...makeNotes(series, language),
      ...makeOverTime(series, language),
      ...makePlaced(series, language),
      ...makeSince(series, language),
      ...makeTables(series, language),
      ...makeOfTwo(series, all, language),
      ...makeMovingOn(series, all, language),
      ...makeReckoned(series, all, language),
    ])
      measure(made, language, series.indicator.id);
  for (const { indicator, texts } of makeMoments(records, language))
    for (const made of texts) measure(made, language, indicator);
}

console.log(
  renderTable(
    ['', 'figures', 'found true', 'called false', 'made wrong', 'of them called false', 'called true'],
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, one]) => [
        kind,
        String(one.figures),
        percent(one.agree, one.figures),
        String(one.calledFalse),
        String(one.wrong),
        percent(one.wrongCalledFalse, one.wrong),
        String(one.wrongCalledTrue),
      ]),
  ),
);
if (values.list) for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exitCode = 1;

function measure(made: MadeText, language: Language, indicator: string): void {
  const key = `${made.kind}, ${language}`;
  const own = counts.get(key) ?? {
    figures: 0,
    agree: 0,
    calledFalse: 0,
    wrong: 0,
    wrongCalledFalse: 0,
    wrongCalledTrue: 0,
  };
  counts.set(key, own);
  for (const { verdict, text, indicator: chosen, asPublished } of check(made.text, language).claims) {
    own.figures++;
    if (verdict.label === 'supported') own.agree++;
    if (verdict.label !== 'refuted') continue;
    own.calledFalse++;
    faults.push(
      `${key}: ${indicator} «${text}» by ${chosen}: ${asPublished.formula?.en ?? ''}\n  ${made.text.replaceAll('\n', '\n  ')}`,
    );
  }
  const wrong = made.figure === null ? null : turned(made.figure);
  if (wrong === null || made.figure === null) return;
  const at = made.text.lastIndexOf(made.figure);
  const text = `${made.text.slice(0, at)}${wrong}${made.text.slice(at + made.figure.length)}`;
  const claim = check(text, language).claims.find(
    ({ quantity }) => quantity !== null && quantity.span.start < at + wrong.length && quantity.span.end > at,
  );
  own.wrong++;
  if (claim?.verdict.label === 'refuted') own.wrongCalledFalse++;
  if (claim?.verdict.label === 'supported') own.wrongCalledTrue++;
}

function check(text: string, language: Language): Report {
  return checkDocument(catalogue, { text, language, published: null, title: null, url: null, sha256: '' });
}

/** A figure with two of its leading digits the other way round: 285.9 → 825.9; null where that leaves it as it is, or nearly. */
function turned(figure: string): string | null {
  const match = /([1-9])([,.]?)([0-9])/.exec(figure);
  if (match === null || match[1] === match[3] || match[3] === '0') return null;
  return figure.replace(match[0], `${match[3]}${match[2]}${match[1]}`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)}%`;
}
