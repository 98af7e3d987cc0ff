import type { FormName } from '../../forms/form-names.ts';
import type { Language } from '../../language/language.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { Draft, EntityArgument } from '../draft.ts';
import type { TextView } from '../view.ts';

/** So many letters lead from whom a part is of to the next part. */
const REACH = 60;

/**
 * "Germany had a tenth of America's data centres and more than twice Japan's": whose the first multiple is of does not bear the
 * one joined to it; who bears the first does.
 */
export function withBearerOfFirst({ folded, language }: TextView, drafts: readonly Draft[]): Draft[] {
  const told: Draft[] = [];
  for (const draft of drafts) {
    const last = told.at(-1);
    const isOfBase = last !== undefined && isValueOfBase(told.at(-2), last);
    const before = isOfBase ? told.at(-2) : last;
    const end = before?.others[0]?.span?.end;
    const from = isOfBase && end !== undefined ? Math.max(last.span.end, end) : end;
    const base = before === undefined ? null : baseJoined(folded, language, before, from, draft);
    told.push(before === undefined || base === null ? draft : borneByFirst(before, base, draft));
  }
  return told;
}

/** 특허는 미국의 4.5배, 논문은 2.8배였다: a multiple of nothing, behind one of somebody's value, is of the same one's. */
export function withBaseOfFirst(drafts: readonly Draft[]): Draft[] {
  const told: Draft[] = [];
  for (const draft of drafts) {
    const before = told.at(-1);
    const isOfSame =
      before?.form === 'ratio' &&
      before.quantity?.shape === 'multiple' &&
      before.others.length === 1 &&
      before.others[0]?.ids.includes('WLD') === false &&
      before.base === null &&
      isOfNothing(draft);
    told.push(isOfSame ? ofBaseOf(before, draft) : draft);
  }
  return told;
}

/** Whether a multiple says of what it is by no name, no time and no change: 2.8배였다. */
function isOfNothing({ form, quantity, base, direction, arrives, ofSpoken }: Draft): boolean {
  return (
    form === 'growth-multiple' &&
    quantity?.shape === 'multiple' &&
    base === null &&
    direction === null &&
    !arrives &&
    ofSpoken === undefined
  );
}

function ofBaseOf({ others, subjects }: Draft, draft: Draft): Draft {
  const [base] = others;
  const isBase = ({ ids }: EntityArgument): boolean => ids.join() === base?.ids.join();
  const own = draft.subjects.filter((subject) => !isBase(subject));
  return {
    ...draft,
    form: 'ratio',
    others,
    subjects: own.length === 0 ? subjects : own,
    names: draft.names.filter((name) => !isBase(name)),
    rule: 'number.ratio',
  };
}

/** "A quarter of India's 1,968", "nine times the 38,500 of America": the value of whose the multiple is of, right beside the name. */
function isValueOfBase(before: Draft | undefined, { form, span, subjects }: Draft): boolean {
  const base = before?.form === 'ratio' ? before.others[0]?.span : undefined;
  if (form !== 'value' || base == null) return false;
  const isRightBehind = span.start >= base.end && span.start - base.end <= BEHIND;
  return isRightBehind || subjects[0]?.span?.start === base.start;
}

/** "Nine times the 38,500 of America", "… the $9.3bn invested in China": a multiple right before somebody's value is of that one's. */
export function ofValuesBehind({ folded, language }: TextView, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, at) => {
    const next = drafts[at + 1];
    const [base] = next?.subjects ?? [];
    const isMultiple = MULTIPLES.has(draft.form) && draft.quantity?.shape === 'multiple';
    if (!isMultiple || next?.form !== 'value' || base?.span == null) return draft;
    const isHeld =
      base.span.start >= next.span.end &&
      leadsToOwner(folded.slice(next.span.end, base.span.start)) &&
      claimRulesOf(language).multipliesValue(folded.slice(draft.span.end, next.span.start));
    if (!isHeld) return draft;
    const isBase = ({ span }: EntityArgument): boolean => span?.start === base.span?.start;
    return {
      ...draft,
      form: 'ratio',
      subjects: draft.subjects.filter((subject) => !isBase(subject)),
      names: draft.names.filter((name) => !isBase(name)),
      others: [base],
      base: null,
      direction: null,
    };
  });
}

const MULTIPLES: ReadonlySet<FormName> = new Set(['ratio', 'growth-multiple']);
/** So few letters stand between a value and whose it is: of, in, 's. */
const BEHIND = 8;
/** So few of a participle with them: " invested in ", " installed last year in ". */
const WITH_PARTICIPLE = 24;

function leadsToOwner(between: string): boolean {
  return between.length <= BEHIND || (between.length <= WITH_PARTICIPLE && !/[^a-z ]/.test(between));
}

/** Whose the multiple before is of, where the words from there, or from its value, join another multiple to it. */
function baseJoined(
  folded: string,
  language: Language,
  before: Draft,
  from: number | undefined,
  { form, span }: Draft,
): EntityArgument | null {
  if (before.form !== 'ratio' || form !== 'ratio' || from === undefined) return null;
  const [base] = before.others;
  if (base === undefined) return null;
  const between = folded.slice(from, span.start);
  const joined = between.length > 0 && between.length <= REACH && claimRulesOf(language).joins(between);
  return joined ? base : null;
}

function borneByFirst({ subjects: first }: Draft, base: EntityArgument, draft: Draft): Draft {
  const isBase = ({ span }: EntityArgument): boolean => span !== null && span.start === base.span?.start;
  const { subjects, names } = draft;
  return {
    ...draft,
    subjects: subjects.length === 0 || subjects.some(isBase) ? first : subjects,
    names: names.filter((name) => !isBase(name)),
  };
}
