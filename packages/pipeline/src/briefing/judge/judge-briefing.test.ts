import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackages } from '@assay/catalog';
import { checkDocument } from '@assay/engine';
import { describe, expect, it } from 'vitest';
import { harmlessVariants, wrongVariants } from '../../testing/briefing-variants.ts';
import type { Briefing } from '../briefing.ts';
import { briefingDocument } from '../briefing-document.ts';
import { parseBriefing } from '../parse-briefing.ts';
import { judgeBriefing } from './judge-briefing.ts';

const ROOT = join(import.meta.dirname, '../../../../..');
const BRIEFINGS = join(ROOT, 'packages/cli/briefings');
const catalogue = openPackages([join(ROOT, 'data/ai-race')], null);

function parsed(source: string): Briefing {
  const result = parseBriefing(source);
  if (result.kind === 'briefing') return result.briefing;
  throw new Error(JSON.stringify(result.faults));
}

function judged(source: string) {
  const briefing = parsed(source);
  return judgeBriefing(briefing, checkDocument(catalogue, briefingDocument(briefing)), catalogue);
}

function briefing(prose: string, more = ''): string {
  return `---\nslug: models\nlanguage: en\ntitle: Models\ncategory: ai\nauthors: Kim\npublished: 2026-06-30\n${more}---\n\n## Core\n\n${prose}\n`;
}

const RIGHT = 'The United States produced 59 notable AI models in 2025, according to the AI Index.';
const WRONG = RIGHT.replace('59', '99');

describe('a briefing', () => {
  it('whose figures hold is published', () => {
    expect(judged(briefing(RIGHT))).toMatchObject({
      publishable: true,
      wrong: [],
      summary: { figures: 1, hold: 1, differ: 0, undecided: 0, decidedShare: 1, isVerified: true },
    });
  });

  it('with a wrong figure is refused, and the figure is pointed at', () => {
    const source = briefing(WRONG);
    const { publishable, wrong, summary } = judged(source);
    expect(publishable).toBe(false);
    expect(wrong.map(({ span }) => source.slice(span.start, span.end))).toEqual(['99']);
    expect(summary).toMatchObject({ hold: 0, differ: 1 });
  });

  it('may report a wrong figure that it acknowledges, and no other', () => {
    const dispute = 'disputed:\n  - quote: 99 notable AI models\n    note: A ministry counts otherwise.\n';
    expect(judged(briefing(WRONG, dispute))).toMatchObject({
      publishable: true,
      disputed: [{ dispute: { note: 'A ministry counts otherwise.' } }],
      summary: { differ: 1 },
    });
    const other = 'disputed:\n  - quote: according to the AI Index\n    note: It was misread.\n';
    expect(judged(briefing(WRONG, other))).toMatchObject({
      publishable: false,
      idle: [{ note: 'It was misread.' }],
    });
  });

  it('is not called verified where fewer than four in five figures were decided', () => {
    const { summary, publishable } = judged(
      briefing(`${RIGHT}\n\nIn the town of Elm 31% of households have a dog.`),
    );
    expect(publishable).toBe(true);
    expect(summary).toMatchObject({ figures: 2, undecided: 1, decidedShare: 0.5, isVerified: false });
  });

  it('whose figure the nearest cell does not bear out is refused until that is settled', () => {
    const prose = `${RIGHT} The year after it had 77.`;
    const first = judged(briefing(prose));
    expect(first).toMatchObject({ publishable: false, wrong: [], unsettled: [{ claim: { text: '77' } }] });
    const dispute = 'disputed:\n  - quote: it had 77\n    note: Our own count.\n';
    expect(judged(briefing(prose, dispute))).toMatchObject({ publishable: true, unsettled: [] });
    expect(judged(briefing(`${RIGHT} Its two authors stayed.`)).publishable).toBe(true);
  });

  it.each([
    ['59', 'notable_ai_models/USA/2025', null],
    ['50', 'notable_ai_models/USA/2025@2026-04-13', null],
    ['58', 'notable_ai_models/USA/2025', 'value-differs'],
    ['60', 'notable_ai_models/USA/2025', null],
    ['61', 'notable_ai_models/USA/2025', 'value-differs'],
    ['59', 'notable_ai_models/USA/2025@2026-07-19', 'value-differs'],
    ['59', 'notable_ai_models/USA/2025@2026-05-01', 'no-edition'],
    ['59', 'notable_ai_models/USA/2035', 'no-cell'],
    ['59', 'notable_ai_model/USA/2025', 'no-indicator'],
    ['59%', 'notable_ai_models/USA/2025', 'unit-differs'],
    ['many', 'notable_ai_models/USA/2025', 'no-number'],
  ])('whose %s is pinned to %s has %s against it', (written, cell, failure) => {
    const { pins, publishable } = judged(briefing(`It is [${written}](cell:${cell}).`));
    expect(pins).toMatchObject([{ failure, written }]);
    expect(publishable).toBe(failure === null);
  });

  it('is not cleared of a wrong figure by pinning it to a cell of somebody else', () => {
    const prose =
      'The AI Index counts [35](cell:notable_ai_models/CHN/2025) notable AI models from the United States in 2025.';
    expect(judged(briefing(prose))).toMatchObject({ publishable: false, loose: [] });
  });
});

describe('the bundled briefings', () => {
  const names = readdirSync(BRIEFINGS).sort();

  it.each(names)('%s is publishable, and at least 85 in 100 of its figures are decided', (name) => {
    const { publishable, summary, idle } = judged(readFileSync(join(BRIEFINGS, name), 'utf8'));
    expect(publishable).toBe(true);
    expect(idle).toEqual([]);
    expect(summary.decidedShare).toBeGreaterThanOrEqual(0.85);
    expect(summary.figures).toBeGreaterThanOrEqual(20);
  });

  /** Every so many variants; all of them by `scripts/measure-briefings.ts`. */
  const EVERY = 16;

  it.each(names)('%s is refused with one figure made wrong, and not for another way of writing', (name) => {
    const original = parsed(readFileSync(join(BRIEFINGS, name), 'utf8'));
    const report = checkDocument(catalogue, briefingDocument(original));
    const some = <T>(all: readonly T[]): T[] => all.filter((_, index) => index % EVERY === 0);
    const wrong = some(wrongVariants(original, report));
    const harmless = some(harmlessVariants(original, report));
    expect(wrong.length).toBeGreaterThan(1);
    expect(harmless.length).toBeGreaterThan(1);
    expect(wrong.filter(({ source }) => judged(source).publishable)).toEqual([]);
    expect(harmless.filter(({ source }) => !judged(source).publishable)).toEqual([]);
  });
});
