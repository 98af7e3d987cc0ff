import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import type { Draft } from '../../claim/draft.ts';
import type { FormName } from '../../forms/form-names.ts';
import { draftOf, written } from '../../testing/form-request.ts';
import { indicator, SMALL_WORLD } from '../../testing/small-world.ts';
import { candidateOf } from '../../testing/tried.ts';
import { bestOf } from './candidates.ts';
import { withKind } from './kind-of-statistic.ts';

const catalogue = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    indicator('level', {}),
    indicator('rank', { unit: 'rank', statType: 'index' }),
    indicator('share', { unit: 'percent', statType: 'share', denominator: 'homes' }),
    indicator('growth', { unit: 'percent', statType: 'growth' }),
    indicator('gap', { unit: 'score', statType: 'gap' }),
  ],
  observations: [],
});

/** Statistics of each kind, alike in all else, the likeliest for a form first: `share > gap level > growth`. */
function order(form: FormName, parts: Partial<Draft> = {}): string {
  const candidates = ['gap', 'growth', 'level', 'rank', 'share'].map((id) => candidateOf({ indicator: id }));
  const moved = bestOf(withKind(catalogue, candidates, draftOf(form, parts)), candidates.length);
  const byScore = Map.groupBy(moved, ({ score }) => score);
  return [...byScore.values()].map((alike) => alike.map((item) => item.indicator).join(' ')).join(' > ');
}

const ALL = 'gap growth level rank share';
const PART = 'share > gap level rank > growth';

describe('of the statistics that words may mean, a form prefers those of its kind', () => {
  test.each<readonly [FormName, Partial<Draft>, string]>([
    ['value', {}, ALL],
    ['rank', {}, 'rank > gap level share > growth'],
    ['share', {}, PART],
    ['fraction', {}, PART],
    ['part-of-whole', {}, PART],
    ['value', { ofWhole: true }, PART],
    ['rank', { ofWhole: true }, 'rank > gap level share > growth'],
    ['from-to', {}, ALL],
    [
      'from-to',
      { others: [{ ids: ['USA'], origin: 'stated', span: null }] },
      'gap > growth level rank share',
    ],
    ['from-to', { quantity: written('40%') }, 'gap level rank share > growth'],
  ])('%s %o: %s', (form, parts, expected) => {
    expect(order(form, parts)).toBe(expected);
  });
});
