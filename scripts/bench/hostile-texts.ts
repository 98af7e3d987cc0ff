// Writes texts of any length that are made to be slow. Cannot think of every such text: the long fuzz looks for others.
import type { Language } from '@assay/engine';
import { readArticle } from './material.ts';

/** A kind of hostile text: `write(size)` gives one, of so many `unit`s; `full` is the size that must be borne. */
export interface HostileText {
  readonly name: string;
  readonly language: Language;
  readonly unit: string;
  readonly full: number;
  readonly write: (size: number) => string;
}

const NAMES_KO = ['중국', '미국', '한국', '일본', '프랑스', '독일', '영국', '인도'];
const NAMES_EN = ['China', 'America', 'Korea', 'Japan', 'France', 'Germany', 'Britain', 'India'];

/** Every kind, in both languages. */
export const HOSTILE_TEXTS: readonly HostileText[] = (['en', 'ko'] as const).flatMap((language) => [
  text(language, 'numbers in one line', 'numbers', 10_000, (size) =>
    repeat(size, (index) => `${(index * 7919) % 1000}.5`, ', '),
  ),
  text(language, 'percentages in one line', 'numbers', 10_000, (size) =>
    repeat(
      size,
      (index) => (language === 'ko' ? `특허 ${index % 100}.5%` : `patents ${index % 100}.5%`),
      ', ',
    ),
  ),
  text(language, 'marks of emphasis in one line', 'marks', 100_000, (size) =>
    repeat(size / 2, () => '**a**', ' '),
  ),
  text(language, 'entity names in one line', 'names', 20_000, (size) =>
    repeat(size, (index) => (language === 'ko' ? NAMES_KO : NAMES_EN)[index % 8] ?? '', ', '),
  ),
  text(language, 'names and numbers in one line', 'pairs', 5_000, (size) =>
    repeat(
      size,
      (index) =>
        language === 'ko'
          ? `${NAMES_KO[index % 8]}은 AI 특허의 ${index % 100}%를`
          : `${NAMES_EN[index % 8]} had ${index % 100} per cent of AI patents`,
      ', ',
    ),
  ),
  text(language, 'periods in one line', 'periods', 10_000, (size) =>
    repeat(
      size,
      (index) =>
        language === 'ko'
          ? `${2000 + (index % 25)}년 2분기에`
          : `in the second quarter of ${2000 + (index % 25)}`,
      ', ',
    ),
  ),
  text(language, 'prose, as an article', 'characters', 1_000_000, (size) =>
    fill(`${readArticle(language)}\n\n`, size),
  ),
  text(language, 'prose in one paragraph', 'characters', 1_000_000, (size) =>
    fill(`${readArticle(language).replace(/^#.*$/gm, '').replace(/\s+/g, ' ')} `, size),
  ),
  text(language, 'prose without a full stop', 'characters', 1_000_000, (size) =>
    fill(
      `${readArticle(language)
        .replace(/^#.*$/gm, '')
        .replace(/[.!?\n]+(?![0-9])/g, ' ')} `,
      size,
    ),
  ),
  text(language, 'one number of many digits', 'digits', 100_000, (size) => '7'.repeat(size)),
  text(language, 'digits and commas', 'characters', 100_000, (size) => fill('1,234,', size)),
  text(language, 'opening brackets', 'brackets', 100_000, (size) => `${'('.repeat(size)}5%`),
  text(language, 'nested brackets', 'brackets', 50_000, (size) => `${'('.repeat(size)}5%${')'.repeat(size)}`),
  text(language, 'quotation marks', 'characters', 100_000, (size) => fill('"5%" ', size)),
  text(language, 'commas between two numbers', 'commas', 20_000, (size) => `5%${', '.repeat(size)}x 7`),
  text(language, 'a list mark of digits', 'digits', 20_000, (size) => `0.${'0'.repeat(size)})`),
  text(language, 'one open quotation mark a word', 'marks', 50_000, (size) => '‘a '.repeat(size)),
  text(language, 'empty lines', 'lines', 100_000, (size) => `5%${'\n'.repeat(size)}7%`),
  text(language, 'exclamation marks', 'characters', 100_000, (size) => `${'!'.repeat(size)}a`),
  text(language, 'a rule of dashes', 'characters', 100_000, (size) => `${'-'.repeat(size)}|x`),
  text(language, 'capitals', 'characters', 50_000, (size) => `said A${'dA'.repeat(size)}`),
  text(language, 'spaces', 'characters', 100_000, (size) => `5${' '.repeat(size)}%`),
  text(language, 'a long word', 'characters', 100_000, (size) =>
    language === 'ko' ? '가'.repeat(size) : 'a'.repeat(size),
  ),
  text(language, 'lines of one number', 'lines', 20_000, (size) =>
    repeat(size, (index) => `${index % 100}%`, '\n'),
  ),
  text(language, 'rows of a table', 'rows', 5_000, (size) => tableOf(language, size)),
  text(language, 'columns of a table', 'columns', 2_000, (size) => wideTable(language, size)),
]);

function text(
  language: Language,
  name: string,
  unit: string,
  full: number,
  write: (size: number) => string,
): HostileText {
  return { name, language, unit, full, write };
}

function repeat(size: number, item: (index: number) => string, between: string): string {
  return Array.from({ length: size }, (_, index) => item(index)).join(between);
}

function fill(part: string, size: number): string {
  return part.repeat(Math.ceil(size / part.length)).slice(0, size);
}

function tableOf(language: Language, rows: number): string {
  const [head, names] =
    language === 'ko'
      ? ['| 국가 | AI 특허 비중 |', NAMES_KO]
      : ['| country | share of AI patents |', NAMES_EN];
  return `${head}\n|---|---|\n${repeat(rows, (index) => `| ${names[index % 8]} | ${index % 100}% |`, '\n')}`;
}

function wideTable(language: Language, columns: number): string {
  const head = repeat(
    columns,
    (index) => (language === 'ko' ? `AI 특허 ${2000 + (index % 25)}` : `AI patents ${2000 + (index % 25)}`),
    ' | ',
  );
  const row = repeat(columns, (index) => `${index % 100}%`, ' | ');
  return `| x | ${head} |\n|---|${'---|'.repeat(columns)}\n| ${language === 'ko' ? '중국' : 'China'} | ${row} |`;
}
