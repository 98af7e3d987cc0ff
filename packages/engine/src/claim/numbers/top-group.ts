import type { FormName } from '../../forms/form-names.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';

const STATES: ReadonlySet<FormName> = new Set(['value', 'share', 'fraction', 'bound', 'sum', 'ratio']);

/**
 * A number of those that come first, whom nobody names: the top three held 95 per cent; five countries installed more than 25,000,
 * and together they accounted for four fifths.
 */
export function ofTopGroup(text: TextView, view: SentenceView, draft: Draft): Draft {
  const { quantity, clause, span } = draft;
  if (!STATES.has(draft.form) || quantity === null || draft.operands.length > 1) return draft;
  const { folded, language } = text;
  const before = folded.slice(Math.max(clause.start, span.start - REACH), span.start);
  const rules = claimRulesOf(language);
  const isTold = view.entities.some(
    ({ start, end, role, ids }) =>
      start >= clause.start &&
      end <= span.start &&
      role !== 'whole' &&
      !ids.includes('WLD') &&
      role !== 'locative',
  );
  const many = isTold
    ? null
    : (rules.topTogether(before) ?? (rules.meansThose(before) ? countedBefore(text, view, draft) : null));
  if (many === null || many < 2) return draft;
  return { ...draft, form: 'sum', subjects: [], names: [], others: [], ofSpoken: undefined, ofTop: many };
}

/** How many the sentence counted before, beyond a bound that is the least that those who come first have. */
function countedBefore({ folded, language }: TextView, view: SentenceView, { clause }: Draft): number | null {
  for (const { start, end } of view.clauses.filter((own) => own.end <= clause.start).toReversed()) {
    const told = wordClaimsOf(language).countTold(folded.slice(start, end));
    const isBeyond = view.quantities.some(
      ({ hedge, span }) =>
        (hedge === 'over' || hedge === 'at-least') && span.start >= start && span.end <= end,
    );
    if (told !== null && told.whole === null && isBeyond) return told.value;
  }
  return null;
}

/** So far before a number stands who has it. */
const REACH = 90;
