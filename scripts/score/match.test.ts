import { expect, test } from 'vitest';
import type { GoldArticle, GoldClaim } from './gold.ts';
import { type JudgedClaim, matchArticle } from './match.ts';

const TEXT = 'China put 354,000 robots to work in 2025, up 20 percent; call 314-555-0142.';

function gold(quote: string, rest: Partial<GoldClaim>): GoldClaim {
  const start = TEXT.indexOf(quote);
  return { quote, form: 'value', verdict: 'supported', start, end: start + quote.length, ...rest };
}

function claim(
  words: string,
  label: JudgedClaim['verdict']['label'],
  rest: Partial<JudgedClaim>,
): JudgedClaim {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    form: 'value',
    span,
    quantity: { span },
    operands: [],
    indicator: 'industrial_robots_installed',
    entities: ['CHN'],
    others: [],
    period: null,
    verdict: { label, reason: 'agrees', revised: false },
    asPublished: { evidence: [{ period: '2025' }] },
    ...rest,
  };
}

function article(claims: readonly GoldClaim[], bait: readonly string[] = []): GoldArticle {
  const placed = bait.map((quote) => {
    const start = TEXT.indexOf(quote);
    return { quote, start, end: start + quote.length };
  });
  return { name: 'a.md', language: 'en', published: '2026-10-08', text: TEXT, claims, bait: placed };
}

const ROBOTS = gold('354,000 robots', {
  indicator: 'industrial_robots_installed',
  entity: 'CHN',
  period: '2025',
  value: 354000,
});

test('right means verdict, value, statistic and entity', () => {
  const right = claim('354,000', 'supported', { operands: [{ value: '354000' }] });
  const [match] = matchArticle(article([ROBOTS]), { claims: [right] }).matches;
  expect(match).toMatchObject({ verdictRight: true, cellRight: true, periodRight: true });
});

test('another entity, statistic or period is not the same cell; a growth beside its level is', () => {
  const tried = (rest: Partial<JudgedClaim>) =>
    matchArticle(article([ROBOTS]), {
      claims: [claim('354,000', 'supported', { operands: [{ value: '354000' }], ...rest })],
    }).matches[0];
  expect(tried({ entities: ['KOR'] })).toMatchObject({ verdictRight: true, cellRight: false });
  expect(tried({ indicator: 'industrial_robots_stock' })).toMatchObject({ cellRight: false });
  expect(tried({ indicator: 'industrial_robots_installed_growth' })).toMatchObject({ cellRight: true });
  expect(tried({ asPublished: { evidence: [{ period: '2023' }] } })).toMatchObject({ periodRight: false });
});

test('either of two verdicts is accepted', () => {
  const open = gold('354,000 robots', { verdict: 'supported|conflicting' });
  const answer = claim('354,000', 'conflicting', {});
  expect(matchArticle(article([open]), { claims: [answer] }).matches[0]?.verdictRight).toBe(true);
});

test('one claim answers one gold claim, the better first', () => {
  const growth = gold('up 20 percent', { form: 'growth', value: 20 });
  const wide = claim('354,000 robots to work in 2025, up 20 percent', 'refuted', {
    operands: [{ value: '354000' }],
  });
  const narrow = claim('20 percent', 'supported', { form: 'growth', operands: [{ value: '20' }] });
  const { matches, beside } = matchArticle(article([ROBOTS, growth]), { claims: [wide, narrow] });
  expect(matches.map((match) => match.claim)).toEqual([wide, narrow]);
  expect(beside).toEqual([]);
});

test('one claim cannot answer two gold claims', () => {
  const both = claim('354,000 robots to work in 2025, up 20 percent', 'supported', {
    operands: [{ value: '354000' }],
  });
  const growth = gold('up 20 percent', { form: 'growth', value: 20 });
  const { matches } = matchArticle(article([ROBOTS, growth]), { claims: [both] });
  expect(matches.map((match) => match.claim)).toEqual([both, null]);
});

test('a confident claim left over stands beside gold, or unlisted where it touches none', () => {
  const second = claim('354,000', 'refuted', {});
  const first = claim('354,000 robots', 'supported', { operands: [{ value: '354000' }] });
  const alone = claim('20 percent', 'refuted', {});
  const result = matchArticle(article([ROBOTS]), { claims: [first, second, alone] });
  expect(result.beside).toEqual([second]);
  expect(result.unlisted).toEqual([alone]);
});

test('a judged telephone number is bait touched; an abstention is not', () => {
  const touched = (label: JudgedClaim['verdict']['label']) =>
    matchArticle(article([], ['314-555-0142']), { claims: [claim('314', label, {})] }).bait.length;
  expect(touched('refuted')).toBe(1);
  expect(touched('not-enough-evidence')).toBe(0);
});

test('gold about words is answered by the claim that words make, not by the number that stands beside them', () => {
  const words = gold('354,000 robots to work in 2025', {
    form: 'superlative',
    value: 354000,
    verdict: 'refuted',
  });
  const number = claim('354,000', 'supported', { operands: [{ value: '354000' }] });
  const superlative = claim('robots to work', 'refuted', { form: 'superlative', quantity: null });
  const [match] = matchArticle(article([words]), { claims: [number, superlative] }).matches;
  expect(match?.claim).toBe(superlative);
  expect(matchArticle(article([words]), { claims: [number] }).matches[0]?.claim).toBe(number);
});
