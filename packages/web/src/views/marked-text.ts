import { type Language, parseFrontMatter, type ReportClaim } from '@assay/engine';
import { type Html, html } from '../site/html.ts';
import { siteWords } from '../words/site-words.ts';
import { SIGNS } from './verdict.ts';

/** A claim that is marked in a text, and the address that its mark leads to. */
export interface Mark {
  readonly claim: ReportClaim;
  readonly href: string;
}

/** A stretch of text, marked or not. */
type Piece = { readonly text: string; readonly mark: Mark | null };

/**
 * A text in paragraphs with its claims marked, each a link to its receipt. Where claims overlap the one that begins first is
 * marked, of those the longest. Settings at the head of a draft are not shown.
 * Example: the text `A\n\nB` with no claims → `<p>A</p><p>B</p>`.
 */
export function renderMarkedText(text: string, marks: readonly Mark[], language: Language): Html {
  const pieces = cutText(text, marks);
  const paragraphs: Piece[][] = [[]];
  for (const piece of pieces) {
    const parts = piece.mark === null ? piece.text.split(/\n[^\S\n]*\n+/) : [piece.text];
    for (const [place, part] of parts.entries()) {
      if (place > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ text: part, mark: piece.mark });
    }
  }
  return html`${paragraphs
    .filter((paragraph) => paragraph.some((piece) => piece.text.trim() !== ''))
    .map((paragraph) => renderParagraph(paragraph, language))}`;
}

function renderParagraph(paragraph: readonly Piece[], language: Language): Html {
  const [first] = paragraph;
  const level = first?.mark === null ? (/^#{1,6}(?=\s)/.exec(first.text)?.[0].length ?? 0) : 0;
  const isQuoted = first?.mark === null && first.text.trimStart().startsWith('> ');
  const shown = paragraph.map((piece, place) =>
    renderPiece(place === 0 ? { ...piece, text: withoutSign(piece.text, level, isQuoted) } : piece, language),
  );
  if (isQuoted) return html`<blockquote><p>${shown}</p></blockquote>`;
  if (level === 1) return html`<h2>${shown}</h2>`;
  if (level > 1) return html`<h3>${shown}</h3>`;
  return html`<p>${shown}</p>`;
}

/** The beginning of a paragraph without the sign that says what it is. */
function withoutSign(text: string, level: number, isQuoted: boolean): string {
  if (level > 0) return text.slice(level).trimStart();
  return isQuoted ? text.trimStart().slice(2) : text;
}

function renderPiece({ text, mark }: Piece, language: Language): Html {
  if (mark === null) return html`${text}`;
  const { label, revised } = mark.claim.verdict;
  return renderMark(text, mark.href, label, revised, language);
}

/** Words of more characters may be broken over lines; a number with its unit is not. */
const LONG = 16;

/** A figure as it stands in prose: underlined by its verdict, leading to its receipt. */
export function renderMark(
  text: string,
  href: string,
  label: ReportClaim['verdict']['label'],
  revised: boolean,
  language: Language,
): Html {
  const words = siteWords(language);
  const said = revised ? `${words.verdict[label]}, ${words.revised}` : words.verdict[label];
  const length = text.length > LONG ? ' long' : '';
  return html`<a class="figure ${label}${revised ? ' was-revised' : ''}${length}" href="${href}">${text}<span class="unseen"> (${said})</span><span class="sign" aria-hidden="true">${SIGNS[label]}${revised ? '↻' : ''}</span></a>`;
}

/** Cuts a text at its claims. */
function cutText(text: string, marks: readonly Mark[]): Piece[] {
  const sorted = [...marks].sort(
    (a, b) => a.claim.span.start - b.claim.span.start || b.claim.span.end - a.claim.span.end,
  );
  const pieces: Piece[] = [];
  let { length: at } = parseFrontMatter(text);
  for (const mark of sorted) {
    const { start, end } = mark.claim.span;
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), mark: null });
    pieces.push({ text: text.slice(start, end), mark });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null });
  return pieces;
}
