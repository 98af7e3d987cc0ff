import type { FormName } from '../../forms/form-names.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { exact } from '../../quantity/exact.ts';
import type { Draft, EntityRole } from '../draft.ts';
import { measuresBetween, measuresOf } from '../measures.ts';
import { cuesIn, type SentenceView, type TextView } from '../view.ts';
import { argumentsOf } from './bind-entities.ts';
import { distinctBearers } from './distinct-bearers.ts';
import { joinedWith } from './joined-names.ts';

const STATES: ReadonlySet<FormName> = new Set(['value', 'share', 'fraction', 'bound', 'part-of-whole']);

/** What names are that bear a number together. */
const BEARING: ReadonlySet<EntityRole> = new Set(['subject', 'list', 'bare']);

/** So near behind the last of several names their number stands. */
const BESIDE = 8;

/** So far behind a number the words stand that give it to each or to all. */
const REACH = 24;

/** A number of several bearers that are joined (미국과 중국이 87%를 차지했다) is each one's or that of all together. */
export function ofJointBearers(text: TextView, view: SentenceView, draft: Draft): Draft {
  if (draft.form === 'sum' && draft.together === undefined) return ofLastJoined(text, view, draft);
  const joint = ofJointName(text, view, draft);
  if (joint !== null) return joint;
  const { quantity, subjects, span } = draft;
  const [subject] = subjects;
  if (!STATES.has(draft.form) || quantity === null || subjects.length !== 1 || subject?.span == null)
    return draft;
  if (draft.operands.length > 1) return draft;
  if (subject.span.start > span.start) return ofThoseBehind(text, view, draft, subject.span.start);
  const name = view.entities.find(({ start }) => start === subject.span?.start);
  if (name === undefined) return draft;
  const joined = joinedWith(text, view, name);
  const bearers = distinctBearers(joined.flatMap(argumentsOf));
  const end = joined.at(-1)?.end ?? name.end;
  const { sharesNumber, leadsTogether, isAllTold, countsBearers } = claimRulesOf(text.language);
  /** 미국, 일본, 중국, 독일 네 나라가: the number of those named is no other's figure. */
  const counted = view.quantities.find(
    ({ value, counter, span: at }) =>
      at.start >= end &&
      at.start - end <= BESIDE &&
      at.end <= span.start &&
      countsBearers(counter ?? '') &&
      value.equals(exact(bearers.length)),
  );
  const between = measuresBetween(view, counted?.span.end ?? end, span.start);
  if (bearers.length < 2 || between > 0) return draft;
  const isSure =
    counted !== undefined ||
    leadsTogether(text.folded.slice(view.sentence.start, joined[0]?.start ?? name.start)) ||
    isAllTold(text.folded.slice(span.end, Math.min(view.sentence.end, span.end + REACH)));
  if (isSure) return { ...draft, form: 'sum', subjects: bearers, jointly: 'surely' };
  const areOwners = span.start - end <= BESIDE && joined.every(({ role }) => role === 'genitive');
  if (joined.some(({ role, use }) => (!BEARING.has(role) && !areOwners) || use !== 'name')) return draft;
  const follows = view.quantities.some(
    (other) => other.role === 'measure' && other.span.start >= span.end && other.unit === quantity.unit,
  );
  if (follows) return draft;
  const how = sharesNumber(text.folded.slice(end, Math.min(view.sentence.end, span.end + REACH)));
  return how === null ? draft : { ...draft, form: 'sum', subjects: bearers, jointly: how };
}

/** "The $2.9bn of private investment in Korea and Japan": of those joined behind it a number is each one's or that of all. */
function ofThoseBehind(text: TextView, view: SentenceView, draft: Draft, start: number): Draft {
  const { quantity, span } = draft;
  const name = view.entities.find((one) => one.start === start);
  if (name === undefined || measuresBetween(view, span.end, name.start) > 0) return draft;
  const joined = joinedWith(text, view, name);
  const bearers = distinctBearers(joined.flatMap(argumentsOf));
  if (bearers.length < 2 || joined.some(({ role, use }) => !BEHIND.has(role) || use !== 'name')) return draft;
  const isClause =
    joined.some(({ role }) => role === 'subject') &&
    text.folded.slice(start, joined.at(-1)?.start).includes(',');
  if (isClause || joined[0]?.role === 'subject') return draft;
  const end = joined.at(-1)?.end ?? name.end;
  if (measuresOf(view).some((other) => other.span.start >= end && other.unit === quantity?.unit))
    return draft;
  const { sharesNumber } = claimRulesOf(text.language);
  const how = sharesNumber(text.folded.slice(end, Math.min(view.sentence.end, end + REACH)));
  return how === null ? draft : { ...draft, form: 'sum', subjects: bearers, jointly: how };
}

/** What names are behind the number that is theirs; the last may look as if the verb behind it were its own. */
const BEHIND: ReadonlySet<EntityRole> = new Set(['genitive', 'locative', 'list', 'bare', 'subject']);

/** "America has 171, Japan, China and Germany 123 together": those before an earlier number have that one, and no part in the sum. */
function ofLastJoined(text: TextView, view: SentenceView, draft: Draft): Draft {
  const { subjects, span } = draft;
  const [only] = subjects;
  if (subjects.length === 1 && only?.span != null && only.span.end <= span.start) {
    /** "DeepSeek, MiniMax and Qwen, with 15.8% among them". */
    const name = view.entities.find(({ start }) => start === only.span?.start);
    const joined =
      name === undefined ? [] : distinctBearers(joinedWith(text, view, name).flatMap(argumentsOf));
    if (joined.length > 1) return { ...draft, subjects: joined };
  }
  const last = measuresOf(view).findLast((measure) => measure.span.end <= span.start);
  if (last === undefined) return draft;
  const behind = subjects.filter((subject) => subject.span !== null && subject.span.start >= last.span.end);
  const isBefore = behind.every((subject) => subject.span !== null && subject.span.end <= span.start);
  return behind.length < 2 || !isBefore ? draft : { ...draft, subjects: behind };
}

/** 미중 AI 투자 2983억달러: the number of a name that stands for two is each one's or that of both. */
function ofJointName(text: TextView, view: SentenceView, draft: Draft): Draft | null {
  const { quantity, subjects, span, operands } = draft;
  if (draft.form !== 'value' || quantity === null || subjects.length < 2 || operands.length > 1) return null;
  const name = view.entities.find(
    ({ start, use }) => use === 'joint' && subjects.every((subject) => subject.span?.start === start),
  );
  if (name === undefined || measuresBetween(view, name.end, span.start) > 0) return null;
  /** 미중 격차 3.5%: how far the two are apart. */
  if (cuesIn(view, view.sentence, 'gap').length > 0) return null;
  const { sharesNumber } = claimRulesOf(text.language);
  const how = sharesNumber(text.folded.slice(name.end, Math.min(view.sentence.end, span.end + REACH)));
  return how === null ? null : { ...draft, form: 'sum', jointly: how };
}
