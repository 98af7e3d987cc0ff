import type { FormName } from '../forms/form-names.ts';
import { claimRulesOf } from '../language/registry-claim-rules.ts';
import { argumentsOf } from './bind-entities.ts';
import { distinctBearers } from './distinct-bearers.ts';
import type { Draft, EntityRole } from './draft.ts';
import { joinedWith } from './joined-names.ts';
import { measuresBetween } from './measures.ts';
import type { SentenceView, TextView } from './view.ts';

const STATES: ReadonlySet<FormName> = new Set(['value', 'share', 'fraction', 'bound']);

/** What names are that bear a number together. */
const BEARING: ReadonlySet<EntityRole> = new Set(['subject', 'list', 'bare']);

/** So far behind a number the words stand that give it to each or to all. */
const REACH = 24;

/** A number of several bearers that are joined (미국과 중국이 87%를 차지했다) is each one's or that of all together. */
export function ofJointBearers(text: TextView, view: SentenceView, draft: Draft): Draft {
  const { quantity, subjects, span } = draft;
  const [subject] = subjects;
  if (!STATES.has(draft.form) || quantity === null || subjects.length !== 1 || subject?.span == null)
    return draft;
  if (subject.span.start > span.start || draft.operands.length > 1) return draft;
  const name = view.entities.find(({ start }) => start === subject.span?.start);
  if (name === undefined) return draft;
  const joined = joinedWith(text, view, name);
  const bearers = distinctBearers(joined.flatMap(argumentsOf));
  const end = joined.at(-1)?.end ?? name.end;
  if (bearers.length < 2 || measuresBetween(view, end, span.start) > 0) return draft;
  const { sharesNumber, leadsTogether, isAllTold } = claimRulesOf(text.language);
  const isSure =
    leadsTogether(text.folded.slice(view.sentence.start, joined[0]?.start ?? name.start)) ||
    isAllTold(text.folded.slice(span.end, Math.min(view.sentence.end, span.end + REACH)));
  if (isSure) return { ...draft, form: 'sum', subjects: bearers, jointly: 'surely' };
  if (joined.some(({ role, use }) => !BEARING.has(role) || use !== 'name')) return draft;
  const follows = view.quantities.some(
    (other) => other.role === 'measure' && other.span.start >= span.end && other.unit === quantity.unit,
  );
  if (follows) return draft;
  const how = sharesNumber(text.folded.slice(end, Math.min(view.sentence.end, span.end + REACH)));
  return how === null ? draft : { ...draft, form: 'sum', subjects: bearers, jointly: how };
}
