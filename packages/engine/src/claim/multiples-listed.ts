import type { Language } from '../language/language.ts';
import { claimRulesOf } from '../language/registry-claim-rules.ts';
import type { Draft, EntityArgument } from './draft.ts';
import type { TextView } from './view.ts';

/** So many letters lead from whom a part is of to the next part. */
const REACH = 60;

/**
 * "Germany had a tenth of America's data centres and more than twice Japan's": whose the first multiple is of does not bear the
 * one joined to it; who bears the first does.
 */
export function withBearerOfFirst({ folded, language }: TextView, drafts: readonly Draft[]): Draft[] {
  const told: Draft[] = [];
  for (const draft of drafts) {
    const before = told.at(-1);
    const base = before === undefined ? null : baseJoined(folded, language, before, draft);
    told.push(before === undefined || base === null ? draft : borneByFirst(before, base, draft));
  }
  return told;
}

/** Whose the multiple before is of, where the words from there join another multiple to it. */
function baseJoined(
  folded: string,
  language: Language,
  before: Draft,
  { form, span }: Draft,
): EntityArgument | null {
  if (before.form !== 'ratio' || form !== 'ratio') return null;
  const [base] = before.others;
  const end = base?.span?.end;
  if (base === undefined || end === undefined) return null;
  const between = folded.slice(end, span.start);
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
