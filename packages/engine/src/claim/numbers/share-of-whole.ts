import type { FormName } from '../../forms/form-names.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { isMultiple, type Quantity } from '../../quantity/quantity.ts';
import { argumentsOf } from '../bearers/bind-entities.ts';
import type { Draft, EntityArgument, EntityRole } from '../draft.ts';
import { measureFrom } from '../measures.ts';
import type { SentenceView, TextView } from '../view.ts';

const MOVES: ReadonlySet<FormName> = new Set(['from-to', 'change']);

/** A percentage that its clause makes a bearer's share of the world's: America's share of global investment was 83 per cent, of the $340bn invested 83 per cent went to America, 세계에서 차지하는 비중. */
export function ofShareOfWorld(text: TextView, view: SentenceView, draft: Draft): Draft {
  const { folded, language } = text;
  const { quantity, clause, span, form } = draft;
  if (form === 'share') return { ...draft, subjects: takerBehind(view, draft) ?? draft.subjects };
  if (quantity === null || (form !== 'value' && !MOVES.has(form))) return draft;
  const inPoints = quantity.unit === 'percentage-point' || quantity.shape === 'points';
  if (quantity.unit !== 'percent' && !inPoints) return draft;
  if (form === 'value' && !inPoints && isOfAmountBehind(text, view, quantity))
    return { ...draft, form: 'share', ofWhole: true, agreesOnly: true };
  if (
    !claimRulesOf(language).tellsShareOfWorld(folded.slice(clause.start, span.start)) &&
    !(form === 'value' && isOfAmountTold(text, view, quantity))
  )
    return draft;
  if (inPoints && form === 'value') return draft;
  return {
    ...draft,
    form: form === 'value' ? 'share' : form,
    ofWhole: true,
    subjects: takerBehind(view, draft) ?? draft.subjects,
  };
}

/** "Of the $117bn that the world spent, 42 per cent came out of Chinese budgets": the world is the whole, and the one name behind the part has it. */
function takerBehind(view: SentenceView, draft: Draft): readonly EntityArgument[] | null {
  const { subjects, clause, span } = draft;
  const isWhole = ({ ids, span: at }: EntityArgument): boolean =>
    ids.includes('WLD') ||
    view.entities.some(({ start, isClass }) => start === at?.start && isClass === true);
  if ((subjects.length === 0 && draft.form !== 'share') || !subjects.every(isWhole)) return null;
  const last = Math.min(clause.end, measureFrom(view, span.end)?.span.start ?? clause.end);
  const behind = view.entities.filter(({ start, end }) => start >= span.end && end <= last);
  const [taker] = behind;
  const isSole =
    taker !== undefined && behind.length === 1 && !taker.ids.includes('WLD') && TAKES.has(taker.role);
  return isSole ? argumentsOf(taker) : null;
}

const TAKES: ReadonlySet<EntityRole> = new Set(['genitive', 'locative', 'subject', 'bare']);

/** "Of the $117bn spent on equipment, 42 per cent went to China": the part of an amount told before it in its sentence. */
function isOfAmountTold({ folded, language }: TextView, view: SentenceView, { span }: Quantity): boolean {
  const amount = view.quantities.findLast(
    (other) => other.role === 'measure' && other.unit !== 'percent' && other.span.end <= span.start,
  );
  if (amount === undefined || isMultiple(amount)) return false;
  const start = Math.min(amount.span.start, amount.hedgeSpan?.start ?? amount.span.start);
  return claimRulesOf(language).leadsToWhole(
    folded.slice(Math.max(view.sentence.start, start - LEAD), start),
    folded.slice(amount.span.end, span.start),
  );
}

/** 83%인 2859억 달러가 미국 기업으로: the part, and right behind it the amount that it is; of which whole, only what was told before says. */
function isOfAmountBehind({ folded, language }: TextView, view: SentenceView, { span }: Quantity): boolean {
  const amount = measureFrom(view, span.end);
  if (amount === undefined || amount.unit === 'percent' || isMultiple(amount)) return false;
  const { countsBearers, isAmountOfPart } = claimRulesOf(language);
  /** 30%인 10개국: what they have, not what they are. */
  if (countsBearers(amount.counter ?? '')) return false;
  return isAmountOfPart(folded.slice(span.end, amount.span.start));
}

/** So many letters before an amount tell that parts of it follow. */
const LEAD = 16;
