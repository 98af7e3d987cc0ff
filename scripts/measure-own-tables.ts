// Measures reports held against their tables in corpus/tables, with the bundled catalogue beside: measure-own-tables [--held-out] [--list]. Cannot tell a wrong mark from a right one.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPackages } from '@assay/catalog';
import { buildCatalogue, loadTableCheck, type ReportClaim } from '@assay/engine';
import { loadTables } from '../packages/cli/src/given-table/load-tables.ts';

/** A figure or words of a report, with what the table says of them. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly says: 'true' | 'false' | 'open';
}

const FOLDER = 'corpus/tables';
const FLAGSHIP = 'data/ai-race';
/** How far from a number a word stands that tells which way it moved: `rose to £62.7 million`, `925억 원으로 줄었다`. */
const BESIDE = 24;
const MARKED = /\{([^{}|]{1,80})\|(true|false|open)\}/g;

const { values } = parseArgs({
  options: { 'held-out': { type: 'boolean', default: false }, list: { type: 'boolean', default: false } },
});
const catalogue = buildCatalogue(await readPackages([FLAGSHIP]));
const { checkWithTables } = await loadTableCheck();
const half = values['held-out'] ? 'held-out' : 'tune';
for (const language of ['ko', 'en'] as const) {
  const tallies: Tally[] = [];
  for (const name of readdirSync(`${FOLDER}/${half}`).filter((one) => one.startsWith(language)))
    tallies.push(await measureReport(`${FOLDER}/${half}/${name}`, name, language));
  print(`${language} ${half}`, tallies);
}

/** What became of the marks of a report. */
interface Tally {
  readonly marks: number;
  readonly right: number;
  readonly trueCalledFalse: number;
  readonly falseCalledTrue: number;
  readonly openDecided: number;
  /** Claims outside of the marks that are called false. */
  readonly beside: number;
}

async function measureReport(folder: string, name: string, language: 'ko' | 'en'): Promise<Tally> {
  const { tables } = await loadTables(`${folder}/table.csv`);
  const { text, marks } = readMarked(readFileSync(`${folder}/report.md`, 'utf8'));
  const report = checkWithTables(
    catalogue,
    {
      text,
      language,
      published: null,
      title: null,
      url: null,
      sha256: createHash('sha256').update(text).digest('hex'),
    },
    tables,
  );
  const verdicts = marks.map((mark) => verdictOf(report.claims, mark, text, marks));
  const isBeside = (claim: ReportClaim): boolean => !marks.some((mark) => overlap(mark, claim.span) > 0);
  const beside = report.claims.filter((claim) => claim.verdict.label === 'refuted' && isBeside(claim));
  if (values.list) list(name, text, verdicts, beside);
  const count = (says: Mark['says'], wanted: string): number =>
    verdicts.filter(({ mark, label }) => mark.says === says && label === wanted).length;
  return {
    marks: marks.length,
    right: count('true', 'supported') + count('false', 'refuted') + count('open', 'not-enough-evidence'),
    trueCalledFalse: count('true', 'refuted'),
    falseCalledTrue: count('false', 'supported'),
    openDecided: count('open', 'supported') + count('open', 'refuted'),
    beside: beside.length,
  };
}

/** The text without its marks, and where these stand in it. */
function readMarked(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARKED)) {
    text += marked.slice(from, match.index);
    const start = text.length;
    text += match[1] ?? '';
    marks.push({ start, end: text.length, says: (match[2] ?? 'open') as Mark['says'] });
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), marks };
}

/** The claim that shares most with a mark, a decided one before others. */
function claimAt(claims: readonly ReportClaim[], mark: Mark): ReportClaim | null {
  const [best] = claims
    .filter(({ span }) => overlap(mark, span) > 0)
    .sort(
      (a, b) =>
        overlap(mark, b.span) - overlap(mark, a.span) ||
        a.span.end - a.span.start - (b.span.end - b.span.start) ||
        Number(isOpen(a)) - Number(isOpen(b)),
    );
  return best ?? null;
}

/** What became of a mark. */
interface Judged {
  readonly mark: Mark;
  readonly claim: ReportClaim | null;
  readonly label: string;
}

/**
 * A word that tells which way a number moved is judged with that number: where the claim of the number notes that it moved the
 * other way, that is said of the word, and the number counts as right.
 */
function verdictOf(claims: readonly ReportClaim[], mark: Mark, text: string, marks: readonly Mark[]): Judged {
  const claim = claimAt(claims, mark);
  const isWord = (one: Mark): boolean => !/[0-9]/.test(text.slice(one.start, one.end));
  const isNear = (one: Mark, other: { start: number; end: number }): boolean =>
    !/[.!?]\s/.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))) &&
    Math.max(one.start - other.end, other.start - one.end) <= BESIDE;
  if (isWord(mark) && claim === null) {
    const beside = claims.find(({ span, quantity }) => quantity !== null && isNear(mark, span)) ?? null;
    return { mark, claim: beside, label: labelOf(beside) };
  }
  const turned =
    claim?.notes.includes('moved-the-other-way') === true &&
    marks.some((other) => other !== mark && isWord(other) && other.says === 'false' && isNear(other, mark));
  return { mark, claim, label: turned && !isWord(mark) ? 'supported' : labelOf(claim) };
}

function isOpen({ verdict }: ReportClaim): boolean {
  return labelOf({ verdict } as ReportClaim) === 'not-enough-evidence';
}

function labelOf(claim: ReportClaim | null): string {
  const label = claim?.verdict.label;
  return label === 'supported' || label === 'refuted' ? label : 'not-enough-evidence';
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function list(name: string, text: string, verdicts: readonly Judged[], beside: readonly ReportClaim[]): void {
  for (const { mark, claim, label } of verdicts) {
    const wanted = { true: 'supported', false: 'refuted', open: 'not-enough-evidence' }[mark.says];
    if (label === wanted) continue;
    const severe = label !== 'not-enough-evidence';
    console.log(
      `${severe ? '!!' : '  '} ${name}: ${text.slice(mark.start, mark.end)} is ${mark.says}, told ${claim?.verdict.label ?? 'no claim'}` +
        ` ${claim?.form ?? ''} ${claim?.verdict.reason ?? ''} ${claim?.rule ?? ''}\n      ${claim?.explanation.en ?? ''}`,
    );
  }
  for (const claim of beside)
    console.log(`!! ${name}: beside the marks: ${claim.text}\n      ${claim.explanation.en}`);
}

function print(title: string, tallies: readonly Tally[]): void {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  console.log(
    `${title}: right ${sum('right')}/${sum('marks')}, true called false ${sum('trueCalledFalse')}` +
      `, false called true ${sum('falseCalledTrue')}, decided though lacking ${sum('openDecided')}, called false beside ${sum('beside')}`,
  );
}
