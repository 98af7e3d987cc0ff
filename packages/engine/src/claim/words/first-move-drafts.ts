import { hasTrait } from '../../forms/form-traits.ts';
import { runRulesOf } from '../../language/registry-runs.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { cuesIn, type SentenceView, type TextView } from '../view.ts';
import { makeWordDraft } from '../word-draft.ts';

/** So far apart a verb of change and the length of time may stand. */
const REACH = 60;

/** A change that is the first of its kind in so many years: rose for the first time in four years, its first rise in four years, 4년 만에 처음으로 늘었다. */
export function draftFirstMove(
  text: TextView,
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
): Draft | null {
  const { folded, language } = text;
  const rules = runRulesOf(language);
  const inside = numbers.filter(({ span }) => span.start >= clause.start && span.end <= clause.end);
  if (inside.some(({ form }) => !hasTrait(form, 'states'))) return null;
  const since = firstSince(text, view, clause);
  if (since !== null) return since;
  for (const { role, span, value } of view.quantities) {
    if (role !== 'duration' || span.start < clause.start || span.end > clause.end) continue;
    if (value.d !== 1n || rules.stepOf(folded.slice(span.start, span.end)) !== 'year') continue;
    for (const move of cuesIn(view, clause, 'rise', 'fall')) {
      const lengthFirst = move.start >= span.end;
      const between = lengthFirst
        ? folded.slice(span.end, move.start)
        : folded.slice(move.end, Math.max(move.end, span.start));
      const sure =
        between.length > REACH
          ? null
          : rules.isFirstIn(between, lengthFirst, wordsBefore(text, clause, move));
      if (sure === null) continue;
      const at = { start: Math.min(span.start, move.start), end: Math.max(span.end, move.end) };
      const periods = view.periods.filter((period) => !overlaps(period.span, at));
      const draft = makeWordDraft(text, { ...view, periods }, clause, 'direction', at, {
        direction: move.kind === 'rise' ? 'up' : 'down',
      });
      return { ...draft, base: null, ofYears: Number(value.n), ...(sure === 'surely' ? { nth: true } : {}) };
    }
  }
  return null;
}

/** So many letters before a noun of change tell whether it is the first. */
const BEFORE = 36;

function wordsBefore({ folded }: TextView, clause: Span, move: Span): string {
  return folded.slice(Math.max(clause.start, move.start - BEFORE), move.start);
}

/** Fell for the first time since 2018, the first fall since 2018, 2018년 이후 처음으로 줄었다. */
function firstSince(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const rules = runRulesOf(text.language);
  for (const mention of view.periods) {
    const { span, use } = mention;
    if (use !== 'since' || span.start < clause.start || span.end > clause.end) continue;
    for (const move of cuesIn(view, clause, 'rise', 'fall')) {
      const timeFirst = move.start >= span.end;
      const between = timeFirst
        ? text.folded.slice(span.end, move.start)
        : text.folded.slice(move.end, Math.max(move.end, span.start));
      if (between.length > REACH || !rules.isFirstSince(between, timeFirst, wordsBefore(text, clause, move)))
        continue;
      const at = { start: Math.min(span.start, move.start), end: Math.max(span.end, move.end) };
      const others = view.periods.filter((period) => period !== mention);
      const draft = makeWordDraft(text, { ...view, periods: others }, clause, 'direction', at, {
        direction: move.kind === 'rise' ? 'up' : 'down',
      });
      return { ...draft, base: { mention, origin: 'stated' }, nth: true };
    }
  }
  return null;
}
