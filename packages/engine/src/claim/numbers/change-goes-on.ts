import type { FormName } from '../../forms/form-names.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { contentWords } from '../../language/content-words.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { grammarOf } from '../../language/registry-grammar.ts';
import { overlaps } from '../../text/span.ts';
import type { Draft, PeriodArgument } from '../draft.ts';
import { cuesIn, type SentenceView, type TextView } from '../view.ts';

/** So many letters lead from the amount of a change to the next one's that shares its verb. */
const REACH = 80;

/**
 * "Japan's share has grown by 34% and Thailand's by 43%", "rose by 49% in America and by 17% in Korea": a number behind `by`, with
 * nothing but a name or a time since the amount of a change, is one as well, in the same direction and of the same time; so is one of a list whose numbers all lead to their names alike.
 */
export function withChangeGoingOn(text: TextView, view: SentenceView, drafts: readonly Draft[]): Draft[] {
  const told: Draft[] = [];
  for (const draft of drafts) {
    const before = told.at(-1);
    told.push(before !== undefined && goesOn(text, view, before, draft) ? asChange(before, draft) : draft);
  }
  return told;
}

const CHANGES: ReadonlySet<FormName> = new Set(['growth', 'change']);

function goesOn(text: TextView, view: SentenceView, before: Draft, draft: Draft): boolean {
  const { folded, language } = text;
  if (!CHANGES.has(before.form) || !hasTrait(draft.form, 'states')) return false;
  if (before.operands.length !== 1 || draft.operands.length !== 1) return false;
  if (before.quantity === null || before.quantity.unit !== draft.quantity?.unit) return false;
  const between = { start: before.span.end, end: draft.span.start };
  if (between.end <= between.start || between.end - between.start > REACH) return false;
  if (isToldAlike(text, view, before, draft)) return true;
  if (!claimRulesOf(language).leadsToAmount(folded.slice(between.start, between.end))) return false;
  if (cuesIn(view, between, 'rise', 'fall', 'flat', 'more', 'less', 'gap').length > 0) return false;
  const known = [...view.entities, ...view.periods.map(({ span }) => span)];
  return contentWords(language, view.tokens, between).every((word) =>
    known.some((span) => overlaps(span, word)),
  );
}

/** "Rose 49% in America, 17% in Korea and 59% in China": each number leads to its name by the same word. */
function isToldAlike(
  { folded, language }: TextView,
  { entities }: SentenceView,
  before: Draft,
  draft: Draft,
): boolean {
  const one = entities.find(({ start, end }) => start >= before.span.end && end <= draft.span.start);
  const other = entities.find(({ start }) => start >= draft.span.end);
  if (one === undefined || other === undefined) return false;
  const toName = folded.slice(before.span.end, one.start);
  return (
    toName.length <= TO_NAME &&
    toName.trim() !== '' &&
    toName === folded.slice(draft.span.end, other.start) &&
    grammarOf(language).coordinates(folded.slice(one.end, draft.span.start))
  );
}

/** So few letters lead from a number to its name: in, for the. */
const TO_NAME = 9;

function asChange(before: Draft, draft: Draft): Draft {
  const own = (argument: PeriodArgument | null): PeriodArgument | null =>
    argument !== null && argument.mention.span.start >= draft.span.end ? argument : null;
  const isTimed = own(draft.period) !== null || own(draft.base) !== null;
  return {
    ...draft,
    form: before.form,
    direction: before.direction,
    period: isTimed ? own(draft.period) : before.period,
    base: isTimed ? own(draft.base) : before.base,
    ofWhole: false,
    rule: before.rule,
  };
}
