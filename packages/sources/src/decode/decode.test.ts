import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../errors.ts';
import { parseCharset } from './charset-label.ts';
import { charsetOfMediaType, findDeclaredCharset } from './declared-charset.ts';
import { type DecodedText, decodeBytes } from './decode.ts';

const KOREAN = '2023년 AI 특허의 69.7%를 중국이 받았다.\r\n똠방각하와 펲시, 힣.\n';
const ENGLISH = 'China’s share rose to “69.7%” – a record, said the Café’s owner in the year’s last report.';

function decode(bytes: Uint8Array, charset: string | null = null): Promise<DecodedText> {
  return decodeBytes(bytes, { where: 'article.txt', charset });
}

async function codeOf(bytes: Uint8Array, charset: string | null = null): Promise<string> {
  return decode(bytes, charset).then(
    ({ text }) => `read: ${text}`,
    (error: unknown) => (error instanceof SourceError ? error.code : `threw ${String(error)}`),
  );
}

describe('an encoding is found from the bytes', () => {
  test('plain UTF-8, line endings kept', async () => {
    expect(await decode(Buffer.from(KOREAN))).toEqual({ text: KOREAN, charset: 'utf-8' });
  });
  test('UTF-8 with a mark, which is dropped', async () => {
    expect((await decode(Buffer.from(`\uFEFF${KOREAN}`))).text).toBe(KOREAN);
  });
  test.each(['utf-16le', 'utf-16be'])('%s with a mark', async (charset) => {
    expect(await decode(iconv.encode(KOREAN, charset, { addBOM: true }))).toEqual({ text: KOREAN, charset });
  });
  test('CP949, with the syllables that EUC-KR lacks', async () => {
    expect(await decode(iconv.encode(KOREAN, 'cp949'))).toEqual({ text: KOREAN, charset: 'cp949' });
  });
  test.each([
    ['똠', [0x8c, 0x63]],
    ['힣', [0xc6, 0x52]],
    ['펲', [0xbc, 0x84]],
  ])('the lone CP949 syllable %s', async (syllable, bytes) => {
    expect(iconv.encode(syllable, 'cp949')).toEqual(Buffer.from(bytes));
    expect((await decode(Uint8Array.from(bytes))).text).toBe(syllable);
  });
  test('English in Windows-1252, curly quotes and accents', async () => {
    expect(await decode(iconv.encode(ENGLISH, 'windows-1252'))).toEqual({
      text: ENGLISH,
      charset: 'windows-1252',
    });
  });
  test('UTF-8 that was cut in the middle of a syllable stays UTF-8', async () => {
    const { text, charset } = await decode(Buffer.from(KOREAN.repeat(3)).subarray(0, -6));
    expect(charset).toBe('utf-8');
    expect(text.startsWith(KOREAN)).toBe(true);
  });
});

describe('an encoding that is stated', () => {
  test('the server says EUC-KR', async () => {
    expect((await decode(iconv.encode('똠방 54%', 'cp949'), 'euc-kr')).charset).toBe('cp949');
  });
  test('the page says it itself', async () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=ks_c_5601-1987"></head>${KOREAN}`;
    expect(await decode(iconv.encode(page, 'cp949'))).toEqual({ text: page, charset: 'cp949' });
  });
  test('Japanese and Chinese pages by their labels', async () => {
    expect((await decode(iconv.encode('特許の54%', 'shift_jis'), 'shift_jis')).text).toBe('特許の54%');
    expect((await decode(iconv.encode('专利的54%', 'gb18030'), 'gb2312')).text).toBe('专利的54%');
  });
  test('a mark counts more than the server', async () => {
    expect((await decode(Buffer.from('\uFEFF특허'), 'euc-kr')).text).toBe('특허');
  });
  test('a wrong statement is seen through', async () => {
    expect((await decode(Buffer.from(KOREAN), 'euc-kr')).text).toBe(KOREAN);
    expect((await decode(Buffer.from(ENGLISH), 'iso-8859-1')).text).toBe(ENGLISH);
    expect((await decode(iconv.encode(KOREAN, 'cp949'), 'utf-8')).text).toBe(KOREAN);
    expect((await decode(Buffer.from(KOREAN), 'klingon')).text).toBe(KOREAN);
  });
});

describe('what is no text is refused', () => {
  test.each([
    ['empty', Buffer.alloc(0)],
    ['empty', Buffer.from(' \n\uFEFF\t')],
    ['binary', Buffer.from('%PDF-1.7\nsome text')],
    ['binary', Buffer.from('PK\x03\x04 word/document.xml', 'latin1')],
    ['binary', Buffer.from('a\0b')],
    ['binary', Buffer.from('share 54%', 'utf16le')],
    ['binary', Buffer.from('\x01\x02\x03\x04abc')],
    ['undecodable', Buffer.from('\xff\xff\x80\xfe\xff abc \xff\x81', 'latin1')],
  ])('%s: %j', async (code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });
  test('lone surrogates of UTF-16 become replacement characters', async () => {
    expect((await decode(Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00))).text).toBe(
      'A\uFFFDB',
    );
  });
});

test('labels', () => {
  expect([
    parseCharset('UHC'),
    parseCharset('utf8'),
    parseCharset(' "EUC-KR" '),
    parseCharset(''),
    parseCharset(null),
  ]).toEqual(['cp949', 'utf-8', 'cp949', null, null]);
  expect(charsetOfMediaType('text/html;  Charset="ms949"; x=y')).toBe('cp949');
  expect(findDeclaredCharset(Buffer.from('<?xml version="1.0" encoding="euc-kr"?><html>'))).toBe('cp949');
  expect(findDeclaredCharset(Buffer.from('<meta charset=utf-16>'))).toBe('utf-8');
  expect(findDeclaredCharset(Buffer.from('charset=euc-kr'))).toBeNull();
});

describe('properties', () => {
  const label = fc.option(
    fc.constantFrom('utf-8', 'euc-kr', 'utf-16le', 'iso-2022-jp', 'x-user-defined', 'nonsense'),
    { nil: null },
  );

  test('any bytes give a well-formed text without NUL, or a SourceError', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), label, async (bytes, charset) => {
        try {
          const { text } = await decode(bytes, charset);
          expect(text.isWellFormed() && !text.includes('\0')).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
        }
      }),
      { numRuns: 2000 },
    );
  });
  test('any text comes back from UTF-8', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((value) => /\p{L}/u.test(value) && !value.startsWith('{\\rtf'));
    await fc.assert(
      fc.asyncProperty(text, async (value) => expect((await decode(Buffer.from(value))).text).toBe(value)),
    );
  });
  test('Korean sentences come back from CP949', async () => {
    const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
    const words = fc.array(fc.string({ unit: syllable, minLength: 2, maxLength: 6 }), {
      minLength: 3,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(words, async (parts) => {
        const value = `${parts.join(' ')} 특허의 69.7%를 차지했다.`;
        expect((await decode(iconv.encode(value, 'cp949'))).text).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });
});
