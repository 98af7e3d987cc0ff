import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../errors.ts';
import { findSignature } from './binary.ts';
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
    expect(await decode(Buffer.from(KOREAN))).toEqual({ text: KOREAN, charset: 'utf-8', isGuess: false });
  });
  test('UTF-8 with a mark, which is dropped', async () => {
    expect((await decode(Buffer.from(`\uFEFF${KOREAN}`))).text).toBe(KOREAN);
  });
  test.each(['utf-16le', 'utf-16be'])('%s with a mark', async (charset) => {
    expect(await decode(iconv.encode(KOREAN, charset, { addBOM: true }))).toEqual({
      text: KOREAN,
      charset,
      isGuess: false,
    });
  });
  test('CP949, with the syllables that EUC-KR lacks', async () => {
    expect(await decode(iconv.encode(KOREAN, 'cp949'))).toEqual({
      text: KOREAN,
      charset: 'cp949',
      isGuess: false,
    });
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
      isGuess: true,
    });
  });
  test.each(['utf-16le', 'utf-16be'])('%s without a mark, in either language', async (charset) => {
    for (const text of [KOREAN, ENGLISH, '54%', '가 각 갂\n넀 쀀 섀\n', `${KOREAN}${ENGLISH}`.repeat(3000)])
      expect(await decode(iconv.encode(text, charset))).toEqual({ text, charset, isGuess: false });
  });
  test('Korean words in an English text in CP949', async () => {
    const text = 'Samsung (삼성) said that its share of the market rose to 54% in the year 2023.';
    for (const long of [text, text.repeat(20)])
      expect((await decode(iconv.encode(long, 'cp949'))).text).toBe(long);
  });
  test('a mark of UTF-8 before broken bytes', async () => {
    expect((await decode(Buffer.concat([Buffer.from('\uFEFF특허'), Buffer.of(0xb0, 0xa1)]))).text).toBe(
      '특허\uFFFD\uFFFD',
    );
  });
  test('UTF-8 that was cut in the middle of a syllable stays UTF-8', async () => {
    const { text, charset } = await decode(Buffer.from(KOREAN.repeat(3)).subarray(0, -4));
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
    expect(await decode(iconv.encode(page, 'cp949'))).toEqual({
      text: page,
      charset: 'cp949',
      isGuess: false,
    });
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
    expect((await decode(Buffer.from('The share was 54%.'), 'utf-16')).text).toBe('The share was 54%.');
    expect((await decode(Buffer.from('The share was 54%'), 'utf-16be')).text).toBe('The share was 54%');
  });
});

describe('what is no text is refused', () => {
  test.each([
    ['empty', Buffer.alloc(0)],
    ['empty', Buffer.from(' \n\uFEFF\t')],
    ['binary', Buffer.from('%PDF-1.7\nsome text')],
    ['binary', Buffer.from('a\0b')],
    ['binary', Buffer.from('a\0bc, and some more text after it.')],
    ['binary', Buffer.from('\uFEFFa\0b')],
    ['binary', Buffer.from('\x01\x02\x03\x04abc')],
    ['binary', Buffer.from([0, 0, 0, 24, 102, 116, 121, 112, 105, 115, 111, 109, 0, 0, 2, 0])],
    ['undecodable', Buffer.from('\xff\xff\x80\xfe\xff abc \xff\x81', 'latin1')],
  ])('%s: %j', async (code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });
  test('the error names the place and the kind of file', async () => {
    const error = await decode(Buffer.from('PK\x03\x04....word/document.xml', 'latin1')).catch(
      (thrown: unknown) => thrown,
    );
    expect(error instanceof SourceError && error.messages).toEqual({
      en: 'article.txt is not text (a Word document); save its text as UTF-8 and check that',
      ko: '글이 아닙니다(Word 문서): article.txt – 본문을 UTF-8 텍스트로 저장해 검사하세요',
    });
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
  const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
  const koreanSentence = fc
    .array(fc.string({ unit: syllable, minLength: 2, maxLength: 6 }), { minLength: 3, maxLength: 20 })
    .map((words) => `${words.join(' ')} 특허의 69.7%를 차지했다.`);
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
  const anyText = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((value) => /\p{L}/u.test(value) && findSignature(Buffer.from(value)) === null);

  // A body in braces: fast-check takes what a property returns for its verdict, and `toBe` returns something.
  test('any text comes back from UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (value) => {
        expect((await decode(Buffer.from(value))).text).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });
  test.each(['utf-8', 'utf-16le', 'utf-16be'])('any text comes back from %s with a mark', async (charset) => {
    await fc.assert(
      fc.asyncProperty(anyText, async (value) => {
        expect(await decode(iconv.encode(value, charset, { addBOM: true }))).toMatchObject({
          text: value,
          charset,
        });
      }),
      { numRuns: 1000 },
    );
  });
  test.each(['utf-16le', 'utf-16be'])('sentences come back from %s without a mark', async (charset) => {
    await fc.assert(
      fc.asyncProperty(koreanSentence, async (value) => {
        expect((await decode(iconv.encode(value, charset))).text).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });
  test('Korean sentences come back from CP949', async () => {
    await fc.assert(
      fc.asyncProperty(koreanSentence, async (value) => {
        expect((await decode(iconv.encode(value, 'cp949'))).text).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });
  test('any text of CP949 comes back where the server names it', async () => {
    const lead = fc.integer({ min: 0x81, max: 0xfd });
    const trail = fc.integer({ min: 0x41, max: 0xfe });
    const char = fc
      .tuple(lead, trail)
      .map((bytes) => iconv.decode(Buffer.from(bytes), 'cp949'))
      .filter((decoded) => decoded.length === 1 && !decoded.includes('\uFFFD'));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: char, maxLength: 40 }), async (chars) => {
        const value = `${chars} 특허의 69.7%를 차지했다.`;
        expect((await decode(iconv.encode(value, 'cp949'), 'euc-kr')).text).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });
});
