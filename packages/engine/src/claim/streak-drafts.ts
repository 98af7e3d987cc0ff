import { claimRulesOf } from '../language/registry-claim-rules.ts';
import { runRulesOf } from '../language/registry-runs.ts';
import { exactQuantity } from '../quantity/exact-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/span.ts';
import { bindSubjects, rankNames } from './bind-entities.ts';
import { bindPeriod } from './bind-period.ts';
import type { Draft, PeriodArgument } from './draft.ts';
import { modalityOf } from './modality.ts';
import { clauseAt, cuesIn, type SentenceView, type TextView } from './view.ts';

/** 년째 shares its first letters with the number's unit. */
const GLUED = 2;
/** What lasts for so many years follows at once: 3년째 줄었다, 3년째 수출이 줄었다. */
const NEXT_WORDS = 12;
/** So far behind a number what its run is of may stand. */
const REACH = 40;
/** So far behind a number the word of a run stands. */
const CUE_REACH = 24;

/** Whether a number that measures nothing counts a run: three straight years. */
export function countsRun({ folded, language }: TextView, { span }: Quantity): boolean {
  return runRulesOf(language).counts(
    folded.slice(span.start, span.end),
    folded.slice(span.end, span.end + REACH),
  );
}

/** Six quarters running are six, and not six parts of four. */
function lengthOf(text: TextView, quantity: Quantity): Quantity {
  const { shape, value, span } = quantity;
  if (shape !== 'fraction' || !countsRun(text, quantity)) return quantity;
  const many = value.mul(QUARTERS);
  return many.d === 1n ? exactQuantity(text.text, span, Number(many.n), 'count') : quantity;
}

const QUARTERS = 4;

/** Durations that count a run: 4년 연속, third year running, three straight years, after two years of decline. */
export function draftStreaks(text: TextView, view: SentenceView): Draft[] {
  const { folded, language } = text;
  const runs = runRulesOf(language);
  const drafts: Draft[] = [];
  for (const told of view.quantities) {
    const quantity = lengthOf(text, told);
    const isLength = quantity.role === 'duration' || quantity.role === 'ordinal';
    if (!isLength && !countsRun(text, told)) continue;
    const { start, end } = quantity.span;
    const clause = clauseAt(view, start);
    const behind = folded.slice(end, Math.min(end + REACH, view.sentence.end));
    const isBare = quantity.role === 'duration' && runs.runs(behind);
    const streak = isBare
      ? { start: end, end }
      : cuesIn(view, { start: end - GLUED, end: Math.min(end + CUE_REACH, view.sentence.end) }, 'streak')[0];
    if (streak === undefined) continue;
    const glued = !isBare && streak.start < end;
    const tail = {
      start: streak.end,
      end: Math.min(view.sentence.end, streak.end + (glued ? NEXT_WORDS : REACH)),
    };
    const negative = claimRulesOf(language).isNegative(
      folded.slice(glued ? tail.start : clause.start, tail.end),
    );
    const move = runs.moveOf(behind) ?? moveIn(view, tail, glued ? tail : clause) ?? moreBefore(view, start);
    const isOutflow = negative && runs.moveOf(behind) === null;
    if (move === null && !isOutflow) continue;
    const words = folded.slice(Math.max(clause.start, start - REACH), start);
    const isOver = runs.isOver(
      words,
      folded.slice(streak.end, Math.min(view.sentence.end, streak.end + REACH)),
    );
    const base = startOf(text, view, { start, end: Math.max(streak.end, end) });
    const at =
      base === null ? view : { ...view, periods: view.periods.filter((own) => own !== base.mention) };
    drafts.push({
      form: 'streak',
      span: { start, end: Math.max(streak.end, end) },
      sentence: view.index,
      clause,
      quantity,
      operands: [quantity],
      subjects: bindSubjects(language, view, isOver ? view.sentence : clause, quantity.span, [], false),
      names: rankNames(language, view, isOver ? view.sentence : clause, quantity.span, []),
      whole: null,
      others: [],
      period: bindPeriod(at, clause, quantity.span, null),
      base,
      direction: isOutflow ? null : move,
      modality: modalityOf(text, view, clause, quantity.span),
      negated: isOutflow,
      ofWhole: false,
      arrives: false,
      perMonth: false,
      combined: false,
      ...(quantity.role === 'ordinal' || glued ? { nth: true as const } : {}),
      run: { step: runs.stepOf(folded.slice(start, streak.end + (isLength ? 8 : CUE_REACH))), isOver },
      rule: 'number.streak',
    });
  }
  return drafts;
}

/** "Bought fewer three years running": each year more or less than the one before. */
function moreBefore(view: SentenceView, start: number): 'up' | 'down' | null {
  const cue = cuesIn(view, { start: start - RIGHT_BEFORE, end: start }, 'more', 'less').at(-1);
  return cue === undefined ? null : cue.kind === 'more' ? 'up' : 'down';
}

/** So many letters before a run hold the word that tells which way it goes. */
const RIGHT_BEFORE = 8;

/** Which way the nearest verb behind goes, else that of the whole. */
function moveIn(view: SentenceView, tail: Span, wide: Span): 'up' | 'down' | null {
  const up = cuesIn(view, tail, 'rise')[0] ?? cuesIn(view, wide, 'rise')[0];
  const down = cuesIn(view, tail, 'fall')[0] ?? cuesIn(view, wide, 'fall')[0];
  if (up === undefined && down === undefined) return null;
  return down === undefined || (up !== undefined && up.start < down.start) ? 'up' : 'down';
}

/** The time of a run's first step, said right beside it: fell five years running from 2017, 2018년부터 3년 연속. */
function startOf(
  { folded, language }: TextView,
  { periods }: SentenceView,
  run: Span,
): PeriodArgument | null {
  const { starts } = runRulesOf(language);
  const mention = periods.find(
    ({ use, span, reference }) =>
      (use === 'base' || use === 'since') &&
      reference.kind !== 'span-back' &&
      Math.max(run.start - span.end, span.start - run.end) <= BESIDE &&
      starts(
        folded.slice(Math.max(0, span.start - CUE_REACH), span.start),
        folded.slice(span.end, span.end + 4),
      ),
  );
  return mention === undefined ? null : { mention, origin: 'stated' };
}

/** So few letters stand between a run and the time of its first step. */
const BESIDE = 20;
