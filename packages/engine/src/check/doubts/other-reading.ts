import type { Draft, EntityArgument } from '../../claim/draft.ts';
import type { FormName } from '../../forms/form-names.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { PeriodText } from '../../period/period.ts';
import type { Span } from '../../text/span.ts';
import { bearersNear, SPOKEN_OF } from '../bearers/bearers-near.ts';
import { tellingReader } from '../candidates/candidates.ts';
import { tellingIn } from '../candidates/named-statistics.ts';
import { periodsHeld, type Tried } from '../judging/tried.ts';
import type { Reason } from '../reasons.ts';
import { isLooselyTimed, isOneOfSteps } from './loose-period.ts';
import { periodsNear } from './periods-near.ts';
import { attemptsOf, type Reading } from './reading.ts';

/** Another statistic that the words may mean agrees with the figure from this part of the best score on. */
const MEANT_TOO = 0.5;

/** A place agrees by chance too often: for one the words must name the other statistic nearly as well. */
const MEANT_AS_WELL = 0.75;

/** How a claim is read again with another bearer or period, or of another statistic. */
type Reread = (draft: Draft, period: PeriodText | null, indicator?: string) => Tried;

/**
 * Why a figure that its reading refutes may be true after all: of another statistic that the words may mean, of another bearer
 * named near by, or of another period, where these were not said of the figure itself. Null where no such reading agrees. In a text
 * about Singapore, of "Germany had 25; the figure here was 38", where 38 is Singapore's → `entity-unknown`.
 */
export function otherReading(
  reading: Reading,
  isLoose: boolean = isLooselyTimed(reading),
  reread: Reread = rereadsOf(reading),
): Reason | null {
  const { draft, args } = reading;
  if (draft.quantity === null)
    return isHeldAtCarriedTime(reading) && agrees(reread(draft, null)) ? 'period-unknown' : null;
  if (isOfAnotherTried(reading) || agreesOfSibling(reading, isLoose, reread)) return 'ambiguous-indicator';
  if (isLoose && agreesAsForecast(reading)) return 'period-unknown';
  /** 건당 평균은 6650만 달러로: an average that is published is no mean of several years. */
  if (draft.form === 'average' && agrees(reread({ ...draft, form: 'value' }, args.period)))
    return 'definition-unclear';
  if (agreesYearsBefore(reading, reread)) return 'period-unknown';
  if (agreesOfAnother(reading, isLoose, reread)) return 'entity-unknown';
  return isLoose && agreesNear(reading, reread) ? 'period-unknown' : null;
}

/** Whether another statistic that the words may mean, about as well as the one chosen, agrees. */
function isOfAnotherTried({ draft, chosen, tried }: Reading): boolean {
  const isPlace = draft.form === 'rank';
  const least = chosen.candidate.score * (isPlace ? MEANT_AS_WELL : MEANT_TOO);
  const { ownScore } = chosen.candidate;
  return tried.some(
    (item) =>
      item !== chosen &&
      (item.candidate.score >= least ||
        (!isPlace && item.candidate.ownScore > ownScore) ||
        (ownScore === 0 && item.candidate.carried)) &&
      (agrees(item) || (draft.form === 'value' && isNearMiss(item))),
  );
}

/** Whether a statistic that is easily taken for the one chosen agrees, at the claim's time or one spoken of. */
function agreesOfSibling(reading: Reading, isLoose: boolean, reread: Reread): boolean {
  const { catalogue, focus, draft, chosen, tried, args } = reading;
  if (draft.form === 'rank') return false;
  const told = tellingReader(catalogue, reading.words);
  const isValue = draft.form === 'value';
  const spoken = [...new Set(focus.recent.slice(0, SPOKEN_OF).map((value) => value.period))];
  return chosen.siblings.some((sibling) => {
    if (isLoose && agreesLately(reading, sibling, reread)) return true;
    if (reading.isTold && told(sibling) === 0) return false;
    /** Of what a computed number is computed the words tell less surely than whose value a number is: one set aside by them counts too. */
    const known = tried.find((item) => item.candidate.indicator === sibling);
    if (known !== undefined && isValue && isToldSoFar(reading)) return false;
    if (agrees(known ?? reread(draft, args.period, sibling))) return true;
    /** "In 2019 it was 29%. Of them 42% worked there": of the time before the text looked back. */
    const agreesAt = (time: PeriodText): boolean =>
      time !== args.period && agrees(reread(draft, time, sibling));
    return isValue && isLoose && spoken.some(agreesAt);
  });
}

/** Whether the figure is that of another bearer named near by, where it is not tied to its own. */
function agreesOfAnother(reading: Reading, isLoose: boolean, reread: Reread): boolean {
  const { language, view, focus, draft, chosen, args } = reading;
  const isUntied =
    chosen.subjectsAssumed ||
    isComparedWith(reading) ||
    isFarFromItsBearer(draft, claimRulesOf(language).bearerFollows);
  if (!isUntied) return false;
  const times = isLoose && chosen.subjectsAssumed ? [args.period, null] : [args.period];
  return bearersNear(view.entities, focus).some((bearer) =>
    times.some((time) => agrees(reread({ ...draft, subjects: [bearer] }, time))),
  );
}

