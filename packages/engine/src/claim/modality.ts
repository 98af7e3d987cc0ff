import { modalityRulesOf } from '../language/registry-modality.ts';
import type { Span } from '../text/span.ts';
import type { Modality } from './draft.ts';
import { cuesIn, type SentenceView, type TextView } from './view.ts';

/** So much behind a word of condition says whether it supposes: if the survey is right. */
const SUPPOSED = 96;
/** And so much before it that it only likens: as | if it had been rented. */
const AS_IF = 60;

/** Whether a clause asserts, foretells, asks, supposes or denies what it says. */
export function modalityOf(
  { folded, language }: TextView,
  view: SentenceView,
  clause: Span,
  at: Span,
): Modality {
  const rules = modalityRulesOf(language);
  const { sentence } = view;
  const reach = Math.min(sentence.end, Math.max(clause.end, at.end + 50));
  const past = rules.pastEnd(folded.slice(at.end, reach));
  const around = rules.predicateFollows
    ? { start: at.start, end: past === null ? reach : at.end + past }
    : { start: sentence.start, end: Math.max(at.end, clause.end) };
  if (cuesIn(view, around, 'denial').length > 0) return 'denied';
  const conditional = cuesIn(view, around, 'conditional');
  if (
    conditional.some((cue) =>
      rules.supposes(
        folded.slice(Math.max(sentence.start, cue.start - AS_IF), cue.start),
        folded.slice(cue.end, Math.min(sentence.end, cue.end + SUPPOSED)),
      ),
    )
  )
    return 'conditional';
  const behind = (length: number): string => folded.slice(at.end, Math.min(sentence.end, at.end + length));
  if (
    rules.isShareOfRespondents(
      folded.slice(at.start, at.end),
      behind(90),
      folded.slice(Math.max(sentence.start, at.start - 40), at.start),
    )
  )
    return 'asserted';
  const told = rules.isGapped(folded.slice(clause.start, clause.end))
    ? {
        start: view.clauses.findLast(({ end }) => end <= clause.start + 1)?.start ?? clause.start,
        end: clause.end,
      }
    : clause;
  const forecast = cuesIn(view, rules.predicateFollows ? around : told, 'forecast');
  const foretold =
    forecast.some((cue) => rules.foretells(folded, cue, at)) ||
    rules.isProspective(folded.slice(around.start, around.end)) ||
    rules.foretellsByTime(folded.slice(clause.start, at.start), folded.slice(at.start, around.end));
  /** "The forecast was 10 and it came to 12" is about the past; only a period still open makes a number a forecast. */
  if (foretold && !rules.isSettled(behind(30))) return 'forecast';
  if (rules.isOpinion(behind(OPINION_REACH))) return 'opinion';
  const written = folded.slice(sentence.start, sentence.end);
  const asks = /[?？]["'”’)]*$/.test(written) || rules.asks(written);
  return asks && !rules.seeksAssent(written) ? 'question' : 'asserted';
}

/** So far behind a number its writer may say that he thinks so. */
const OPINION_REACH = 40;

/** So far before a claim the word may stand that denies it. */
const DENIED_REACH = 60;

/** Whether the clause denies what the number says: does not exceed, 넘지 않는다. */
export function negatedIn(
  { folded, language }: TextView,
  view: SentenceView,
  clause: Span,
  at: Span,
): boolean {
  const before = folded.slice(Math.max(clause.start, at.start - DENIED_REACH), at.start);
  const after = folded.slice(at.end, Math.min(view.sentence.end, at.end + 16));
  return modalityRulesOf(language).negates(before, after);
}
