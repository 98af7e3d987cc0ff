import type { FormName } from '../forms/form-names.ts';
import { claimRulesOf } from '../language/registry-claim-rules.ts';
import type { CueContext } from '../language/word-claims.ts';
import type { Span } from '../text/span.ts';
import { bindSubjects, rankNames } from './bearers/bind-entities.ts';
import type { Draft, PeriodArgument } from './draft.ts';
import { modalityOf } from './modality.ts';
import { bindBase, bindPeriod } from './times/bind-period.ts';
import type { SentenceView, TextView } from './view.ts';

/** What a claim in words states beside its form. */
export type WordDraftParts = Partial<
  Pick<Draft, 'subjects' | 'others' | 'direction' | 'span' | 'quantity' | 'operands' | 'combined'>
>;

/** A claim that words make at a place of a clause, with the arguments that its sentence gives. */
export function makeWordDraft(
  text: TextView,
  view: SentenceView,
  clause: Span,
  form: FormName,
  at: Span,
  parts: WordDraftParts,
): Draft {
  const span = parts.span ?? { start: at.start, end: at.end };
  const others = parts.others ?? [];
  const quantity = parts.quantity ?? null;
  return {
    form,
    span,
    sentence: view.index,
    clause,
    quantity,
    operands: parts.operands ?? (quantity === null ? [] : [quantity]),
    subjects: parts.subjects ?? bindSubjects(text.language, view, clause, at, others, false),
    names: rankNames(text.language, view, clause, at, others),
    whole: null,
    others,
    period: bindPeriod(view, clause, at, null) ?? periodOfRest(text, view, clause),
    base: bindBase(view, clause, at, null, form === 'record'),
    direction: parts.direction ?? null,
    modality: modalityOf(text, view, clause, span),
    negated: false,
    ofWhole: false,
    arrives: false,
    perMonth: false,
    combined: parts.combined ?? false,
    rule: `words.${form}`,
  };
}

/** 가장 적은 나라는 캐나다로, 2025년 조사에서 31%였다: what is told on in the next clause is of its time. */
function periodOfRest(
  { folded, language }: TextView,
  view: SentenceView,
  clause: Span,
): PeriodArgument | null {
  if (!claimRulesOf(language).runsOn(folded.slice(clause.start, clause.end))) return null;
  const next = view.clauses.find(({ start }) => start >= clause.end);
  const mention = view.periods.find(
    ({ use, span }) => use === 'at' && next !== undefined && span.start >= next.start && span.end <= next.end,
  );
  return mention === undefined ? null : { mention, origin: 'stated' };
}

/** The words around a cue, for a language's rules. */
export function contextOf(text: TextView, view: SentenceView, clause: Span, cue: Span): CueContext {
  return {
    word: text.folded.slice(cue.start, cue.end),
    before: text.folded.slice(Math.max(clause.start, cue.start - 24), cue.start),
    after: text.folded.slice(cue.end, Math.min(view.sentence.end, cue.end + 44)),
    clause: text.folded.slice(clause.start, clause.end),
  };
}
