import type { SpokenValue } from '../../claim/carry.ts';
import type { Draft, EntityArgument } from '../../claim/draft.ts';
import { measureBefore } from '../../claim/measures.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { type Candidate, unnamed } from '../candidates/candidates.ts';
import { isSaidIn } from '../doubts/said-beside.ts';
import { isFine } from '../judging/fine-number.ts';
import type { Tried } from '../judging/tried.ts';
import type { Arguments } from '../judging/try-candidate.ts';
import type { Setting } from '../setting.ts';
import type { Reread } from './read-again.ts';

/** So many values told last may be the one of which a number goes on. */
const LAST_TOLD = 2;

/**
 * A number as what a sentence goes on to say of a value that agrees: the part that it is of the whole ("the United States accounted
 * for 1,953 of them, 56 percent"), or how it changed ("257,891 papers, 6.3% more than the year before"). Of a bearer that its clause
 * names, else of the value's. It can only agree, as far as it is written finely; null where it does not.
 */
export function ofValueBefore(
  setting: Setting,
  draft: Draft,
  args: Arguments,
  attempt: (draft: Draft, candidate: Candidate, args: Arguments) => Tried,
): Reread | null {
  const { focus, view } = setting;
  if (draft.quantity === null || !isFine(draft.quantity)) return null;
  if (focus.shown?.sentence !== view.index || focus.shown.agreed === null) return null;
  for (const [nth, value] of focus.recent.slice(0, LAST_TOLD).entries()) {
    const isLast = nth === 0 && value.indicator === focus.shown.agreed;
    const again = asPart(setting, draft, value) ?? (isLast ? asChange(draft, value) : null);
    if (again === null) continue;
    const isItsTime = again.form === 'share' || draft.period === null;
    const own: Arguments = isItsTime ? { ...args, period: value.period } : args;
    const item = attempt(again, unnamed(value.indicator, 0, { carried: true }), own);
    if (item.judgement.verdict === 'supported') return { draft: again, args: own, item };
  }
  return null;
}

function asPart({ catalogue, view }: Setting, draft: Draft, value: SpokenValue): Draft | null {
  if (draft.quantity?.unit !== 'percent' || !hasTrait(draft.form, 'states')) return null;
  if (catalogue.indicators.get(value.indicator)?.statType !== 'level') return null;
  if (measureBefore(view, draft.span.start)?.unit === 'percent') return null;
  const { whole } = catalogue.indicators.get(value.indicator) ?? {};
  /** 중국은 35만4000대다. 이는 세계 설치 대수 60만 대의 59%다: whom the clause names is all there is. */
  const isOfAll = draft.subjects.every(({ ids }) => whole != null && ids.includes(whole));
  const subjects = bearersOf(isOfAll ? { ...draft, subjects: [] } : draft, value);
  return { ...draft, form: 'share', ofWhole: true, subjects };
}

function asChange(draft: Draft, value: SpokenValue): Draft | null {
  return hasTrait(draft.form, 'change') ? { ...draft, subjects: bearersOf(draft, value) } : null;
}

/** The bearers that a claim's clause names, else that of a value told before. */
export function bearersOf({ subjects, clause }: Draft, { entity }: SpokenValue): readonly EntityArgument[] {
  const own = subjects.filter(({ span }) => isSaidIn(span, clause));
  return own.length > 0 ? own : [{ ids: [entity], origin: 'assumed', span: null }];
}
