import type { FormName } from '../../forms/form-names.ts';
import { distinctBearers } from '../bearers/distinct-bearers.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView } from '../view.ts';

const STATES: ReadonlySet<FormName> = new Set(['value', 'share', 'part-of-whole']);

/**
 * "Britain received $5.9bn, Canada $4.3bn and France $4.4bn, or $14.5bn between them": a sum of some whose figures were listed
 * right before it is that of all on the list. It is called false by nothing, as the list may have begun behind a first one.
 */
export function ofListed(view: SentenceView, sum: Draft, before: readonly Draft[]): Draft {
  if (sum.form !== 'sum' || sum.together !== undefined || sum.subjects.length === 0) return sum;
  const listed: Draft[] = [];
  for (const draft of [...before].reverse()) {
    const [subject, ...more] = draft.subjects;
    const isListed =
      STATES.has(draft.form) &&
      isAlike(draft, sum) &&
      subject?.span != null &&
      more.length === 0 &&
      !view.stops.some((stop) => stop >= draft.span.end && stop < sum.span.start);
    if (!isListed) break;
    listed.unshift(draft);
  }
  const bearers = distinctBearers(listed.flatMap(({ subjects }) => subjects));
  const own = new Set(bearers.flatMap(({ ids }) => ids));
  const areAllListed = sum.subjects.every(({ ids }) => ids.every((id) => own.has(id)));
  return bearers.length > Math.max(2, sum.subjects.length) && areAllListed
    ? { ...sum, subjects: bearers, agreesOnly: true }
    : sum;
}

/** Of one unit, as far as they are said with one. */
function isAlike({ quantity: one }: Draft, { quantity: other }: Draft): boolean {
  return one?.unit == null || other?.unit == null || one.unit === other.unit;
}
