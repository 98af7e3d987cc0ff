import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftBase, draftPlace } from './draft-place.ts';

const HERE = resolve('.');
const ABOVE = resolve('..');

describe('the place of a draft', () => {
  it.each([
    ['-', { kind: 'stdin' }],
    ['https://example.org/a', { kind: 'web', address: 'https://example.org/a' }],
    ['./drafts/a.md', { kind: 'file', path: 'drafts/a.md', isWithin: true }],
    ['drafts/../b.md', { kind: 'file', path: 'b.md', isWithin: true }],
    ['..hidden.md', { kind: 'file', path: '..hidden.md', isWithin: true }],
    [`${HERE}/a.md`, { kind: 'file', path: 'a.md', isWithin: true }],
    ['../a.md', { kind: 'file', path: `${ABOVE}/a.md`, isWithin: false }],
  ])('%s', (operand, place) => {
    expect(draftPlace(operand, HERE)).toEqual(place);
  });

  it('is told from the root of the repository on a runner that works in a folder of it', () => {
    expect(draftBase({ GITHUB_WORKSPACE: ABOVE })).toBe(ABOVE);
    expect(draftBase({ GITHUB_WORKSPACE: HERE })).toBe(HERE);
    for (const workspace of [undefined, '', 'relative', `${HERE}/below`, '/elsewhere'])
      expect(draftBase({ GITHUB_WORKSPACE: workspace })).toBe(HERE);
  });
});
