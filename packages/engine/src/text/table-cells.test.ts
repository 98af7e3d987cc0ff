import { expect, test } from 'vitest';
import { findCells } from './table-cells.ts';

test.each([
  ['| China | 40 |', ['China', '40']],
  ['| | 40 |', ['', '40']],
  ['China | 40', ['China', '40']],
  ['|  China\u00A0||', ['China', '']],
  ['| a \\| b | 2 |', ['a \\| b', '2']],
])('%j has the cells %j', (text, cells) => {
  const found = findCells(text, { start: 0, end: text.length });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(cells);
});
