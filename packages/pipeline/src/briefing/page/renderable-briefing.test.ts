import type { Report, ReportClaim } from '@assay/engine';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../parse-briefing.ts';
import { alignText } from './align-text.ts';
import type { Inline } from './page.ts';
import { renderableBriefing } from './renderable-briefing.ts';

const HEAD =
  '---\nslug: models\nlanguage: en\ntitle: 59 models\ncategory: ai\nauthors: Kim\npublished: 2026-06-30\n---\n';

/** A page whose report claims some words of the text, each with a verdict. */
function page(body: string, claimed: readonly (readonly [words: string, label?: string, needs?: string])[]) {
  const parsed = parseBriefing(HEAD + body);
  if (parsed.kind === 'faulty') throw new Error(JSON.stringify(parsed.faults));
  const { briefing } = parsed;
  const claims = claimed.map(([words, label = 'supported', needs = words], index) => {
    const start = briefing.text.text.indexOf(words);
    if (start < 0) throw new Error(words);
    const span = { start, end: start + words.length };
    const quantity = /[0-9]/.test(words) ? { span } : null;
    const own = {
      id: `c${index + 1}`,
      span,
      quantity,
      operands: operandsIn(needs, briefing.text.text.indexOf(needs)),
    };
    return { ...own, verdict: { label } } as unknown as ReportClaim;
  });
  return renderableBriefing(briefing, { claims } as unknown as Report);
}

/** The numbers among some words. */
function operandsIn(words: string, at: number) {
  return [...words.matchAll(/[0-9]+/g)].map(({ index, 0: text }) => ({
    span: { start: at + index, end: at + index + text.length },
  }));
}

function figures(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((one) => {
    if (one.kind === 'figure') return [`${one.claimId}:${one.text}${one.isFirst ? '' : '…'}`];
    return 'children' in one ? figures(one.children) : [];
  });
}

function paragraph(
  body: string,
  claimed: readonly (readonly [words: string, label?: string, needs?: string])[],
): readonly Inline[] {
  const [block] = page(`## Core\n\n${body}\n`, claimed).sections[0]?.blocks ?? [];
  return block?.kind === 'paragraph' ? block.children : [];
}

describe('a page', () => {
  it('is sections with blocks in them, and names for links to each', () => {
    const { title, sections } = page(
      '## At a glance\n\nA.\n\n## Why *now*?\n\n### First\n\n- one\n- two\n\n> Said.\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n---\n\n```chart\nindicator: x1\n```\n\n## Core\n\n### First\n',
      [['59']],
    );
    expect(figures(title)).toEqual(['c1:59']);
    expect(sections.map(({ kind, id }) => [kind, id])).toEqual([
      ['glance', 'glance'],
      ['other', 'why-now'],
      ['core', 'core'],
    ]);
    expect(sections[1]?.blocks).toMatchObject([
      { kind: 'heading', level: 3, id: 'first' },
      { kind: 'list', isOrdered: false, items: [[{ kind: 'paragraph' }], [{ kind: 'paragraph' }]] },
      { kind: 'quote', children: [{ kind: 'paragraph' }] },
      {
        kind: 'table',
        align: [null, 'right'],
        header: [[{ text: 'a' }], [{ text: 'b' }]],
        rows: [[[{ text: '1' }], [{ text: '2' }]]],
      },
      { kind: 'rule' },
      { kind: 'chart', chart: { indicator: 'x1', entities: [] } },
    ]);
    expect(sections[2]?.blocks).toMatchObject([{ id: 'first-2' }]);
  });

  it('has the figures of its summary checked and marked as well', () => {
    const parsed = parseBriefing(
      `${HEAD.replace('category:', 'summary: "Once 41, now 42."\ncategory:')}## Core\n`,
    );
    if (parsed.kind === 'faulty') throw new Error(JSON.stringify(parsed.faults));
    const start = parsed.briefing.text.text.indexOf('42');
    const span = { start, end: start + 2 };
    const claim = { id: 'c1', span, quantity: { span }, operands: [], verdict: { label: 'supported' } };
    const { summary } = renderableBriefing(parsed.briefing, { claims: [claim] } as unknown as Report);
    expect(summary).toMatchObject([{ text: 'Once 41, now ' }, { kind: 'figure', text: '42' }, { text: '.' }]);
  });

  it('marks each figure in its words, and leaves the rest as it is', () => {
    expect(paragraph('China took 354,000, or *59%* of all.', [['354,000'], ['59%']])).toEqual([
      { kind: 'text', text: 'China took ' },
      { kind: 'figure', text: '354,000', claimId: 'c1', others: [], pin: null, isFirst: true },
      { kind: 'text', text: ', or ' },
      {
        kind: 'emphasis',
        children: [{ kind: 'figure', text: '59%', claimId: 'c2', others: [], pin: null, isFirst: true }],
      },
      { kind: 'text', text: ' of all.' },
    ]);
  });

  it('lets the worst verdict about the same words lead, and numbers before words around them', () => {
    const inlines = paragraph('It rose to 40 at most.', [['40'], ['40', 'refuted'], ['rose to']]);
    expect(figures(inlines)).toEqual(['c3:rose to', 'c2:40']);
    expect(inlines[3]).toMatchObject({ others: ['c1'] });
    expect(figures(paragraph('China passed the United States.', [['passed']]))).toEqual(['c1:passed']);
  });

  it('marks the other numbers that a claim needs as well', () => {
    const inlines = paragraph('It fell from 42 to 12.', [['12', 'supported', '42 to 12']]);
    expect(figures(inlines)).toEqual(['c1:42…', 'c1:12']);
  });

  it('takes a pin as what ties a figure to its cell, claimed or not', () => {
    const inlines = paragraph('So [40](cell:x1/USA/2024) and [41](cell:x1/USA/2025).', [['40']]);
    expect(figures(inlines)).toEqual(['c1:40', 'null:41']);
    expect(inlines[1]).toMatchObject({ pin: { indicator: 'x1', period: '2024' } });
  });

  it('marks no figure within a link to elsewhere', () => {
    expect(paragraph('See [40 models](/en/race).', [['40']])).toEqual([
      { kind: 'text', text: 'See ' },
      { kind: 'link', href: '/en/race', children: [{ kind: 'text', text: '40 models' }] },
      { kind: 'text', text: '.' },
    ]);
  });

  it('finds figures behind backslashes, references and line ends', () => {
    expect(figures(paragraph('a \\* b &amp; c &#64;\nand 40% here', [['40%']]))).toEqual(['c1:40%']);
    expect(figures(paragraph('it was 4**0** then', [['40']]))).toEqual(['c1:4', 'c1:0…']);
  });
});

describe('a text node', () => {
  it.each([
    ['a\\*b', 'a*b', [0, 2, 3, 4]],
    ['a&amp;b', 'a&b', [0, 1, 6, 7]],
    ['a\n  b', 'a\nb', [0, 1, 4, 5]],
    ['&no;', '&no;', [0, 1, 2, 3, 4]],
    ['a\\\\b', 'a\\b', [0, 2, 3, 4]],
  ])('%j is read as %j', (source, value, offsets) => {
    expect(alignText(source, value)).toEqual(offsets);
  });
});
