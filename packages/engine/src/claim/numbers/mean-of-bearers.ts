import type { FormName } from '../../forms/form-names.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { argumentsOf } from '../bearers/bind-entities.ts';
import { distinctBearers } from '../bearers/distinct-bearers.ts';
import { joinedWith } from '../bearers/joined-names.ts';
import type { Draft } from '../draft.ts';
import { measuresOf } from '../measures.ts';
import type { SentenceView, TextView } from '../view.ts';

const STATES: ReadonlySet<FormName> = new Set(['value', 'share', 'sum', 'average']);

/** So many letters lead to the first of several names. */
const LEAD = 40;

/** The mean of several that are joined: "the average of Romania, Poland and Bulgaria was 7.4%", 세 나라 평균은. */
export function ofMeanOfBearers(text: TextView, view: SentenceView, draft: Draft): Draft {
  const { quantity, span } = draft;
  if (quantity === null || !STATES.has(draft.form) || draft.operands.length > 1) return draft;
  const { tellsMean, countsBearers } = claimRulesOf(text.language);
  const { folded } = text;
  /** "Danish and Swedish firms averaged": the last of several names, whatever name of a kind stands behind it. */
  for (const name of view.entities.filter(({ end }) => end <= span.start).slice(-2)) {
    const joined = joinedWith(text, view, name);
    const bearers = distinctBearers(joined.flatMap(argumentsOf));
    if (bearers.length < 2 || joined.at(-1) !== name) continue;
    /** 세 나라 평균은: how many they are is no other's figure. */
    const between = measuresOf(view).filter(({ span: at }) => at.start >= name.end && at.end <= span.start);
    if (between.some(({ counter }) => !countsBearers(counter ?? ''))) continue;
    const start = joined[0]?.start ?? name.start;
    const before = folded.slice(Math.max(view.sentence.start, start - LEAD), start);
    if (tellsMean(before, folded.slice(name.end, span.start)))
      return { ...draft, form: 'average', subjects: bearers, others: [], ofWhole: false, combined: false };
  }
  return draft;
}
