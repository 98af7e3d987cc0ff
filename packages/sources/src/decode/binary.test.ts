import { describe, expect, test } from 'vitest';
import { findNonText, findSignature } from './binary.ts';

describe('a file that is no text shows by its first bytes', () => {
  test.each([
    ['pdf', '%PDF-1.7\n'],
    ['docx', 'PK\x03\x04\x14\0\x06\0[Content_Types].xml....word/document.xml'],
    ['xlsx', 'PK\x03\x04....xl/workbook.xml'],
    ['pptx', 'PK\x03\x04....ppt/presentation.xml'],
    ['hwpx', 'PK\x03\x04....mimetypeapplication/hwp+zip'],
    ['epub', 'PK\x03\x04....mimetypeapplication/epub+zip'],
    ['opendocument', 'PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text'],
    ['zip', 'PK\x03\x04....photos/1.jpg'],
    ['zip', 'PK\x05\x06\0\0'],
    ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['png', '\x89PNG\r\n\x1a\n'],
    ['jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['gif', 'GIF89a\x01\0'],
    ['gif', 'GIF87a\x01\0'],
    ['webp', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['gzip', '\x1f\x8b\x08\0'],
    ['bzip2', 'BZh91AY&SY'],
    ['xz', '\xfd7zXZ\0'],
    ['zstd', '\x28\xb5\x2f\xfd'],
    ['7z', "7z\xbc\xaf'\x1c"],
    ['rtf', '{\\rtf1\\ansi'],
    ['program', '\x7fELF\x02'],
    ['utf-32', '\xff\xfe\0\0a\0\0\0'],
    ['utf-32', '\0\0\xfe\xff\0\0\0a'],
  ])('%s: %j', (kind, bytes) => {
    expect(findSignature(Buffer.from(bytes, 'latin1'))).toBe(kind);
  });

  test.each([
    'PDF 파일 54%',
    'PK전의 승률 54%',
    'GIF 54%',
    'BZhou rose by 3%',
    'RIFF at 54%',
    '7z',
    'MZ세대의 54%',
    '',
  ])('a text that only begins alike is text: %s', (text) => {
    expect(findSignature(Buffer.from(text))).toBeNull();
  });
});

describe('characters that no text holds', () => {
  test.each([
    ['nul', 'a\0b'],
    ['controls', 'a\x01b'],
    ['controls', 'abc\x7f'],
    [null, 'a\tb\r\nc\fd\ve'],
    [null, '\x1b[31mred\x1b[0m'],
    [null, `${'a'.repeat(200)}\x01`],
    [null, '\u200Fשלום\u200E 54%'],
  ])('%s: %j', (kind, text) => {
    expect(findNonText(text)).toBe(kind);
  });
});
