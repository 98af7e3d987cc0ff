import { describe, expect, it } from 'vitest';
import { spanOf } from '../testing/small-world.ts';
import { type ExcerptRow, layExcerpt } from './excerpt.ts';
import { Places } from './place.ts';

function lay(
  text: string,
  claim: string,
  figures: readonly string[],
  width = 60,
  sentence = text,
): ExcerptRow[] {
  return layExcerpt({
    text,
    places: new Places(text),
    sentence: spanOf(text, sentence),
    claim: spanOf(text, claim),
    figures: figures.map((figure) => spanOf(text, figure)),
    width,
  });
}

function drawn(rows: readonly ExcerptRow[]): string[] {
  return rows.flatMap(({ text, marks }) => (marks === '' ? [text] : [text, marks]));
}

describe('the excerpt of a claim', () => {
  it('underlines the figure with ^ and the rest of the claim with ~', () => {
    expect(drawn(lay('Europe made only three models.', 'only three models', ['three']))).toEqual([
      'Europe made only three models.',
      '            ~~~~~^^^^^~~~~~~~',
    ]);
  });

  it('underlines the whole claim with ^ where it has no figure', () => {
    expect(drawn(lay('China overtook Japan.', 'overtook Japan', []))).toEqual([
      'China overtook Japan.',
      '      ^^^^^^^^^^^^^^',
    ]);
  });

  it('gives Korean syllables, emoji and combining marks the columns they take', () => {
    expect(drawn(lay('한국은 🇰🇷 cafe\u0301 15개다.', '15개', ['15개']))).toEqual([
      '한국은 🇰🇷 cafe\u0301 15개다.',
      '               ^^^^',
    ]);
  });

  it('writes tabs as spaces, so that the marks stay in place', () => {
    expect(drawn(lay('a\tb\t15 models', '15', ['15']))).toEqual(['a    b    15 models', '          ^^']);
  });

  it('wraps a long sentence and carries the underline over', () => {
    expect(
      drawn(
        lay('2023년 중국에는 산업용 로봇이 27만6000대 남짓 설치됐다.', '27만6000대 남짓', ['27만6000대'], 36),
      ),
    ).toEqual(['2023년 중국에는 산업용 로봇이', '27만6000대 남짓 설치됐다.', '^^^^^^^^^^~~~~~']);
    expect(
      drawn(lay('the first five hundred models of all', 'five hundred models', ['five hundred'], 16)),
    ).toEqual(['the first five', '          ^^^^', 'hundred models', '^^^^^^^~~~~~~~', 'of all']);
  });

  it('keeps the line numbers of a sentence that stands on several lines', () => {
    const text = '# Title\n\nThe US made\n40 models.\n';
    const rows = lay(text, '40', ['40'], 60, 'The US made\n40 models.');
    expect(rows.map(({ line, text, marks }) => [line, text, marks])).toEqual([
      [3, 'The US made', ''],
      [4, '40 models.', '^^'],
    ]);
  });

  it('leaves out the far ends of a very long sentence', () => {
    const text = `${'word '.repeat(200)}40 ${'word '.repeat(200)}`;
    const rows = lay(text, '40', ['40'], 50);
    expect(rows[0]?.text).toBe('…');
    expect(rows.at(-1)?.text).toBe('…');
    expect(rows.length).toBeLessThan(10);
    expect(rows.filter(({ marks }) => marks !== '')).toHaveLength(1);
  });

  it('leaves out the middle of a very long claim', () => {
    const text = `40 ${'word '.repeat(300)}50`;
    const rows = lay(text, text, ['40', '50'], 50);
    expect(rows.length).toBeLessThan(14);
    expect(rows[0]?.marks.startsWith('^^~')).toBe(true);
    expect(rows.at(-1)?.marks.endsWith('~^^')).toBe(true);
    expect(rows.some(({ text }) => text === '…')).toBe(true);
  });

  it('lets no order to the terminal through', () => {
    expect(drawn(lay('\u001B[2J 40 models', '40', ['40']))).toEqual(['�[2J 40 models', '     ^^']);
  });

  it('does not mind carriage returns', () => {
    expect(drawn(lay('The US made 40.\r\nNext.', '40', ['40'], 60, 'The US made 40.'))).toEqual([
      'The US made 40.',
      '            ^^',
    ]);
    expect(drawn(lay('The US made\r\n40 models.', '40', ['40']))).toEqual([
      'The US made',
      '40 models.',
      '^^',
    ]);
  });
});
