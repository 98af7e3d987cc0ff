import type { ReportClaim } from '@assay/engine';
import type { Block, Inline } from '@assay/pipeline';
import { describe, expect, it } from 'vitest';
import { buildStatistics } from '../statistics/statistics.ts';
import { SMALL_RECORDS } from '../statistics/testing/small-records.ts';
import { holdersOf, renderPositions } from './positions.ts';

const figure = (claimId: string, text: string): Inline => ({
  kind: 'figure',
  text,
  claimId,
  others: [],
  pin: null,
  isFirst: true,
});
const text = (value: string): Inline => ({ kind: 'text', text: value });
const strong = (value: string): Inline => ({ kind: 'strong', children: [text(value)] });
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });
const list = (...items: Block[]): Block => ({
  kind: 'list',
  isOrdered: false,
  start: 1,
  items: items.map((item) => [item]),
});

const CLAIMS = new Map(
  [
    ['c1', '17.8', '17.75', '17.85', 'supported'],
    ['c2', '32.5', '32.45', '32.55', 'refuted'],
    ['c3', '17.8', '17.75', '17.85', 'supported'],
    ['c4', '18', '17.5', '18.5', 'supported'],
  ].map(([id = '', value, low, high, label]) => [
    id,
    {
      id,
      indicator: 'papers',
      entities: ['CHN'],
      period: { from: '2024', to: '2024' },
      quantity: { value, low, high },
      verdict: { label, revised: false },
    } as unknown as ReportClaim,
  ]),
);

describe('holdersOf', () => {
  it('takes the names that are set strong at the beginning of items, but for an article', () => {
    const blocks = [
      paragraph(text('Two count.')),
      list(
        paragraph(text('The '), strong('Index:'), text(' says '), figure('c1', '17.8%')),
        paragraph(strong('Bureau'), text(' says '), figure('c2', '32.5%')),
        paragraph(text('Nobody else does, '), strong('so far')),
      ),
    ];
    expect(holdersOf(blocks).map(({ name, figures }) => [name, figures.length])).toEqual([
      ['Index', 1],
      ['Bureau', 1],
    ]);
  });

  it('takes headings with all that stands below them', () => {
    const heading = (name: string): Block => ({
      kind: 'heading',
      level: 3,
      id: name,
      children: [text(name)],
    });
    const blocks = [
      heading('Index'),
      paragraph(figure('c1', '17.8%')),
      { kind: 'quote', children: [paragraph(figure('c3', '17.8%'))] } as const,
      heading('Bureau'),
      list(paragraph(text('It says '), figure('c2', '32.5%'))),
    ];
    expect(holdersOf(blocks).map(({ name, figures }) => [name, figures.length])).toEqual([
      ['Index', 2],
      ['Bureau', 1],
    ]);
  });
});

describe('renderPositions', () => {
  const reading = { language: 'en', names: buildStatistics(SMALL_RECORDS) } as const;
  const section = (...ids: string[]) => ({
    kind: 'positions' as const,
    id: 'positions',
    title: [text('Positions')],
    blocks: [
      list(
        ...ids.map((id, place) =>
          paragraph(strong(`Holder ${place + 1}`), text(' says '), figure(id, `of ${id}`)),
        ),
      ),
    ],
  });
  const shown = (...ids: string[]) => String(renderPositions(section(...ids), CLAIMS, reading));

  it('says of one value whether those who speak of it agree', () => {
    expect(shown('c1', 'c3')).toContain('they agree');
    expect(shown('c1', 'c2')).toContain('they differ');
  });

  it('takes a rounder figure for the same value', () => {
    expect(shown('c1', 'c4')).toContain('they agree');
    expect(shown('c2', 'c4')).toContain('they differ');
  });

  it('says nothing where fewer than two rest on figures', () => {
    expect(shown('c1')).toBe('');
  });
});
