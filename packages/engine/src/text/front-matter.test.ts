import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../testing/small-world.ts';
import { findBlocks } from './blocks.ts';
import { frontMatterEnd } from './front-matter.ts';

describe('settings at the head of a draft', () => {
  test.each([
    ['---\ndate: 2026-05-12\n---\nText', 25],
    ['---\r\ntitle: Ferries\r\ntags:\r\n  - sea\r\n- 300 ferries\r\n---\r\n# Text', 57],
    ['---\ndate: 2026-05-12\n---', 24],
    ['---\nA sentence that goes on.\n---\nText', 0],
    ['---\ndate: 2026-05-12\n\nText without an end', 0],
    ['Text\n---\ndate: 2026-05-12\n---\n', 0],
    ['----\ndate: 2026-05-12\n----\n', 0],
    ['', 0],
  ])('%j end at %i', (text, end) => {
    expect(frontMatterEnd(text)).toBe(end);
  });

  test('are no prose: no figure in them is a claim, and the heading below is the title', () => {
    const text =
      '---\ndate: 2025-08-01\nferries: China ran 999 electric ferries in 2024\n---\n# Ferries\n\nChina ran 214 electric ferries in 2024.\n';
    const report = reportOn(text, 'en', null);
    expect(findBlocks(text).map(({ start }) => start)).toEqual([
      text.indexOf('# F'),
      text.indexOf('China ran 214'),
    ]);
    expect(report.claims.map(({ text: words }) => words)).toEqual(['214']);
    expect(claimIn(report, '214').verdict.label).toBe('supported');
    expect(report.document).toMatchObject({ title: 'Ferries', published: '2025-08-01' });
  });
});
