import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackages } from '@assay/catalog';
import { checkDocument, type Language } from '@assay/engine';
import { describe, expect, it } from 'vitest';
import { briefingDocument } from '../briefing-document.ts';
import { judgeBriefing } from '../judge/judge-briefing.ts';
import { parseBriefing } from '../parse-briefing.ts';
import { categoryOf } from './category-of.ts';
import { draftBriefing } from './draft-briefing.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { excerptOf, LONGEST_QUOTATION } from './excerpt.ts';

const ROOT = join(import.meta.dirname, '../../../../..');
const catalogue = openPackages([join(ROOT, 'data/ai-race')], null);
const TODAY = '2026-11-24';

function draftOf(
  text: string,
  language: Language,
  title: string | null = null,
  url: string | null = null,
): string {
  const document = { text, language, title, url, published: '2026-06-30', sha256: 'ab12cd34ef' };
  return draftBriefing(checkDocument(catalogue, document), catalogue, TODAY);
}

function parsed(source: string) {
  const result = parseBriefing(source);
  if (result.kind === 'briefing') return result.briefing;
  throw new Error(`${JSON.stringify(result.faults)}\n${source}`);
}

const ARTICLE = `# The count

## Models

The United States produced 59 notable AI models in 2025, according to the AI Index. China produced 90 notable AI models in 2025, according to the AI Index.

In the AI Index of April 2026 the United States had 50 notable AI models for 2025.

## The town

In the town of Elm 31% of households have a dog.
`;

describe('a draft', () => {
  const draft = draftOf(ARTICLE, 'en', 'The [count] of "models"', 'https://a.example/news?id=1');

  it('is a briefing that says what the article says, and how that stands to the record', () => {
    const briefing = parsed(draft);
    expect(briefing).toMatchObject({
      slug: 'draft-ab12cd34',
      title: 'The [count] of "models"',
      category: 'models',
      published: TODAY,
      chart: { indicator: 'notable_ai_models', entities: [] },
    });
    for (const line of [
      '### Models',
      '- “China produced 90 notable AI models in 2025, according to the AI Index.” – differs from the record: [35](cell:notable_ai_models/CHN/2025@2026-06) (AI Index, edition 2026-06)',
      '### Which figure was since revised?',
      'since revised, now [59](cell:notable_ai_models/USA/2025@2026-06) (AI Index, edition 2026-06)',
      '### What could not be checked, and why?',
      '- “In the town of Elm 31% of households have a dog.” – ',
      'indicator: notable_ai_models',
      '- [a.example](<https://a.example/news?id=1>)',
      'origin: Epoch AI',
    ])
      expect(draft).toContain(line);
  });

  it('acknowledges the wrong figures that it quotes, and pins what the record says', () => {
    const briefing = parsed(draft);
    expect(briefing.disputed.map(({ quote }) => quote)).toEqual([
      'China produced 90 notable AI models in 2025, according to the AI Index.',
    ]);
    const judged = judgeBriefing(briefing, checkDocument(catalogue, briefingDocument(briefing)), catalogue);
    expect(judged).toMatchObject({ wrong: [], loose: [] });
    expect(judged.pins.length).toBeGreaterThan(1);
  });

  it('is made of every sample, within the limits of quotation', () => {
    const folder = join(ROOT, 'packages/cli/samples');
    for (const name of readdirSync(folder)) {
      const source = draftOf(readFileSync(join(folder, name), 'utf8'), name.includes('.ko.') ? 'ko' : 'en');
      expect(parsed(source).language, name).toBe(name.includes('.ko.') ? 'ko' : 'en');
      for (const [, quotation = ''] of source.matchAll(/^- “(.*)” – /gm))
        expect(quotation.replaceAll('\\', '').length, quotation).toBeLessThanOrEqual(LONGEST_QUOTATION);
    }
  });

  it('of hostile words is a briefing all the same', () => {
    const hostile = `# <script>alert(1)</script>\n\n- The <b>United States</b> [produced](javascript:x) 59 notable AI models in 2025, ![x](y) \`a\` | --- & &lt;.\n`;
    expect(parsed(draftOf(hostile, 'en', '<img src=x> --- "')).title).toBe('<img src=x> --- "');
    expect(parsed(draftOf('', 'ko')).title).toBe('제목 없는 기사');
  });
});

describe('an excerpt', () => {
  it('is the sentence where that is short, else the words around the figure', () => {
    const text = `${'Many words before it, and more. '.repeat(3)}The figure was 42 that year${', and it went on'.repeat(8)}.`;
    const at = text.indexOf('42');
    const whole = { start: 0, end: text.length };
    const excerpt = excerptOf(text, whole, { start: at, end: at + 2 });
    expect(excerpt).toMatch(/^….* was 42 that .*…$/);
    expect(excerpt.length).toBeLessThanOrEqual(LONGEST_QUOTATION);
    expect(excerptOf('It was\n42.', { start: 0, end: 10 }, { start: 7, end: 9 })).toBe('It was 42.');
    const endless = '4'.repeat(300);
    expect(excerptOf(endless, { start: 0, end: 300 }, { start: 0, end: 300 }).length).toBeLessThanOrEqual(
      LONGEST_QUOTATION,
    );
  });
});

it.each([
  ['industrial_robots_installed', 'robots'],
  ['data_centre_electricity', 'energy'],
  ['dram_market_share', 'chips'],
  ['private_ai_investment', 'capital'],
  ['notable_ai_models', 'models'],
  ['something_else', 'ai'],
])('%s is about %s', (indicator, category) => {
  expect(categoryOf([indicator])).toBe(category);
});

it('words of an article are no markup', () => {
  expect(escapeMarkdown('- [a](b) *c* <d>')).toBe('\\- \\[a\\](b) \\*c\\* \\<d\\>');
});
