import { COMMON_WEIGHT } from '../catalogue/word-index.ts';
import type { Draft, EntityMention } from '../claim/draft.ts';
import { type Exact, exact } from '../quantity/exact.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { apart, contains } from '../text/span.ts';
import { hasOneBearer } from './firmness.ts';
import type { Reading } from './reading.ts';
import type { Tried } from './tried.ts';

/** Signs by which a reading is weighed, but for what it computes. */
export const SIGNS = [
  'named',
  'named.here',
  'named.part',
  'named.told',
  'rival.near',
  'rival.before',
  'rival.agrees',
  'rival.disagrees',
  'topic',
  'topic.sure',
  'topic.beside',
  'topic.other',
  'figure.agrees',
  'figure.of-other',
  'bearer.only',
  'bearer.assumed',
  'bearer.several',
  'bearer.nowhere',
  'bearer.apart',
  'bearer.behind',
  'bearer.beyond-figure',
  'name.free-here',
  'name.free',
  'name.foreign',
  'names',
  'table',
  'period.assumed',
  'period.apart',
  'period.behind',
  'figures',
  'periods',
  'words.unexplained',
  'number.coarse',
  'number.far',
] as const;

/** The name of a sign; `computes.` and an operation for what the reading computes, `any` for what counts for every reading. */
export type SignName = (typeof SIGNS)[number] | `computes.${string}` | 'any';

/** A sign by which a reading is weighed: its name and how much of it there is, mostly from 0 to 1. */
export type Sign = readonly [name: SignName, amount: number];

/**
 * What speaks for and against the statistic, bearer and period of a figure that disagrees: how they are named, what stands
 * between, and what else the sentence speaks of. By how much the number is off is no sign, but for
 * whether it is far off or agrees with another statistic of which the words may speak.
 * Example: a figure right behind its bearer's name → `['bearer.apart', 0.05]` among the signs.
 */
export function signsOf(reading: Reading): Sign[] {
  return [
    ...signsOfStatistic(reading),
    ...signsOfTopic(reading),
    ...signsOfBearer(reading),
    ...signsOfPeriod(reading),
    ...signsOfSentence(reading),
    ...signsOfNumber(reading),
  ].filter(([, amount]) => amount !== 0);
}

const flag = (holds: boolean): number => (holds ? 1 : 0);
const part = (amount: number, most: number, of: number): number => Math.min(amount, most) / of;

function signsOfStatistic({ chosen, tried, isTold, catalogue }: Reading): Sign[] {
  const { candidate } = chosen;
  const others = tried.filter((item) => item.candidate.indicator !== candidate.indicator);
  const standing = others.filter((item) => item.setAsideBy === null);
  const next = Math.max(0, ...standing.map((item) => item.candidate.score));
  const says = (verdict: string): number =>
    part(standing.filter(({ judgement }) => judgement.verdict === verdict).length, 3, 3);
  return [
    ['named', part(candidate.score, 20, 10)],
    ['named.here', part(candidate.ownScore, 15, 10)],
    ['named.part', candidate.ownCoverage],
    ['named.told', flag(isTold)],
    ['rival.near', candidate.score > 0 ? Math.min(1.5, next / candidate.score) : 1.5],
    ['rival.before', part(rankOf(tried, candidate.indicator), 5, 5)],
    ['rival.agrees', says('supported')],
    ['rival.disagrees', says('refuted')],
    ['bearer.only', flag(hasOneBearer({ catalogue, chosen }))],
    [`computes.${chosen.judgement.shown?.result.operation ?? 'nothing'}`, 1],
  ];
}

/** How many candidates stand before a statistic. */
function rankOf(tried: readonly Tried[], indicator: string): number {
  return Math.max(
    0,
    tried.findIndex(({ candidate }) => candidate.indicator === indicator),
  );
}

function signsOfTopic({ focus, view, chosen, catalogue }: Reading): Sign[] {
  const { indicator } = chosen.candidate;
  const isTopic = focus.indicator === indicator;
  const topic = focus.indicator === null ? undefined : catalogue.indicators.get(focus.indicator);
  const agreed = focus.shown?.sentence === view.index ? focus.shown.agreed : null;
  return [
    ['topic', flag(isTopic)],
    ['topic.sure', flag(isTopic && focus.sure)],
    ['topic.beside', flag(topic?.siblings.includes(indicator) === true)],
    ['topic.other', flag(topic !== undefined && !isTopic)],
    ['figure.agrees', flag(agreed === indicator)],
    ['figure.of-other', flag(agreed !== null && agreed !== indicator)],
  ];
}

