import { describe, expect, it } from 'vitest';
import { layTable } from './table.ts';
import { textWidth } from './width.ts';

describe('tables', () => {
  it('align columns by width, Korean and Latin mixed', () => {
    expect(
      layTable(
        [{ title: '나라' }, { title: '값', align: 'right' }, { title: 'edition' }],
        [
          ['중국', '15', '2025'],
          ['United States', '40', '2025'],
        ],
        80,
      ),
    ).toEqual(['나라           값  edition', '중국           15  2025', 'United States  40  2025']);
  });

  it('cut the widest column that may give way, never an id', () => {
    const lines = layTable(
      [{ title: 'id', whole: true }, { title: '이름' }],
      [['ai_patents_granted_share', '세계에서 등록된 인공지능 특허에서 차지하는 비중']],
      40,
    );
    expect(lines[1]).toBe('ai_patents_granted_share  세계에서 등록…');
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(40);
  });
});
