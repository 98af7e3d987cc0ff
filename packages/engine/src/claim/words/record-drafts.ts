import { runRulesOf } from '../../language/registry-runs.ts';
import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { cuesIn, type SentenceView, type TextView } from '../view.ts';
import { contextOf, makeWordDraft } from '../word-draft.ts';
import { toldOfAll } from './all-told.ts';

/** A record, the highest since, the highest in three years. */
export function draftRecord(
  text: TextView,
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
): Draft | null {
  const told = toldOfAll(text, clause, 'other-times');
  if (told !== null) return recordAt(text, view, clause, told.span, told.than, told.direction);
  const ofYears = extremeOfYears(text, view, clause);
  if (ofYears !== null) return ofYears;
  const { folded, language } = text;
  const since = cuesIn(view, clause, 'highest', 'lowest').find(({ end }) =>
    runRulesOf(language).isSince(folded.slice(end, Math.min(clause.end, end + REACH))),
  );
  const cue = since ?? cuesIn(view, clause, 'record-high', 'record-low')[0];
  if (cue === undefined) return null;
  if (since === undefined && !wordClaimsOf(language).isRecord(contextOf(text, view, clause, cue)))
    return null;
  if (isOfChange(text, view, clause, numbers, cue)) return null;
  const span = { start: cue.start, end: cue.end };
  return recordAt(text, view, clause, span, span, HIGH.has(cue.kind) ? 'up' : 'down');
}

/** "Fell by 5%, the most since 2019": of all falls, or of all values? That of "climbed to 362, the most on record" is the value alone. */
function isOfChange(
  { folded, language }: TextView,
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
  cue: Span,
): boolean {
  if (!wordClaimsOf(language).ranksAmounts(folded.slice(cue.start, cue.end))) return false;
  const before = view.clauses.findLast(({ end }) => end <= clause.start);
  if (before === undefined || cuesIn(view, before, 'rise', 'fall').length === 0) return false;
  const told = numbers.filter(({ span }) => contains(before, span));
  return told.length === 0 || !told.every(({ form, arrives }) => form === 'value' && arrives);
}

const HIGH: ReadonlySet<string> = new Set(['highest', 'record-high']);

/** So far behind a superlative the words stand that make it one of a time. */
const REACH = 40;

function recordAt(
  text: TextView,
  view: SentenceView,
  clause: Span,
  span: Span,
  than: Span,
  direction: 'up' | 'down',
): Draft {
  /** "More than in any previous year": no year of its own. */
  const periods = view.periods.filter((period) => !overlaps(period.span, than));
  const draft = makeWordDraft(text, { ...view, periods }, clause, 'record', span, { direction });
  const last = periods.findLast((period) => period.span.end <= span.start);
  if (last === undefined || !runRulesOf(text.language).isPast(text.folded.slice(span.end, span.end + PAST)))
    return draft;
  /** 2019년 11월 정점을 찍은 뒤 지난달 40대로: the record was one then. */
  return { ...draft, period: { mention: last, origin: 'stated' }, base: null };
}

/** So many letters behind a record tell that it is past. */
const PAST = 12;

/** The highest in three years, a three-year high, 3년 만에 가장 많다. */
function extremeOfYears(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const { folded, language } = text;
  const rules = runRulesOf(language);
  const cues = cuesIn(view, clause, 'highest', 'lowest', 'record-high', 'record-low');
  for (const { role, span, value } of view.quantities) {
    if (role !== 'duration' || span.start < clause.start || span.end > clause.end) continue;
    if (value.d !== 1n || rules.stepOf(folded.slice(span.start, span.end)) !== 'year') continue;
    const behind = rules.extremeBehind(folded.slice(span.end, span.end + REACH));
    const cue = cues.find((hit) =>
      hit.start >= span.end
        ? rules.isExtremeOver(folded.slice(span.end, hit.start), true)
        : hit.end <= span.start && rules.isExtremeOver(folded.slice(hit.end, span.start), false),
    );
    const direction = behind ?? (cue === undefined ? null : HIGH.has(cue.kind) ? 'up' : 'down');
    if (direction === null) continue;
    const at = {
      start: Math.min(span.start, cue?.start ?? span.start),
      end: Math.max(span.end, cue?.end ?? 0),
    };
    const draft = recordAt(text, view, clause, at, at, direction);
    return { ...draft, base: null, ofYears: Number(value.n) };
  }
  return null;
}
