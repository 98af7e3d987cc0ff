import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import type { EventRecord } from '../../catalogue/records.ts';
import type { Focus } from '../../claim/carry.ts';
import type { Modality } from '../../claim/draft.ts';
import { clauseAt, cuesIn, type SentenceView, type TextView } from '../../claim/view.ts';
import { makeWordDraft } from '../../claim/word-draft.ts';
import { compareDate, type EventJudgement, isMoney, judgeDate, statesAmount } from '../../forms/event.ts';
import { type ActHit, eventWordsOf } from '../../language/registry-event-words.ts';
import { parsePeriod } from '../../period/calendar.ts';
import type { PeriodText } from '../../period/period.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import type { Selection } from '../judging/select-candidate.ts';
import { eventOfAmount } from './amount-told.ts';
import { type DateTold, findDates, inYearOf, readingsOf } from './event-dates.ts';
import { isToldPlainly } from './event-plain.ts';
import { type EventTold, type EventWordsTold, readEventWords, selectEvent } from './event-told.ts';
import { releaseTold } from './release-told.ts';

/** What surrounds the events that a sentence tells. */
export interface EventSetting {
  readonly catalogue: SpokenCatalogue;
  readonly text: TextView;
  readonly view: SentenceView;
  readonly focus: Focus;
  readonly published: PeriodText | null;
  readonly publishedDay: number;
}

/**
 * The claims of a sentence with those about dated events: a date told of an event of the catalogue is a claim, and an amount
 * that no statistic bears out is supported where the event's headline states it.
 */
export function withEvents(setting: EventSetting, claims: readonly CheckedClaim[]): CheckedClaim[] {
  const { catalogue, text, view } = setting;
  if (catalogue.events.length === 0 || view.sentence.block.kind === 'table-row') return [...claims];
  const dates = findDates(text.language, view);
  if (dates.length === 0 && !claims.some(isOpenAmount)) return [...claims];
  const words = readEventWords(catalogue, text, view);
  const told: Told = { ...setting, dates, words };
  return [
    ...claims.map((claim) => checkAmount(told, claim)),
    ...dates.flatMap((date) => checkDate(told, date) ?? []),
  ].sort((a, b) => a.draft.span.start - b.draft.span.start);
}

/** The same with what the sentence tells. */
interface Told extends EventSetting {
  readonly dates: readonly DateTold[];
  readonly words: EventWordsTold;
}

/** A date as a claim; null where it is told of no event, or of none that it could contradict. */
function checkDate(setting: Told, date: DateTold): CheckedClaim | null {
  const { text, view } = setting;
  const told = eventAt(setting, date);
  if (told === null) return checkRelease(setting, date);
  if (startsAfter(told.event.record.date, setting.publishedDay)) return null;
  const { event, zone, alone } = told;
  const draft = makeWordDraft(text, view, clauseAt(view, date.span.start), 'event', date.span, {
    subjects: [],
  });
  if (!isAsserted(view, zone, event, draft.modality) || isDenied(text, zone, event)) return null;
  const readings = readingsOf(date, setting);
  const [first] = readings;
  if (first === undefined || startsAfter(first, setting.publishedDay)) return null;
  const { record } = event;
  const agreeing = readings.find((reading) => compareDate(reading, record.date) === 'agrees');
  const whole = event.whole && event.sameAct;
  const plainly =
    whole && alone && date.mention !== null && isToldPlainly(text, view, zone, date.span, event);
  if (agreeing === undefined ? !plainly : date.grain === 'year' && !whole) return null;
  const isNear = (recorded: PeriodText): boolean =>
    readings.some((reading) => compareDate(reading, recorded) !== 'disagrees');
  const otherYear =
    date.mention?.reference.kind === 'part' &&
    inYearOf(readings, record.date).some((reading) => compareDate(reading, record.date) !== 'disagrees');
  const doubtful =
    !event.unique ||
    date.mention?.aside === true ||
    otherYear ||
    (event.inSteps && readings.some((reading) => reading > record.date)) ||
    event.related.some((other) => isNear(other.date));
  const judgement = judgeDate(record, readings, doubtful ? 'ambiguous-event' : null);
  const period = agreeing ?? first;
  const argument = date.mention === null ? null : ({ mention: date.mention, origin: 'stated' } as const);
  return judgedBy(
    record,
    judgement,
    { ...draft, modality: 'asserted', period: argument, base: null, rule: 'event.date' },
    period,
  );
}

/** The day on which a publication came out, as a claim; null where no event is of that day. */
function checkRelease(setting: Told, date: DateTold): CheckedClaim | null {
  const { catalogue, text, view, words, publishedDay } = setting;
  if (date.grain !== 'day') return null;
  const clause = clauseAt(view, date.span.start);
  const readings = readingsOf(date, setting);
  const record = releaseTold(catalogue, view, clause, words.acts, readings);
  if (record === null || startsAfter(record.date, publishedDay)) return null;
  const draft = makeWordDraft(text, view, clause, 'event', date.span, { subjects: [] });
  const period = date.mention === null ? null : ({ mention: date.mention, origin: 'stated' } as const);
  return draft.modality === 'asserted'
    ? judgedBy(
        record,
        judgeDate(record, readings, null),
        { ...draft, period, base: null, rule: 'event.date' },
        record.date,
      )
    : null;
}

/** Whether a clause asserts what it tells; a word of a name foretells nothing: the AI Promotion Act (추진법) is passed. */
function isAsserted(view: SentenceView, zone: Span, { spans }: EventTold, modality: Modality): boolean {
  if (modality !== 'forecast') return modality === 'asserted';
  const cues = cuesIn(view, zone, 'forecast');
  return cues.length > 0 && cues.every((cue) => spans.some((span) => overlaps(span, cue)));
}

