import { describe, expect, it } from 'vitest';
import { commonParts } from './common-parts.ts';
import { type DifferencePart, findDifference } from './difference.ts';

/** A difference as one can read it: `+ added`, `- removed`, `~ changed [-old-] {+new+}`, `= 3`. */
function read(parts: readonly DifferencePart[]): string[] {
  return parts.map((part) => {
    const at = part.where === 'title' ? 'title ' : '';
    if (part.kind === 'same') return `= ${part.count}`;
    if (part.kind !== 'changed') return `${at}${part.kind === 'added' ? '+' : '-'} ${part.text}`;
    const words = part.words.map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    );
    return `${at}~ ${words.join(' ')}`;
  });
}

const between = (before: string, after: string): string[] =>
  read(findDifference({ title: null, text: before }, { title: null, text: after }));

describe('the difference of two versions', () => {
  it('is told word by word inside a sentence that was reworded', () => {
    expect(
      between('한국의 AI 특허는 15건이다. 미국은 40건이다.', '한국의 AI 특허는 16건이다. 미국은 40건이다.'),
    ).toEqual(['~ 한국의 AI 특허는 [-15건이다.-] {+16건이다.+}', '= 1']);
    expect(
      between('Exports rose 5% in May. It rained.', 'Exports rose sharply by 5% in May. It rained.'),
    ).toEqual(['~ Exports rose {+sharply by+} 5% in May.', '= 1']);
  });

  it('tells what was added and removed, where it stood', () => {
    expect(
      between('One stays.\n\nTwo goes away.\n\nThree stays.', 'One stays.\n\nThree stays.\n\nFour is here.'),
    ).toEqual(['= 1', '- Two goes away.', '= 1', '+ Four is here.']);
  });

  it('takes sentences that have little in common for different ones', () => {
    expect(between('Sales fell by a third.', 'The minister resigned on Monday.')).toEqual([
      '- Sales fell by a third.',
      '+ The minister resigned on Monday.',
    ]);
  });

  it('finds a changed sentence behind new ones', () => {
    expect(
      between(
        'A first line here. Output was 40 tons.',
        'A first line here. New words. More of them. Output was 41 tons.',
      ),
    ).toEqual(['= 1', '+ New words.', '+ More of them.', '~ Output was [-40-] {+41+} tons.']);
  });

  it('does not heed spaces, line breaks in a sentence, or nothing at all', () => {
    expect(between('One  stays.', 'One stays.')).toEqual(['= 1']);
    expect(between('', '')).toEqual([]);
  });

  it('tells a change of the title first', () => {
    expect(
      read(
        findDifference({ title: '특허 15건', text: '그대로다.' }, { title: '특허 16건', text: '그대로다.' }),
      ),
    ).toEqual(['title ~ 특허 [-15건-] {+16건+}', '= 1']);
    expect(read(findDifference({ title: null, text: '' }, { title: '새 제목', text: '' }))).toEqual([
      'title + 새 제목',
    ]);
  });
});

describe('the common parts of two lists', () => {
  it('and the parts between give both back, and keep as much as can be kept', () => {
    let seed = 7;
    const next = (most: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      return seed % most;
    };
    for (let round = 0; round < 300; round += 1) {
      const [a, b] = [0, 1].map(() => Array.from({ length: next(9) }, () => next(4)));
      const parts = commonParts(a ?? [], b ?? []);
      expect(parts.flatMap((part) => (part.kind === 'same' ? part.items : part.before))).toEqual(a);
      expect(parts.flatMap((part) => (part.kind === 'same' ? part.items : part.after))).toEqual(b);
      const kept = parts.reduce((sum, part) => sum + (part.kind === 'same' ? part.items.length : 0), 0);
      expect(kept).toBe(longest(a ?? [], b ?? []));
    }
  });

  it('of long lists that differ throughout take no time', () => {
    const list = (from: number): number[] => Array.from({ length: 40_000 }, (_, index) => from + index);
    expect(commonParts(list(0), list(100_000))).toHaveLength(1);
  });
});

/** The length of the longest common sequence, by trying out all. */
function longest(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a[0] === b[0]) return 1 + longest(a.slice(1), b.slice(1));
  return Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
}
