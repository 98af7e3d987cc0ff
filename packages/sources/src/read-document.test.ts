import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newsPage } from './article/news-page.ts';
import { SourceError } from './errors.ts';
import { serve } from './fetch/serving.ts';
import { readDocument, type SourceDeps } from './read-document.ts';
import type { SourceDocument, SourceOptions } from './source-document.ts';

// Threads and processes are started here, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 30_000 });

const KOREAN = '2023년 AI 특허의 69.7%를 중국이 받았다.\r\n미국은 14.2%였다.\n';
const MARKDOWN = `---\ntitle: 'AI 특허'\ndate: 2026-05-07\nauthor: 김하나\ncanonical: https://example.org/a\n---\n\n# 첫 제목\n\n**${KOREAN}**`;
const PAGE = `<!doctype html><html lang="en"><head><title>Patents – The Day</title><meta property="og:site_name" content="The Day">
<meta property="article:published_time" content="2026-05-07T09:00:00Z"><meta name="author" content="Kim Hana">
<link rel="canonical" href="/news/1"></head><body><nav>Home</nav><article><h1>Patents</h1>
<p>The institute's report, published on Thursday, said that China, with 69.7% of the total, led in 2023.</p>
<table><tr><th>Country<th>Share<tr><td>China<td>69.7%</table></article></body></html>`;
const PAGE_TEXT = `# Patents

The institute's report, published on Thursday, said that China, with 69.7% of the total, led in 2023.

| Country | Share |
| --- | --- |
| China | 69.7% |`;
const OWN_SITE: SourceDeps = { allowAddress: (address) => address === '127.0.0.1' };

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-read-document-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function readFile(
  name: string,
  content: string | Uint8Array,
  options?: SourceOptions,
): Promise<SourceDocument> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readDocument(path, options);
}

function readStdin(...pieces: (string | Uint8Array)[]): Promise<SourceDocument> {
  return readDocument('-', {}, { stdin: pieces });
}

async function failure(reading: Promise<SourceDocument>): Promise<SourceError> {
  const result: unknown = await reading.catch((error: unknown) => error);
  if (result instanceof SourceError) return result;
  throw new Error(`not refused: ${JSON.stringify(result)}`);
}

describe('a file', () => {
  test('of plain text is its text, as decoded', async () => {
    expect(await readFile('a.txt', iconv.encode(KOREAN, 'cp949'))).toEqual({
      text: KOREAN,
      format: 'text',
      title: null,
      language: 'ko',
      published: null,
      author: null,
      url: null,
      sha256: createHash('sha256').update(iconv.encode(KOREAN, 'cp949')).digest('hex'),
      warnings: [],
    });
  });
  test('of Markdown is its text, markup and all; its head says what it is', async () => {
    expect(await readFile('a.md', MARKDOWN)).toMatchObject({
      text: MARKDOWN,
      format: 'markdown',
      title: 'AI 특허',
      language: 'ko',
      published: '2026-05-07',
      author: '김하나',
      url: 'https://example.org/a',
      warnings: [],
    });
  });
  test('of Markdown with an address that is none', async () => {
    expect((await readFile('b.md', '---\nurl: /a\ndate: soon\n---\n54%')).url).toBeNull();
  });
  test('of HTML is its article', async () => {
    expect(await readFile('a.html', PAGE.replace('"/news/1"', '"https://day.example/news/1"'))).toMatchObject(
      {
        text: PAGE_TEXT,
        format: 'html',
        title: 'Patents',
        language: 'en',
        published: '2026-05-07',
        author: 'Kim Hana',
        url: 'https://day.example/news/1',
        warnings: [],
      },
    );
  });
});

describe('standard input', () => {
  test.each([
    ['text', KOREAN],
    ['markdown', MARKDOWN],
    ['html', PAGE],
  ])('shows its format by its text: %s', async (format, content) => {
    const bytes = Buffer.from(content);
    const document = await readStdin(bytes.subarray(0, 7), bytes.subarray(7));
    expect(document.format).toBe(format);
    expect(document.text).toBe(format === 'html' ? PAGE_TEXT : content);
  });
  test('is empty where none is given, or nothing comes', async () => {
    expect((await failure(readDocument('-'))).messages.en).toMatch(/^standard input holds no text/);
    expect((await failure(readStdin(''))).code).toBe('empty');
  });
  test('may break off', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield '54%';
      throw Object.assign(new Error('read EIO'), { code: 'EIO' });
    }
    const error = await failure(readDocument('-', {}, { stdin: broken() }));
    expect([error.code, error.where, error.detail]).toEqual(['file-unreadable', '-', { reason: 'EIO' }]);
  });
  test('has a limit', async () => {
    const error = await failure(readDocument('-', {}, { stdin: ['x'.repeat(101)], limits: { bytes: 100 } }));
    expect(error.messages.ko).toBe('너무 큽니다(한도 100 B): 표준 입력 – 일부만 떼어 검사하세요');
  });
});

