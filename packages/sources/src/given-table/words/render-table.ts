import { type InEveryLanguage, oneLine } from '../../words/render.ts';
import type { TableFaultCode, TableNoticeCode } from '../table-codes.ts';
import type { TablePlace } from '../table-place.ts';
import { EN_TABLE_WORDS } from './en.ts';
import { KO_TABLE_WORDS } from './ko.ts';
import type { TableDetail, TableWords } from './table-words.ts';

const LONGEST_PLACE = 200;
const LONGEST_DETAIL = 120;

/**
 * One line a language for a fault, without terminal codes: the place, what is wrong, what to do.
 * Example: `renderTableFault('no-table', placeIn('a.md'), {}).en` → `a.md: no table in it; give a file with a header and rows`.
 */
export function renderTableFault(
  code: TableFaultCode,
  place: TablePlace,
  detail: TableDetail,
): InEveryLanguage {
  return inEveryLanguage(place, detail, (words, plain) => words.faults[code](plain));
}

/** One line a language for a notice; as `renderTableFault`. */
export function renderTableNotice(
  code: TableNoticeCode,
  place: TablePlace,
  detail: TableDetail,
): InEveryLanguage {
  return inEveryLanguage(place, detail, (words, plain) => words.notices[code](plain));
}

function inEveryLanguage(
  place: TablePlace,
  detail: TableDetail,
  sentence: (words: TableWords, plain: TableDetail) => string,
): InEveryLanguage {
  const plain = Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : oneLine(value, LONGEST_DETAIL),
    ]),
  );
  const line = (words: TableWords): string => `${placeWords(place, words)}: ${sentence(words, plain)}`;
  return { ko: line(KO_TABLE_WORDS), en: line(EN_TABLE_WORDS) };
}

/** `a.xlsx, sheet “2024”, cell B7`. */
function placeWords({ file, sheet, cell, line }: TablePlace, words: TableWords): string {
  return [
    oneLine(file, LONGEST_PLACE),
    ...(sheet === null ? [] : [words.place.sheet(oneLine(sheet, LONGEST_DETAIL))]),
    ...(cell === null ? [] : [words.place.cell(oneLine(cell, LONGEST_DETAIL))]),
    ...(line === null ? [] : [words.place.line(line)]),
  ].join(', ');
}
