import type { Draft, EntityArgument } from '../../claim/draft.ts';
import type { FormName } from '../../forms/form-names.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { grammarOf } from '../../language/registry-grammar.ts';
import type { Span } from '../../text/span.ts';
import { wordsWithin } from '../../text/tokens.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { NAMED_IN_PART } from '../candidates/naming.ts';
import type { Tried } from '../judging/tried.ts';
import type { Arguments } from '../judging/try-candidate.ts';
import type { Setting } from '../setting.ts';
import type { Reread } from './read-again.ts';

/** Forms whose number may lie between two statistics. */
const BETWEEN: ReadonlySet<FormName> = new Set(['ratio', 'difference', 'fraction', 'share', 'part-of-whole']);

/** The words must speak of each of the two by this part of the best score. */
const BOTH_MEANT = 0.6;

/**
 * A claim read as one between two statistics that its sentence tells apart: grants are seven times the contracts, those who use
 * it outnumber those who trust it by eight points. It can only agree: which two are meant is no more than likely. Null where the
 * sentence names no such two, or they do not agree.
 */
export function besideStatistic(
  setting: Setting,
  draft: Draft,
  candidates: readonly Candidate[],
  args: Arguments,
  attempt: (draft: Draft, candidate: Candidate, args: Arguments) => Tried,
): Reread | null {
  const form = formBetween(setting, draft);
  if (form === null) return null;
  const least = (candidates[0]?.score ?? 0) * BOTH_MEANT;
  const named = candidates.filter(({ ownCoverage, score }) => ownCoverage >= NAMED_IN_PART && score >= least);
  for (const [nth, first] of named.entries())
    for (const second of named.slice(nth + 1)) {
      const ordered = inOrder(setting, { ...draft, form }, first, second);
      if (ordered === null) continue;
      const [own, base] = ordered;
      const again: Draft = { ...draft, form, others: [], subjects: bearersIn(setting, draft, own, base) };
      const against: Arguments = { ...args, against: base.indicator };
      const item = attempt(again, own, against);
      if (item.judgement.verdict === 'supported') return { draft: again, args: against, item };
    }
  return null;
}

/** As what a claim between two statistics is computed; null where it can be none. */
function formBetween({ view, language }: Setting, { form, quantity, base, clause }: Draft): FormName | null {
  if (quantity === null || base !== null) return null;
  if (form === 'growth-multiple') return 'ratio';
  if (form === 'value' || form === 'sum')
    return grammarOf(language).combines(wordsWithin(view.tokens, clause)) ? 'sum' : null;
  return BETWEEN.has(form) ? form : null;
}

/** The bearers of a claim, but for such as both statistics are about and neither is of: graduates in industry and in academia. */
function bearersIn(
  { catalogue }: Setting,
  { subjects }: Draft,
  own: Candidate,
  base: Candidate,
): readonly EntityArgument[] {
  const held = [own, base].map(({ indicator }) => catalogue.cells.get(indicator)?.byEntity);
  return subjects.filter(
    ({ ids }) => ids.length === 0 || ids.some((id) => held.some((cells) => cells?.has(id))),
  );
}

/** Of two statistics, the one whose value the number tells of and the one that it is set against; null where the words do not say. */
function inOrder(
  setting: Setting,
  { form, span }: Draft,
  a: Candidate,
  b: Candidate,
): readonly [own: Candidate, base: Candidate] | null {
  const { indicators } = setting.catalogue;
  const [one, other] = [indicators.get(a.indicator), indicators.get(b.indicator)];
  if (one === undefined || other === undefined) return null;
  if (one.unit !== other.unit || one.statType !== other.statType) return null;
  const ofOne = tellingHits(setting, a, b);
  const ofOther = tellingHits(setting, b, a);
  if (ofOne.length === 0 || ofOther.length === 0) return null;
  if (hasTrait(form, 'of-many')) return [a, b];
  const placed = claimRulesOf(setting.language).basePlace(hasTrait(form, 'part') ? 'part' : 'multiple');
  const [toOne, toOther] = [ofOne, ofOther].map((hits) => distanceOf(hits, span, placed));
  if (toOne === undefined || toOther === undefined || toOne === toOther) return null;
  return toOne < toOther ? [b, a] : [a, b];
}

/** How far words stand from where that is said which a number is of; infinite where none stands on its side. */
function distanceOf(hits: readonly Span[], span: Span, placed: 'before' | 'next' | 'last'): number {
  const onSide = hits.filter((hit) => (placed === 'before' ? hit.end <= span.start : hit.start >= span.end));
  if (onSide.length === 0) return Number.POSITIVE_INFINITY;
  const starts = onSide.map(({ start }) => start);
  return placed === 'next' ? Math.min(...starts) : -Math.max(...starts);
}

/** Where the words stand by which a statistic is named here and the other is not. */
function tellingHits({ catalogue, view }: Setting, candidate: Candidate, other: Candidate): readonly Span[] {
  const own = new Set(catalogue.vocabulary.lookUp(candidate.alias));
  for (const word of catalogue.vocabulary.lookUp(other.alias)) own.delete(word);
  return view.words.filter(({ word }) => own.has(word));
}
