// Hostile documents as bytes: pages, Markdown and text in true and false encodings, nested and damaged. Cannot try what a server does.
import type { SourceFormat } from '@assay/sources';
import { DEFAULT_LIMITS, SourceError, startExtractor } from '@assay/sources';
import { findDocument } from '../../packages/sources/src/document-from-bytes.ts';
import type { Draw } from '../score/random.ts';
import { checkedText } from './checked-text.ts';
import { anySize, between, chance, one, several } from './drawn.ts';
import type { FuzzKind } from './fuzz-kind.ts';
import { anyPiece } from './pieces.ts';
import { bundledCatalogue } from './worlds.ts';

const CHARSETS = [
  'utf-8',
  'utf8',
  'euc-kr',
  'cp949',
  'iso-8859-1',
  'utf-16',
  'utf-7',
  'x',
  '',
  'shift_jis',
  '"',
] as const;
const TAGS = [
  'p',
  'div',
  'table',
  'tr',
  'td',
  'ul',
  'li',
  'h1',
  'blockquote',
  'article',
  'span',
  'svg',
  'math',
  'a',
] as const;
const RAW = [
  'script',
  'style',
  'template',
  'noscript',
  'textarea',
  'title',
  'iframe',
  'plaintext',
  'xmp',
  'select',
] as const;
const ENTITIES = [
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&#xD800;',
  '&nbsp;',
  '&lt;',
  '&notit;',
  '&#57;',
  '&zwj;',
  '&;',
] as const;

/** Time is measured by the processor here; the clock of a busy machine would make two runs differ. */
const articles = startExtractor({ extractMs: 120_000 });

/** Ends the thread that reads pages, which would keep the process alive. */
export const stopReadingPages: () => void = articles.stop;

/** Documents as bytes of HTML, Markdown or plain text. */
export const PAGES: FuzzKind = {
  name: 'pages and bytes',
  weight: 12,
  write: (draw) => {
    const format = one(draw, ['html', 'html', 'md', 'txt'] as const);
    const language = chance(draw, 50) ? 'ko' : 'en';
    const words = (): string => several(anySize(draw, 12), () => anyPiece(draw, language), ' ');
    const text = format === 'html' ? page(draw, words) : several(anySize(draw, 12), words, '\n\n');
    return { content: encode(draw, text), language, file: `document.${format}` };
  },
  run: async ({ content, file }) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const promised: SourceFormat | null = file.endsWith('html')
      ? 'html'
      : file.endsWith('md')
        ? 'markdown'
        : null;
    const raw = { bytes, where: file, url: null, charset: null, promised };
    try {
      const { document } = await findDocument(raw, {
        options: {},
        limits: DEFAULT_LIMITS,
        readArticle: articles.read,
      });
      const checked = checkedText(bundledCatalogue(), document);
      return {
        value: { document, report: checked.value },
        findFaults: () => [
          ...(document.text.isWellFormed() ? [] : ['a document holds a lone surrogate']),
          ...(document.text.includes('\0') ? ['a document holds a NUL'] : []),
          ...(/[\r\n]/.test(document.title ?? '') ? ['a title holds the end of a line'] : []),
          ...(document.url !== null && /[\s\p{Cc}]/u.test(document.url)
            ? ['an address holds a space or control']
            : []),
          ...checked.findFaults(),
        ],
      };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      return {
        value: error.code,
        findFaults: () => (error.code === 'extraction-failed' ? [`${error.message}`] : []),
      };
    }
  },
};

function page(draw: Draw, words: () => string): string {
  const lines = several(anySize(draw, 30), () => element(draw, words), '\n');
  const attribute = (): string => words().replaceAll('"', '&quot;');
  const head = several(between(draw, 0, 4), () =>
    one(draw, [
      (): string => `<meta charset="${one(draw, CHARSETS)}">`,
      (): string => `<meta property="og:title" content="${attribute()}">`,
      () => `<meta property="article:published_time" content="${attribute()}">`,
      () => `<title>${words()}</title>`,
      (): string =>
        `<link rel="canonical" href="${one(draw, ['http://x/\r\nA: b', 'javascript:1', '//', 'http://[::1', words()])}">`,
      (): string => `<script type="application/ld+json">${jsonLd(draw, words)}</script>`,
      (): string => '<base href="javascript:">',
    ])(),
  );
  return `<!doctype html><html lang="${one(draw, ['ko', 'en', '', 'x"y'])}"><head>${head}</head><body><article>${lines}</article></body></html>`;
}

function jsonLd(draw: Draw, words: () => string): string {
  const fact = {
    '@type': one(draw, ['NewsArticle', 'x', '']),
    headline: words(),
    datePublished: words(),
    author: [{ name: words() }],
  };
  const text = JSON.stringify(chance(draw, 30) ? [[[fact]], null] : fact);
  return chance(draw, 20) ? `${'['.repeat(anySize(draw, 20_000))}${text}` : text;
}

function element(draw: Draw, words: () => string): string {
  return one(draw, [
    () => `<p>${words()}</p>`,
    () => `<p>${words()}</p>`,
    () => several(anySize(draw, 900), () => `<${one(draw, TAGS)}>`) + words(),
    () => `<${one(draw, RAW)}>${words()}</${chance(draw, 70) ? one(draw, RAW) : 'x'}>`,
    () =>
      `<table>${several(anySize(draw, 20), () => `<tr>${several(anySize(draw, 20), () => `<td colspan=${one(draw, ['2', '-1', '99999999', 'x'])} rowspan=65535>${words()}`)}`)}</table>`,
    () => several(anySize(draw, 60), () => one(draw, ENTITIES)),
    () => `<!--${words()}${chance(draw, 50) ? '-->' : '--!>'}`,
    () => `<a href="${words()}" ${several(anySize(draw, 200), (at) => `a${at}=${at} `)}>${words()}`,
    () => `<![CDATA[${words()}]]>`,
    () => '<'.repeat(anySize(draw, 3_000)),
  ])();
}

/** In an encoding, with or without its mark, whole or with bytes changed. */
function encode(draw: Draw, text: string): Uint8Array {
  const bytes = Uint8Array.from(
    one(draw, [
      () => Buffer.from(text),
      () => Buffer.from(text),
      () => Buffer.from(text),
      () => Buffer.concat([Buffer.from('\ufeff'), Buffer.from(text)]),
      () => Buffer.from(`\ufeff${text}`, 'utf16le'),
      () => Buffer.from(text, 'utf16le').swap16(),
      () => Buffer.from(text, 'latin1'),
    ])(),
  );
  if (!chance(draw, 30)) return bytes;
  for (let times = anySize(draw, 20); times > 0; times--)
    bytes[between(draw, 0, Math.max(0, bytes.length - 1))] = between(draw, 0, 255);
  return bytes;
}
