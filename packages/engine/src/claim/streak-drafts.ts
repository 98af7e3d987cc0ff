import { claimRulesOf } from '../language/registry-claim-rules.ts';
import { bindSubjects, rankNames } from './bind-entities.ts';
import { bindPeriod } from './bind-period.ts';
import type { Draft } from './draft.ts';
import { modalityOf } from './modality.ts';
import { clauseAt, cuesIn, type SentenceView, type TextView } from './view.ts';

/** 년째 shares its first letters with the number's unit. */
const GLUED = 2;
/** What lasts for so many years follows at once: 3년째 줄었다, 3년째 수출이 줄었다. */
const NEXT_WORDS = 12;

/** Durations that count a run: 4년 연속, third year running. */
export function draftStreaks(text: TextView, view: SentenceView): Draft[] {
  const drafts: Draft[] = [];
  for (const quantity of view.quantities) {
    if (quantity.role !== 'duration' && quantity.role !== 'ordinal') continue;
    const clause = clauseAt(view, quantity.span.start);
    const streak = cuesIn(
      view,
      {
        start: quantity.span.end - GLUED,
        end: Math.min(quantity.span.end + 24, view.sentence.end),
      },
      'streak',
    )[0];
    if (streak === undefined) continue;
    const glued = streak.start < quantity.span.end;
    const tail = {
      start: streak.end,
      end: Math.min(view.sentence.end, streak.end + (glued ? NEXT_WORDS : 40)),
    };
    const wide = glued ? tail : clause;
    const up = cuesIn(view, tail, 'rise')[0] ?? cuesIn(view, wide, 'rise')[0];
    const down = cuesIn(view, tail, 'fall')[0] ?? cuesIn(view, wide, 'fall')[0];
    const negative = claimRulesOf(text.language).isNegative(
      text.folded.slice(glued ? tail.start : clause.start, tail.end),
    );
    if (up === undefined && down === undefined && !negative) continue;
    drafts.push({
      form: 'streak',
      span: { start: quantity.span.start, end: streak.end },
      sentence: view.index,
      clause,
      quantity,
      operands: [quantity],
      subjects: bindSubjects(text.language, view, clause, quantity.span, [], false),
      names: rankNames(text.language, view, clause, quantity.span, []),
      whole: null,
      others: [],
      period: bindPeriod(view, clause, quantity.span, null),
      base: null,
      direction: negative
        ? null
        : down === undefined || (up !== undefined && up.start < down.start)
          ? 'up'
          : 'down',
      modality: modalityOf(text, view, clause, quantity.span),
      negated: negative,
      ofWhole: false,
      arrives: false,
      perMonth: false,
      combined: false,
      ...(quantity.role === 'ordinal' || glued ? { nth: true as const } : {}),
      rule: 'number.streak',
    });
  }
  return drafts;
}
