import type { FormName } from '../../forms/form-names.ts';
import { grammarOf } from '../../language/registry-grammar.ts';
import { looseRulesOf } from '../../language/registry-loose-rules.ts';
import { modalityRulesOf } from '../../language/registry-modality.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';

/** So few letters stand between a value and the percentage by which it grew: 달러로 35%. */
const BETWEEN = 6;

/** Forms whose number is by how much something changed, or which part of a whole it is. */
const SHARED: ReadonlySet<FormName> = new Set(['growth', 'change', 'share']);

/**
 * Numbers that share the verb of a later one. 로직은 3019억 달러로 42%, 메모리는 2231억 달러로 35% 늘었다: a percentage told of its value in the
 * very words of the next one. 중국이 14%, 유럽이 18% 늘었다; 중국과 유럽이 각각 14%, 18% 늘었다; "China accounted for 75% and America for 12% of
 * the world's": items of one list, a name before each at most, of which the last has the words that tell what they are.
 */
export function withSharedVerb(text: TextView, view: SentenceView, drafts: readonly Draft[]): Draft[] {
  const told = drafts.map((draft, index) => {
    const next = drafts[index + 2];
    if (next?.form !== 'growth' || (draft.form !== 'share' && draft.form !== 'value')) return draft;
    if (draft.quantity?.unit !== 'percent' || !text.folded.startsWith(', ', draft.span.end)) return draft;
    const words = wordsBefore(text, drafts[index - 1], draft);
    return words !== null && words === wordsBefore(text, drafts[index + 1], next)
      ? movedAs(next, draft)
      : draft;
  });
  for (let index = told.length - 2; index >= 0; index--) {
    const [draft, next] = [told[index], told[index + 1]];
    if (draft !== undefined && next !== undefined && isItemBefore(text, view, draft, next))
      told[index] = movedAs(next, draft);
  }
  for (let index = 1; index < told.length; index++) {
    const [before, draft] = [told[index - 1], told[index]];
    if (before !== undefined && draft !== undefined && goesOnFrom(text, before, draft))
      told[index] = movedAs(before, draft);
  }
  return told;
}

/** "Chips grew by 42%, that in memory by about 35%": a number that does what the one before did. */
function goesOnFrom({ folded, language }: TextView, before: Draft, draft: Draft): boolean {
  return (
    (before.form === 'growth' || before.form === 'change') &&
    draft.form === 'value' &&
    draft.quantity?.unit === before.quantity?.unit &&
    looseRulesOf(language).carriesVerbOn(folded.slice(before.span.end, draft.span.start))
  );
}

/** The same drafts, a percentage that is told on from another's share of a whole being one too. */
export function withSharesToo(drafts: readonly Draft[]): Draft[] {
  const told = [...drafts];
  for (let index = 1; index < told.length; index++) {
    const [before, draft] = [told[index - 1], told[index]];
    if (before !== undefined && draft !== undefined && isShareToo(before, draft))
      told[index] = { ...draft, form: 'share', ofWhole: true, rule: 'number.share' };
  }
  return told;
}

/** "America's share of the world's was 44% in 2024; China's was 25%": the percentage of another, told on from a share. */
function isShareToo(share: Draft, { form, quantity, operands, subjects, base, arrives }: Draft): boolean {
  const [own, other] = [share.subjects[0], subjects[0]];
  return (
    share.form === 'share' &&
    share.ofWhole &&
    form === 'value' &&
    quantity?.unit === 'percent' &&
    operands.length === 1 &&
    base === null &&
    !arrives &&
    own?.origin === 'stated' &&
    other?.origin === 'stated' &&
    own.ids.join() !== other.ids.join()
  );
}

function movedAs({ form, direction, base, ofWhole }: Draft, draft: Draft): Draft {
  return { ...draft, form, direction, base: draft.base ?? base, ofWhole, rule: `number.${form}` };
}

/** Whether a number is the item of a list before another that tells what both are. */
function isItemBefore(text: TextView, { entities }: SentenceView, draft: Draft, next: Draft): boolean {
  const { predicateFollows } = modalityRulesOf(text.language);
  if (!SHARED.has(next.form) || (next.form !== 'share' && !predicateFollows)) return false;
  if (draft.form !== 'value' && (draft.form !== 'share' || next.form === 'share')) return false;
  if (draft.operands.length > 1 || next.operands.length > 1 || draft.arrives || next.arrives) return false;
  const { quantity } = draft;
  if (
    quantity === null ||
    quantity.unit !== next.quantity?.unit ||
    quantity.counter !== next.quantity.counter
  )
    return false;
  const [from, to] = [draft.span.end, next.span.start];
  const name = entities.find(({ start, end }) => start >= from && end <= to);
  const lead = text.folded.slice(from, name?.start ?? to);
  const rest = name === undefined ? '' : text.folded.slice(name.end, to);
  const isOfNobody = name === undefined;
  return (
    grammarOf(text.language).coordinates(lead) &&
    (isOfNobody || looseRulesOf(text.language).leadsToItem(rest))
  );
}

/** The words that lead from a value to the percentage told of it; null where none stands right before. */
function wordsBefore({ folded }: TextView, value: Draft | undefined, percentage: Draft): string | null {
  const unit = value?.quantity?.unit;
  if (value?.form !== 'value' || unit == null || unit === 'percent') return null;
  const apart = percentage.span.start - value.span.end;
  return apart < 1 || apart > BETWEEN ? null : folded.slice(value.span.end, percentage.span.start);
}
