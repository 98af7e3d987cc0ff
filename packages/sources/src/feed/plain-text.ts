import { Parser } from 'htmlparser2';
import { tidyText } from '../article/inline-text.ts';

const INLINE =
  'a abbr acronym b bdi bdo big cite code del dfn em font i img input ins kbd label mark nobr o:p q s samp small span strike strong sub sup time tt u var wbr';
const BLOCK =
  'address article aside blockquote body br caption center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe li main nav noscript object ol option p pre section select table tbody td tfoot th thead title tr ul video audio source embed param link meta';
const BLOCKS = new Set(BLOCK.split(' '));
const TAGS = new Set([...BLOCKS, ...INLINE.split(' ')]);
/** Names are looked up, so that `Vec<T>` stays what it is. */
const TAG = /<\/?([a-z][a-z0-9:]{0,12})(?=[\s/>])[^<>]*>/gi;
const UNSEEN = ['script', 'style', 'template', 'svg'];
const LONGEST = 200_000;
const BROKEN = /[\p{Cc}\uFFFE\uFFFF]/gu;

/**
 * The text of a piece of HTML on one line, tags of HTML taken out and entities read.
 * Example: `plainText('AI&nbsp;특허 <b>69.7%</b><p>중국')` → `AI 특허 69.7% 중국`; `plainText('Vec<T> in Rust')` → `Vec<T> in Rust`.
 */
export function plainText(html: string): string {
  const text = UNSEEN.reduce(removeElement, removeComments(html.slice(0, LONGEST)));
  const bare = text.replace(TAG, (tag: string, name: string) => {
    const known = name.toLowerCase();
    return TAGS.has(known) ? (BLOCKS.has(known) ? ' ' : '') : tag;
  });
  return oneLine(decodeEntities(bare));
}

/**
 * A text that is no markup, on one line, entities that its writer left in read all the same.
 * Example: `oneLineText('caf&eacute; <b>')` → `café <b>`.
 */
export function oneLineText(text: string): string {
  return oneLine(decodeEntities(text.slice(0, LONGEST)));
}

/** Text → HTML that shows it: `escapeHtml('a < b')` → `a &lt; b`. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Whether a text holds a tag of HTML: `hasMarkup('a <br> b')` → `true`; `hasMarkup('a < b')` → `false`. */
export function hasMarkup(text: string): boolean {
  for (const [, name] of text.matchAll(TAG)) if (TAGS.has((name ?? '').toLowerCase())) return true;
  return false;
}

function oneLine(text: string): string {
  return tidyText(text.replaceAll('\u00A0', ' ')).replace(BROKEN, '').toWellFormed().trim();
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  let decoded = '';
  const parser = new Parser({
    ontext(piece) {
      decoded += piece;
    },
  });
  parser.end(text.replaceAll('<', '&lt;'));
  return decoded;
}

function removeComments(html: string): string {
  let kept = '';
  let at = 0;
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', at)) {
    kept += html.slice(at, start);
    const end = html.indexOf('-->', start + 4);
    if (end < 0) return kept;
    at = end + 3;
  }
  return kept + html.slice(at);
}

/** Takes out `<script …>…</script>`; one without an end takes the rest along, as browsers do. */
function removeElement(html: string, name: string): string {
  const lower = html.toLowerCase();
  if (lower.length !== html.length) return html;
  let kept = '';
  let at = 0;
  for (let start = lower.indexOf(`<${name}`); start >= 0; start = lower.indexOf(`<${name}`, at)) {
    const isTag = /[\s/>]/.test(lower[start + name.length + 1] ?? '>');
    const end = isTag ? lower.indexOf(`</${name}`, start) : start;
    kept += html.slice(at, start);
    if (!isTag) kept += html.slice(start, start + name.length + 1);
    if (end < 0) return kept;
    const close = isTag ? lower.indexOf('>', end) : start + name.length;
    if (close < 0) return kept;
    at = close + 1;
  }
  return kept + html.slice(at);
}
