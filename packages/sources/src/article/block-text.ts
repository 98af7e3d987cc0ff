import { BlockWriter } from './block-writer.ts';
import { type DomElement, type DomNode, isElement, isText } from './dom.ts';
import { isNoteLink, raiseText, tidyText } from './inline-text.ts';
import { readTable, renderRow } from './table-text.ts';

const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'main',
  'nav',
  'p',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
]);
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'svg',
  'iframe',
  'object',
  'embed',
  'video',
  'audio',
  'canvas',
  'button',
  'select',
  'input',
  'textarea',
  'datalist',
  'map',
  'annotation',
  'annotation-xml',
]);

interface List {
  readonly group: number;
  readonly depth: number;
  /** The next number of an ordered list; null for the others. */
  next: number | null;
}

/**
 * The text of an element, block by block: paragraphs apart by blank lines, `# ` headings, `- ` and `1. ` items,
 * `| cell | cell |` rows with a rule under the header, raised numbers kept off their neighbours.
 * Example: `<p>AI</p><ul><li>54%<li>31%</ul>` → `AI\n\n- 54%\n- 31%`.
 */
export function renderBlocks(root: DomElement): string {
  const writer = new BlockWriter();
  walk(root, writer, null);
  return writer.toText();
}

function walk(node: DomNode, writer: BlockWriter, list: List | null): void {
  for (const child of node.childNodes) {
    if (isText(child)) writer.add(tidyText(child.textContent ?? ''));
    else if (isElement(child) && !SKIPPED.has(child.localName) && !isHidden(child))
      walkElement(child, writer, list);
  }
}

function walkElement(element: DomElement, writer: BlockWriter, list: List | null): void {
  const name = element.localName;
  if (name === 'br') writer.breakLine();
  else if (name === 'sup') writer.add(raiseText(writer.tail(), textOf(element), isNoteLink(element)));
  else if (name === 'msup') walkPower(element, writer);
  else if (name === 'q') walkQuote(element, writer, list);
  else if (name === 'pre') walkPreformatted(element, writer);
  else if (name === 'ul' || name === 'ol' || name === 'menu') walkList(element, writer, list);
  else if (name === 'li') walkItem(element, writer, list);
  else if (name === 'dl') walkTerms(element, writer);
  else if (name === 'img') writer.addApart(altOf(element));
  else if (/^h[1-6]$/.test(name)) {
    writer.endBlock();
    walk(element, writer, null);
    writer.endLine(`${'#'.repeat(Number(name[1]))} `);
  } else if (name === 'table') walkTable(element, writer, list);
  else if (BLOCKS.has(name)) {
    writer.endBlock();
    walk(element, writer, list);
    writer.endBlock();
  } else walk(element, writer, list);
}

function walkPower(element: DomElement, writer: BlockWriter): void {
  const [base, power] = [...element.childNodes].filter(isElement);
  writer.add(`${base === undefined ? '' : textOf(base)}^${power === undefined ? '' : textOf(power)}`);
}

function walkQuote(element: DomElement, writer: BlockWriter, list: List | null): void {
  writer.add('“');
  walk(element, writer, list);
  writer.add('”');
}

function walkPreformatted(element: DomElement, writer: BlockWriter): void {
  writer.endBlock();
  for (const line of (element.textContent ?? '').split(/\r?\n/)) {
    writer.add(tidyText(line));
    writer.breakLine();
  }
  writer.endBlock();
}

function walkList(element: DomElement, writer: BlockWriter, outer: List | null): void {
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
  const next = element.localName === 'ol' ? (Number.isNaN(start) ? 1 : start) : null;
  writer.endBlock();
  walk(element, writer, { group: outer?.group ?? writer.newGroup(), depth: (outer?.depth ?? -1) + 1, next });
  writer.endBlock();
}

function walkItem(element: DomElement, writer: BlockWriter, list: List | null): void {
  const of = list ?? { group: writer.newGroup(), depth: 0, next: null };
  const stated = Number.parseInt(element.getAttribute('value') ?? '', 10);
  if (of.next !== null && !Number.isNaN(stated)) of.next = stated;
  const mark = of.next === null ? '- ' : `${of.next}. `;
  if (of.next !== null) of.next += 1;
  writer.beginItem('  '.repeat(Math.min(of.depth, 4)) + mark, of.group);
  walk(element, writer, of);
  writer.endItem();
}

/** A term and what explains it share a line where both are short; else they are blocks. */
function walkTerms(list: DomElement, writer: BlockWriter): void {
  writer.endBlock();
  const group = writer.newGroup();
  let term: string | null = null;
  const endTerm = (): void => {
    if (term !== null) writer.addLine(term, 0);
    term = null;
  };
  for (const element of list.querySelectorAll('dt, dd')) {
    if (element.closest('dl') !== list || isHidden(element)) continue;
    if (element.localName === 'dd' && term !== null && isShort(term) && isShort(textOf(element))) {
      writer.addLine(`- ${term.replace(/[:：]$/, '')}: ${textOf(element)}`, group);
      term = null;
      continue;
    }
    endTerm();
    if (element.localName === 'dt') term = textOf(element);
    else {
      walk(element, writer, null);
      writer.endBlock();
    }
  }
  endTerm();
}

const LONGEST_TERM = 80;

function isShort(text: string): boolean {
  return text !== '' && text.length <= LONGEST_TERM;
}

/** What a picture is said to show, where that is a sentence with figures: charts are told so, names of files are not. */
function altOf(image: DomElement): string {
  const text = tidyText(image.getAttribute('alt') ?? '').trim();
  return /[0-9]/.test(text) && text.split(' ').length >= LEAST_WORDS ? text : '';
}

const LEAST_WORDS = 4;

function walkTable(table: DomElement, writer: BlockWriter, list: List | null): void {
  writer.endBlock();
  const rows = readTable(table, textOf);
  if (rows === null) {
    walk(table, writer, list);
    writer.endBlock();
    return;
  }
  for (const caption of table.querySelectorAll('caption')) {
    walk(caption, writer, null);
    writer.endBlock();
  }
  const group = writer.newGroup();
  rows.forEach((row, index) => {
    writer.addLine(renderRow(row.cells), group);
    const endsHeader = row.isHeader && index === rows.findIndex(({ isHeader }) => !isHeader) - 1;
    if (endsHeader) writer.addLine(renderRow(row.cells.map(() => '---')), group);
  });
}

/** All text of an element on one line, its blocks apart. */
function textOf(element: DomElement): string {
  const writer = new BlockWriter();
  walk(element, writer, null);
  return writer
    .toText()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

function isHidden(element: DomElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    element.getAttribute('style') ?? '',
  );
}
