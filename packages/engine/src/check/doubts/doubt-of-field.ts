import { cuesIn, type SentenceView } from '../../claim/view.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import { contains, type Span } from '../../text/span.ts';
import { wordsWithin } from '../../text/tokens.ts';
import { cellsShown } from '../judging/tried.ts';
import type { Reading } from './reading.ts';

/** "Falling short of Germany's, it overhauled it": all of them are never held against one; whoever is, is another that is not said. */
export function isPartAgainstAll({
  draft: { form },
  chosen: { subjectsAssumed, subjects },
}: Reading): boolean {
  return form === 'comparison' && subjectsAssumed && subjects.includes('WLD');
}

/** "India loses most, 1.28, ahead of Israel": who loses more has less; 유출이 해마다 줄어: and what is lost shrinks as the value grows. */
export function isOfLosers({ draft: { form }, chosen }: Reading): boolean {
  const shown = cellsShown(chosen);
  return (
    (form === 'comparison' || form === 'trend') &&
    shown.length > 1 &&
    shown.every(({ record }) => record.value.startsWith('-'))
  );
}

/** Not as many bearers were added up as the claim says that there are together. */
export function isOfOthersTogether({ draft: { together }, chosen }: Reading): boolean {
  return (
    together !== undefined && new Set(cellsShown(chosen).map(({ record }) => record.entity)).size !== together
  );
}

/** "All that adds up to 217": of the figures before, not of bearers whom nobody named. */
export function isSumOfUntold({ view, draft: { form, subjects, clause, span }, chosen }: Reading): boolean {
  if (form !== 'sum') return false;
  /** 2~6위를 다 모아도 2160곳: of those who have these places. */
  if (
    view.quantities.some(
      ({ unit, span: at }) => unit === 'rank' && at.start >= clause.start && at.end <= span.start,
    )
  )
    return true;
  /** "America's added up to 1.37 million and China's to 207,011": the one behind has its own. */
  const isSplit =
    subjects.some((one) => one.span != null && one.span.start >= span.end) &&
    subjects.some((one) => one.span != null && one.span.end <= span.start);
  return chosen.subjectsAssumed || isSplit;
}

/** "Leave out the United States, and the money shrinks from $344.7 billion to $59 billion": of those who are left. */
export function isOfThoseLeft({ view, language, draft: { span } }: Reading): boolean {
  const before = wordsWithin(view.tokens, { start: view.sentence.start, end: span.start });
  return wordClaimsOf(language).leavesOut(`${before} `);
}

/** A ranking that the words name hardly worse. */
const NEARLY = 0.75;

/** A bare number under the name of a ranking is a place in it, no score: of "Rank in robot density" 22. */
export function isMaybePlace({ catalogue, draft: { quantity }, chosen, tried }: Reading): boolean {
  if (quantity === null || quantity.unit !== null || quantity.value.d !== 1n) return false;
  return tried.some(
    ({ candidate, setAsideBy }) =>
      setAsideBy === 'unit-mismatch' &&
      candidate.ownScore >= chosen.candidate.ownScore * NEARLY &&
      catalogue.indicators.get(candidate.indicator)?.unit === 'rank',
  );
}

/** "Only India lost more": who alone lies below, of a statistic that may be negative. */
export function isOnlyOneLosing({ view, language, draft: { form, clause } }: Reading): boolean {
  return form === 'exclusive' && claimRulesOf(language).isNegative(wordsWithin(view.tokens, clause));
}

/** Kinds that hold those who are counted. */
const WIDER: ReadonlySet<string> = new Set(['world', 'region']);

/** "Maryland led the fifty states", where the capital is covered too: first of so many as the statistic does not cover. */
export function isOfCountedField({
  catalogue,
  view,
  language,
  draft: { form, clause },
  chosen,
}: Reading): boolean {
  if (form !== 'superlative' && form !== 'rank' && form !== 'exclusive') return false;
  const covered = catalogue.cells.get(chosen.candidate.indicator)?.byEntity ?? new Map<string, unknown>();
  const placed = [...covered.keys()].filter((id) => !WIDER.has(catalogue.entities.get(id)?.kind ?? ''));
  const { countsBearers, countsParts, ranksAmongParts } = claimRulesOf(language);
  if (ranksAmongParts(wordsWithin(view.tokens, clause))) return true;
  return view.quantities.some(
    ({ span, counter, value, text }) =>
      contains(clause, span) &&
      value.gt(1) &&
      !value.equals(covered.size) &&
      !value.equals(placed.length) &&
      [counter ?? '', nextWord(view, span), text.replace(/^[0-9]+/, '')].some(
        (noun) => countsBearers(noun) || countsParts(noun),
      ),
  );
}

function nextWord({ tokens }: SentenceView, { end }: Span): string {
  const next = tokens.find(({ start }) => start >= end);
  return next === undefined || next.start - end > 1 ? '' : next.text;
}

/** 브라질이 맨 끝이고 칠레, 독일 순으로 올라온다: an order that is told from its end. */
export function isListedFromEnd({ view, draft: { form, span, direction } }: Reading): boolean {
  const before = { start: view.sentence.start, end: span.start };
  return form === 'list-order' && direction !== 'down' && cuesIn(view, before, 'lowest').length > 0;
}
