import type { FormName } from '../../forms/form-names.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { EntityMention } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';

/** 1위는 아랍에미리트로, 3위 영국, 31.3%인 미국, 44%를 미국이 썼다: the name right behind a rank or value that has it. */
export function bearerBehind(
  view: SentenceView,
  { span, unit, shape }: Quantity,
  form: FormName,
  text: TextView,
): EntityMention | null {
  const { ranksNext, describesNext, isObjectOfNext, belongsToNext, wentToNext } = claimRulesOf(text.language);
  const next = view.entities.find(({ start }) => start >= span.end);
  if (next === undefined) return null;
  const between = text.folded.slice(span.end, next.start);
  if (unit === 'rank')
    return (ranksNext(between) && (next.role !== 'comparator' || between === ' ')) || describesNext(between)
      ? next
      : null;
  const isObject = next.role === 'subject' && isObjectOfNext(between);
  const after = text.folded.slice(next.end, next.end + OWNED);
  const isAmount = unit !== 'percent' && (shape === 'money' || shape === 'cardinal');
  const isOwned = belongsToNext(between, after) || (isAmount && wentToNext(between, after));
  return DESCRIBING.has(form) && (isObject || isOwned || describesNext(between)) ? next : null;
}

/** So far behind a name the word stands by which it owns what is told before. */
const OWNED = 16;

/** Forms whose number can describe the name behind it. */
const DESCRIBING: ReadonlySet<FormName> = new Set([
  'value',
  'share',
  'bound',
  'fraction',
  'part-of-whole',
  'sum',
]);

/** 2위 라이터를 따돌렸다: the rank of one who is no known bearer. */
export function isOfUnnamed(
  { language, folded }: TextView,
  view: SentenceView,
  { unit, span }: Quantity,
): boolean {
  return (
    unit === 'rank' &&
    claimRulesOf(language).ranksPassed(folded.slice(span.end, span.end + 40)) &&
    !view.entities.some(({ start }) => start >= span.end && start - span.end <= 1)
  );
}
