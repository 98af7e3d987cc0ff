import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { exact } from '../../quantity/exact.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { SentenceView, TextView } from '../view.ts';

/** Whether a number says how many are taken together, whom nobody counts: 두 나라의 몫이, 세 회사를 합쳐도; the five Nordic countries, who are five. */
export function countsGroup(
  { folded, language }: TextView,
  view: SentenceView,
  { span, value }: Quantity,
): boolean {
  const words = folded.slice(span.start, span.end);
  const before = folded.slice(Math.max(view.sentence.start, span.start - BESIDE), span.start);
  if (claimRulesOf(language).isGroup(words, folded.slice(span.end, span.end + BESIDE), before)) return true;
  return view.entities.some(
    ({ start, joint }) => start === span.end + 1 && joint.length > 1 && value.equals(exact(joint.length)),
  );
}

/** So many letters beside a number tell that it counts a group: together the | three, | three | together. */
const BESIDE = 20;
