import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../testing/small-world.ts';
import { findBlocks } from './blocks.ts';
import { parseFrontMatter } from './front-matter.ts';

function fields(text: string): Record<string, string> {
  return Object.fromEntries(parseFrontMatter(text).fields);
}

describe('fields at the head of a Markdown file', () => {
  test.each([
    ['---\ntitle: AI 특허\n---\n', { title: 'AI 특허' }],
    [
      '---\r\nTitle:  "AI: 특허"  \r\nauthor: \'김하나\'\r\n---\r\n본문',
      { title: 'AI: 특허', author: '김하나' },
    ],
    ['+++\ntitle = "AI"\ndate = 2026-05-07\n+++\n', { title: 'AI', date: '2026-05-07' }],
    ['---\nauthors: [김하나, "Lee"]\n---\n', { authors: '김하나, Lee' }],
    ['---\nnested:\n  title: x\n- item\ntitle: y\ntitle: z\n# note\n---\n', { title: 'y' }],
    ['---\nurl: https://example.org/a?b=c\n---\n', { url: 'https://example.org/a?b=c' }],
  ])('%j', (text, expected) => {
    expect(fields(text)).toEqual(expected);
  });
});

describe('what is none', () => {
  test.each([
    'title: x\n---\n',
    '---\ntitle: never closed',
    '---\ntitle: x\n+++\n',
    '--- \ttitle: x',
    '\n---\ntitle: x\n---\n',
    `---\n${'a: b\n'.repeat(3000)}---\n`,
    '---\nA sentence that goes on.\n---\nText',
    'Text\n---\ndate: 2026-05-12\n---\n',
    '----\ndate: 2026-05-12\n----\n',
    '',
  ])('%j', (text) => {
    expect(parseFrontMatter(text)).toEqual({ fields: new Map(), length: 0 });
  });
});

test('its length is where the body begins', () => {
  const text = '---\ntitle: x\n---\n본문';
  expect(text.slice(parseFrontMatter(text).length)).toBe('본문');
  expect(parseFrontMatter('---\ntitle: x\n---').length).toBe(16);
  expect(
    parseFrontMatter('---\r\ntitle: x\r\ntags:\r\n  - sea\r\n- 300 ferries\r\n---\r\n# Text').length,
  ).toBe(51);
});

test('settings are no prose: no figure in them is a claim, and the heading below is the title', () => {
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