function signsOfBearer({ view, draft, chosen, catalogue, cell }: Reading): Sign[] {
  const covered = catalogue.cells.get(chosen.candidate.indicator)?.byEntity;
  const bound = new Set([
    ...chosen.subjects,
    ...[...draft.others, ...draft.subjects].flatMap(({ ids }) => ids),
  ]);
  const isCovered = ({ ids }: EntityMention): boolean => ids.some((id) => covered?.has(id) === true);
  const free = view.entities.filter(({ ids }) => !ids.some((id) => bound.has(id)));
  const inClause = free.filter((mention) => contains(draft.clause, mention));
  return [
    ['bearer.assumed', flag(chosen.subjectsAssumed)],
    ['bearer.several', flag((draft.subjects[0]?.ids.length ?? 0) > 1)],
    ['name.free-here', part(inClause.filter(isCovered).length, 3, 3)],
    ['name.free', part(free.filter(isCovered).length, 4, 4)],
    ['name.foreign', part(inClause.filter((mention) => !isCovered(mention)).length, 3, 3)],
    ['names', part(view.entities.length, 6, 6)],
    ['table', flag(cell !== null)],
    ...signsOfPlace(view, draft),
  ];
}

/** Where the bearer's name stands. */
function signsOfPlace({ quantities }: Reading['view'], { span, subjects }: Draft): Sign[] {
  const name = subjects[0]?.span ?? null;
  if (name === null) return [['bearer.nowhere', 1]];
  const [from, to] = name.end <= span.start ? [name.end, span.start] : [span.end, name.start];
  const between = quantities.filter(
    (other) => other.role === 'measure' && other.span.start >= from && other.span.end <= to,
  );
  return [
    ['bearer.apart', part(apart(name, span), FAR, FAR / 2)],
    ['bearer.behind', flag(name.start >= span.end)],
    ['bearer.beyond-figure', part(between.length, 3, 3)],
  ];
}

function signsOfPeriod({ draft, periodAssumed }: Reading): Sign[] {
  const said = draft.period?.mention.span;
  return [
    ['period.assumed', flag(periodAssumed)],
    ['period.apart', said === undefined ? 0 : part(apart(said, draft.span), FAR, FAR / 2)],
    ['period.behind', flag(said !== undefined && said.start >= draft.span.end)],
  ];
}

function signsOfSentence({ view, chosen, catalogue }: Reading): Sign[] {
  const known = catalogue.wordsOf.get(chosen.candidate.indicator);
  let unexplained = 0;
  for (const { word } of view.words) {
    const weight = catalogue.weight(word);
    if (weight > COMMON_WEIGHT && known?.has(word) !== true) unexplained += weight;
  }
  return [
    ['figures', part(view.quantities.filter(({ role }) => role === 'measure').length, 6, 6)],
    ['periods', part(view.periods.length, 4, 4)],
    ['words.unexplained', part(unexplained, 30, 10)],
  ];
}

function signsOfNumber({ draft: { quantity }, chosen }: Reading): Sign[] {
  return [
    ['number.coarse', quantity === null ? 0 : coarsenessOf(quantity)],
    ['number.far', flag(chosen.judgement.shown?.far === true)],
  ];
}

/** From one to the next a number is written more coarsely: as parts of it, the width of what it may stand for. */
const COARSER: readonly Exact[] = [exact(5, 1000), exact(2, 100), exact(5, 100), exact(1, 10), exact(3, 10)];

/** How coarsely a number is written, from 0 for 257,891 to 1 for "over a million". */
function coarsenessOf({ strict, value }: Quantity): number {
  if (strict.low === null || strict.high === null || value.n === 0n) return 1;
  const width = strict.high.sub(strict.low).div(value.abs());
  return COARSER.filter((step) => width.gt(step)).length / COARSER.length;
}

/** So many letters apart, a name or a time is as far as it can be. */
const FAR = 80;