describe('a page of the web', () => {
  test('is its article, under its own address', async () => {
    await using site = await serve((_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
        .end(gzipSync(PAGE)),
    );
    expect(await readDocument(`${site.origin}/news/1?from=mail#top`, {}, OWN_SITE)).toMatchObject({
      text: PAGE_TEXT,
      format: 'html',
      published: '2026-05-07',
      url: `${site.origin}/news/1`,
      sha256: createHash('sha256').update(PAGE).digest('hex'),
    });
  });
  test.each([
    ['euc-kr', 'cp949', 'text/plain; charset=EUC-KR'],
    ['johab, unknown to us', 'utf-8', 'text/plain; charset=johab'],
    ['nothing', 'cp949', 'text/plain'],
    ['utf-8, wrongly', 'cp949', 'text/plain; charset=utf-8'],
    ['euc-kr, wrongly', 'utf-8', 'text/plain; charset=euc-kr'],
    ['iso-8859-1, wrongly', 'utf-8', 'text/plain; charset=iso-8859-1'],
    ['utf-16, wrongly', 'utf-8', 'text/plain; charset=utf-16'],
    ['nonsense', 'utf-16le', 'text/plain; charset=klingon'],
  ])('is read right where the server names %s', async (_, charset, contentType) => {
    await using site = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': contentType }).end(iconv.encode(KOREAN, charset)),
    );
    expect((await readDocument(site.origin, {}, OWN_SITE)).text).toBe(KOREAN);
  });
  test('is read by the encoding that the server names, if nothing else tells it', async () => {
    await using site = await serve((_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/plain; charset=shift_jis' })
        .end(iconv.encode('特許の54%', 'shift_jis')),
    );
    expect((await readDocument(site.origin, {}, OWN_SITE)).text).toBe('特許の54%');
  });
  test('is no document where it is a binary under a text’s name', async () => {
    await using site = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('%PDF-1.7'),
    );
    expect((await failure(readDocument(site.origin, {}, OWN_SITE))).messages.en).toBe(
      `${site.origin}/ is not text (a PDF file); save its text as UTF-8 and check that`,
    );
  });
  test('is out of bounds on this machine', async () => {
    await using site = await serve((_, response) => response.end('secret'));
    expect((await failure(readDocument(site.origin))).code).toBe('address-refused');
    expect((await failure(readDocument('file:///etc/passwd'))).code).toBe('scheme-refused');
    expect(site.requests).toHaveLength(0);
  });
});

describe('what the caller knows counts', () => {
  test('language and date', async () => {
    const document = await readFile('c.md', MARKDOWN, { language: 'en', published: '2026-01-02' });
    expect([document.language, document.published]).toEqual(['en', '2026-01-02']);
  });
  test.each(['yesterday', '2026-02-30', '2026-5-7', '2026', ''])(
    'a date that is none: %j',
    async (published) => {
      const error = await failure(readFile('d.txt', KOREAN, { published }));
      expect(error.messages.en).toBe(`not a date: ${published}; write it as YYYY-MM-DD`);
    },
  );
});

describe('what a reader should know is a warning', () => {
  async function warned(
    name: string,
    content: string | Uint8Array,
    options?: SourceOptions,
  ): Promise<unknown> {
    const { warnings } = await readFile(name, content, options);
    return warnings.map(({ code, detail }) => [code, detail]);
  }
  test('characters that could not be read, with their number and first line', async () => {
    const cut = Buffer.concat([Buffer.from(KOREAN.repeat(3)), Buffer.of(0xed, 0x8a), Buffer.from('\n54%')]);
    expect(await warned('e.txt', cut)).toEqual([['unreadable-characters', { count: 1, line: 7 }]]);
    const utf16 = (text: string) => iconv.encode(text, 'utf-16le');
    const surrogate = Buffer.concat([
      Buffer.of(0xff, 0xfe),
      utf16('특허\n '),
      Buffer.of(0, 0xd8),
      utf16(' 54%'),
    ]);
    expect(await warned('f.txt', surrogate)).toEqual([['unreadable-characters', { count: 1, line: 2 }]]);
  });
  test('an encoding that only its letters speak for', async () => {
    const western = iconv.encode('China’s share rose to “69.7%” last year, said the report.', 'windows-1252');
    expect(await warned('g.txt', western)).toEqual([['charset-guessed', { charset: 'windows-1252' }]]);
  });
  test('another language', async () => {
    expect(await warned('h.txt', '特許の69.7%は中国が取得した。')).toEqual([['other-language', {}]]);
  });
  test('a date that only the text states, unless the caller states it', async () => {
    const dated = PAGE.replace(/<meta property="article[^>]*>/, '').replace(
      '</h1>',
      '</h1><p>May 7, 2026</p>',
    );
    expect(await warned('i.html', dated)).toEqual([['date-from-text', { line: 'May 7, 2026' }]]);
    expect(await warned('i.html', dated, { published: '2026-05-07' })).toEqual([]);
  });
  test('a page whose article could not be told apart', async () => {
    const page = newsPage('<p>인용 수에서는, 미국이 54%로 여전히 앞섰다.</p>');
    expect(await warned('j.html', page, { published: '2026-05-07' })).toEqual([['whole-page', {}]]);
  });
});

describe('bad input is one line', () => {
  test.each([
    ['missing', () => readDocument(join(folder, 'gone.txt')), 'file-not-found'],
    ['a folder', () => readDocument(folder), 'is-directory'],
    ['empty', () => readFile('k.txt', ''), 'empty'],
    ['white space', () => readFile('l.md', ' \r\n\uFEFF'), 'empty'],
    ['a picture', () => readFile('m.txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')), 'binary'],
    ['an archive named HTML', () => readFile('n.html', gzipSync(PAGE)), 'binary'],
    ['NUL', () => readFile('o.txt', 'a\0bcd'), 'binary'],
    ['a page without text', () => readFile('p.html', '<html><script>1</script></html>'), 'no-article'],
    ['a hostile page', () => readFile('q.html', `<html>${'<b>'.repeat(1000)}54%`), 'too-deep'],
    ['no address', () => readDocument('https://'), 'bad-url'],
  ])('%s', async (_, read, code) => {
    const error = await failure(read());
    expect(error.code).toBe(code);
    for (const line of Object.values(error.messages)) expect(line).toMatch(/^[^\n]+$/);
  });
});