/** Whether the figure is that of another time near by. */
function agreesNear(reading: Reading, reread: Reread): boolean {
  const { draft } = reading;
  return periodsNear(reading).some((near) => {
    const other = reread(draft, near);
    return agrees(other) || (draft.form === 'value' && isNearMiss(other));
  });
}

/** "China has 31.9 per cent of AI papers": where the text says no time, a sibling that no word tells apart may be meant at one of its newest times. */
function agreesLately(reading: Reading, sibling: string, reread: Reread): boolean {
  const { catalogue, draft, words, chosen, periodAssumed, focus } = reading;
  if (draft.period !== null || !(periodAssumed || focus.periodBlock < 0)) return false;
  const telling = tellingIn(catalogue, words).get(chosen.candidate.indicator) ?? [];
  const known = catalogue.wordsOf.get(sibling);
  if ([...telling].some((word) => known?.has(word) !== true)) return false;
  return periodsHeld(catalogue, reread(draft, null, sibling))
    .slice(0, LATELY)
    .some((time) => agrees(reread(draft, time, sibling)));
}

/** So many of a sibling's newest times may be meant where no time is said. */
const LATELY = 3;

/** "$66.5m in 2025, where five years ago it had been $27.9m": told in 2026 of a year before it, so many years ago may count from that. */
function agreesYearsBefore({ draft, args, focus }: Reading, reread: Reread): boolean {
  const reference = draft.period?.mention.reference;
  if (reference?.kind !== 'document-relative' || reference.grain !== 'year' || reference.offset > -2)
    return false;
  const told = /^[0-9]{4}$/.exec(args.period ?? '')?.[0];
  return told !== undefined && focus.shown !== null && agrees(reread(draft, String(Number(told) - 1)));
}

/** "Its share rises only from 10 to 14 per cent": where a change ends, or a value that says no time, may be what is foretold. */
function agreesAsForecast(reading: Reading): boolean {
  const { draft, chosen, args } = reading;
  const [quantity] = draft.operands.slice(-1);
  if (quantity === undefined || (draft.form !== 'from-to' && draft.form !== 'value')) return false;
  const end: Draft = { ...draft, form: 'value', quantity, operands: [quantity] };
  return agrees(
    attemptsOf(reading)(end, chosen.candidate.indicator)({ ...args, period: null, foretold: true }),
  );
}

/** "In June 2010 it had a single one. Canada and Britain come next": words that hold bearers against each other at a time that only the text before said. */
function isHeldAtCarriedTime({ draft: { form, period }, args }: Reading): boolean {
  return period === null && args.period !== null && HELD.has(form);
}

const HELD: ReadonlySet<FormName> = new Set([
  'comparison',
  'equality',
  'superlative',
  'runner-up',
  'overtake',
  'list-order',
  'exclusive',
]);

/** Whether the sentence says something of the statistic up to the end of the figure's clause. */
function isToldSoFar({ catalogue, view, draft: { clause }, chosen: { candidate } }: Reading): boolean {
  const known = catalogue.wordsOf.get(candidate.indicator);
  return (
    candidate.ownScore > 0 &&
    view.words.some(({ word, end }) => end <= clause.end && known?.has(word) === true)
  );
}

function agrees({ judgement }: Tried): boolean {
  return judgement.verdict === 'supported' || judgement.verdict === 'conflicting';
}

/** A figure that is off by a little at another time was meant of that one. */
function isNearMiss({ judgement }: Tried): boolean {
  return judgement.reason === 'within-noise';
}

function rereadsOf(reading: Reading): Reread {
  const { chosen, args } = reading;
  const attempt = attemptsOf(reading);
  const again = isOneOfSteps(reading);
  return (draft, period, indicator = chosen.candidate.indicator) =>
    attempt(draft, indicator)({ ...args, period, again });
}

/** "Texas nearly matches Utah (35.3%)": a figure beside one who is only compared with may be of who compares. */
function isComparedWith({ view, draft: { subjects, span } }: Reading): boolean {
  const at = subjects[0]?.span;
  return view.entities.some(
    ({ start, end, role }) => start === at?.start && role === 'comparator' && end <= span.start,
  );
}

/** So many letters behind a figure a name is as near as one before it: 91,400 patents for America. */
const RIGHT_BEHIND = 24;

function isBetween({ span }: EntityArgument, figure: Span, bearer: EntityArgument): boolean {
  return span !== null && span.start >= figure.end && span.end <= (bearer.span?.start ?? 0);
}

/** Whether the bearer stands far behind the figure, or another name stands nearer to it. */
function isFarFromItsBearer({ subjects, names, span, clause }: Draft, follows: boolean): boolean {
  const [bearer] = subjects;
  if (bearer?.span == null) return true;
  if (bearer.span.start >= span.end + (follows ? RIGHT_BEHIND : 0) || bearer.span.start > clause.end)
    return true;
  if (bearer.span.start >= span.end) return names.some((name) => isBetween(name, span, bearer));
  const own = span.start - bearer.span.end;
  return names.some(
    (name) =>
      name.span !== null &&
      name.ids.join() !== bearer.ids.join() &&
      Math.max(name.span.start - span.end, span.start - name.span.end) < own,
  );
}
