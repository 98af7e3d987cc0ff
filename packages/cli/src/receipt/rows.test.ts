import { describe, expect, it } from 'vitest';
import { plainPaint } from '../terminal/paint.ts';
import { renderRows } from './rows.ts';

describe('the lines of a receipt', () => {
  it('keep labels in one column and texts beside them', () => {
    const rows = [
      { label: '출처', text: 'one two three four five six seven' },
      { label: 'note', text: 'eight' },
      { label: '', text: 'nine' },
    ];
    expect(renderRows(rows, 36, plainPaint)).toEqual([
      '    출처  one two three four five',
      '          six seven',
      '    note  eight',
      '          nine',
    ]);
  });

  it('leave addresses whole, to be opened', () => {
    const address = `https://example.org/${'a'.repeat(60)}`;
    expect(renderRows([{ label: 'source', text: address }], 40, plainPaint)).toEqual([
      `    source  ${address}`,
    ]);
  });
});