/** Whether the words around say that it did not happen, or not then. */
function isDenied({ folded, language }: TextView, zone: Span, { actEnd }: EventTold): boolean {
  const { actLast, denies } = eventWordsOf(language);
  const end = actLast ? Math.max(zone.end, (actEnd ?? zone.end) + DENIAL_REACH) : zone.end;
  return denies.test(folded.slice(zone.start, end));
}

/** So many letters behind an act may deny it: 공개하지 않았다. */
const DENIAL_REACH = 8;

interface EventAt {
  readonly event: EventTold;
  readonly zone: Span;
  /** No other date stands beside it. */
  readonly alone: boolean;
}

/** The event that the words around a date tell: of its clause, or of the part of it up to the dates beside. */
function eventAt({ catalogue, text, view, dates, words }: Told, { span }: DateTold): EventAt | null {
  const clause = clauseAt(view, span.start);
  const beside = dates.filter((date) => date.span.start !== span.start);
  const inClause = beside.filter((date) => contains(clause, date.span));
  const before = inClause.findLast((date) => date.span.end <= span.start)?.span.end ?? clause.start;
  const after = inClause.find((date) => date.span.start >= span.end)?.span.start ?? clause.end;
  const alone = inClause.length === 0;
  const zones = alone
    ? [clause]
    : [
        { start: before, end: span.end },
        { start: span.start, end: after },
      ];
  const last = beside.findLast((date) => date.span.end <= span.start);
  for (const zone of zones) {
    const carried = last === undefined || zone.start < last.span.start ? [] : actBefore(words, zone);
    const event = selectEvent(catalogue, text, words, zone, carried);
    if (event !== null) return { event, zone, alone };
  }
  return null;
}

/** "Moonshot put out its weights on 27 July, Anthropic its new model on the 28th": the act told before is told of the next too. */
function actBefore({ acts }: EventWordsTold, { start }: Span): ActHit[] {
  return acts.filter(({ end }) => end <= start).slice(-1);
}

/** Whether a claim is an amount of money that no statistic bears out. */
function isOpenAmount({ draft, asPublished }: CheckedClaim): boolean {
  const { quantity, modality, negated } = draft;
  const { verdict } = asPublished.judgement;
  if (quantity === null || !isMoney(quantity) || negated || modality !== 'asserted') return false;
  return verdict !== 'supported' && verdict !== 'conflicting';
}

/** An amount of money that the headline of the event told in its clause states; any other claim is left as it is. */
function checkAmount(setting: Told, claim: CheckedClaim): CheckedClaim {
  const { catalogue, text, view, words, publishedDay } = setting;
  const { draft } = claim;
  const { quantity, clause } = draft;
  if (quantity === null || !isOpenAmount(claim)) return claim;
  const told = selectEvent(catalogue, text, words, clause);
  const stated = told === null ? amountStated(setting, claim, quantity) : null;
  if (stated !== null) return stated;
  if (told === null || startsAfter(told.record.date, publishedDay) || isDenied(text, clause, told))
    return claim;
  const dates = setting.dates.filter(({ span }) => contains(clause, span));
  const isDated = (date: DateTold): boolean =>
    readingsOf(date, setting).some((reading) => compareDate(reading, told.record.date) !== 'disagrees');
  if (dates.length > 0 && !dates.some(isDated)) return claim;
  const beside = view.quantities.filter(({ span }) => contains(clause, span));
  if (!statesAmount(told.record, text.language, quantity, beside)) return claim;
  return judgedBy(
    told.record,
    { verdict: 'supported', reason: 'agrees' },
    { ...draft, form: 'event', rule: 'event.amount' },
    draft.period === null ? null : claim.period,
  );
}

/** The claim as the one event bears it out that states its amount of whoever acts; null where none does. */
function amountStated(setting: Told, claim: CheckedClaim, quantity: Quantity): CheckedClaim | null {
  const { catalogue, text, view, words, publishedDay, dates } = setting;
  const { draft } = claim;
  if (eventWordsOf(text.language).denies.test(text.folded.slice(draft.clause.start, draft.clause.end)))
    return null;
  const isDated = (record: EventRecord): boolean | null =>
    dates.length === 0
      ? null
      : dates.some((date) =>
          readingsOf(date, setting).some((reading) => compareDate(reading, record.date) === 'agrees'),
        );
  const zone = { start: view.sentence.start, end: Math.max(draft.clause.end, quantity.span.end) };
  const record = eventOfAmount(catalogue, text, words, zone, quantity, isDated);
  if (record === null || startsAfter(record.date, publishedDay)) return null;
  return judgedBy(
    record,
    { verdict: 'supported', reason: 'agrees' },
    { ...draft, form: 'event', rule: 'event.amount' },
    draft.period === null ? null : claim.period,
  );
}

function startsAfter(date: PeriodText, day: number): boolean {
  return (parsePeriod(date)?.from ?? 0) > day;
}

/** A claim judged by an event alone, which has no editions: what holds now held when the text appeared. */
function judgedBy(
  event: EventRecord,
  judgement: EventJudgement,
  draft: CheckedClaim['draft'],
  period: PeriodText | null,
): CheckedClaim {
  const selection: Selection = { chosen: null, judgement: { ...judgement, shown: null, others: [] } };
  return {
    draft,
    period,
    base: null,
    asPublished: selection,
    now: selection,
    tried: [],
    publications: [],
    event,
  };
}
