// Measures figures in structured text (tables, lists, captions, notes) on corpus/structured: measure-structured [--held-out] [--list]. Cannot tell a wrong label from a right one.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPackages } from '@assay/catalog';
import { buildCatalogue, checkDocument, type ReportClaim } from '@assay/engine';
import { readArticle } from '../packages/sources/src/article/read-article.ts';
import type { GoldClaim } from './score/gold.ts';
import { allowedBy, isConfident, type Match, matchArticle } from './score/match.ts';

/** A piece as the corpus holds it. */
interface Piece {
  readonly id: string;
  readonly kind: string;
  readonly format: 'md' | 'html';
  readonly language: 'ko' | 'en';
  readonly published: string;
  readonly text: readonly string[];
  readonly claims: readonly Omit<GoldClaim, 'start' | 'end'>[];
  readonly notClaims: readonly string[];
}

const FOLDER = 'corpus/structured';
const FLAGSHIP = 'data/ai-race';

const { values } = parseArgs({
  options: { 'held-out': { type: 'boolean', default: false }, list: { type: 'boolean', default: false } },
});
const catalogue = buildCatalogue(await readPackages([FLAGSHIP]));
for (const language of ['ko', 'en']) {
  const name = `${FOLDER}/${language}.${values['held-out'] ? 'held-out' : 'tune'}.json`;
  const { pieces } = JSON.parse(readFileSync(name, 'utf8')) as { readonly pieces: readonly Piece[] };
  for (const format of ['md', 'html']) {
    const read = pieces.filter((piece) => piece.format === format).map(measurePiece);
    const matches = read.flatMap((piece) => piece.matches);
    console.log(
      `${language} ${format}: right ${matches.filter(isRight).length}/${matches.length}` +
        `, true called false ${matches.filter((match) => isWrongly(match, 'refuted')).length}` +
        `, false called true ${matches.filter((match) => isWrongly(match, 'supported')).length}` +
        `, judged beside gold ${read.reduce((sum, piece) => sum + piece.beside, 0)}` +
        `, other reading of a number ${read.reduce((sum, piece) => sum + piece.misread, 0)}`,
    );
  }
}

/** One piece with what became of its figures. */
function measurePiece(piece: Piece): { matches: readonly Match[]; beside: number; misread: number } {
  const source = piece.text.join('\n');
  const text = piece.format === 'md' ? source : (readArticle(source)?.text ?? '');
  const report = checkDocument(catalogue, {
    text,
    language: piece.language,
    published: piece.published,
    title: null,
    url: null,
    sha256: createHash('sha256').update(source).digest('hex'),
  });
  const claims = placeInOrder(piece, text);
  const found = matchArticle(
    { name: piece.id, language: piece.language, published: piece.published, text, claims, bait: [] },
    report,
  );
  const outside: readonly ReportClaim[] = [...found.unlisted, ...found.beside].filter(isConfident);
  const misread = found.matches.filter(
    ({ gold, claim }) => claim !== null && !claim.text.includes(gold.quote) && gold.quote !== claim.text,
  ).length;
  if (values.list) printPiece(piece, text, found.matches, outside);
  return { matches: found.matches, beside: outside.length, misread };
}

/** Where the figures stand, which the corpus lists in the order of the text. */
function placeInOrder(piece: Piece, text: string): GoldClaim[] {
  let from = 0;
  return piece.claims.map((claim) => {
    const pattern = new RegExp(`(?<![0-9.,])${claim.quote.replaceAll('.', '\\.')}(?![0-9])`, 'g');
    pattern.lastIndex = from;
    const start = pattern.exec(text)?.index ?? -1;
    if (start >= 0) from = start + claim.quote.length;
    return { ...claim, start, end: start < 0 ? -1 : start + claim.quote.length };
  });
}

function isRight({ verdictRight, cellRight, periodRight }: Match): boolean {
  return verdictRight && cellRight && periodRight;
}

function isWrongly({ gold, claim }: Match, label: 'refuted' | 'supported'): boolean {
  return claim?.verdict.label === label && !allowedBy(gold).includes(label);
}

function printPiece(
  piece: Piece,
  text: string,
  matches: readonly Match[],
  outside: readonly ReportClaim[],
): void {
  console.log(`\n== ${piece.id}: ${piece.kind}\n${text}`);
  for (const match of matches) {
    const { gold, claim } = match;
    console.log(
      `${isRight(match) ? '+' : '-'} ${gold.quote} ${gold.indicator} ${gold.entity} ${gold.period} ${gold.verdict} | ` +
        `${claim?.verdict.label}/${claim?.verdict.reason} ${claim?.text} ${claim?.indicator} ${claim?.entities} ${claim?.period?.from}`,
    );
  }
  for (const claim of outside)
    console.log(
      `? ${claim.text} ${claim.verdict.label} ${claim.indicator} ${claim.entities} ${claim.period?.from}`,
    );
}
