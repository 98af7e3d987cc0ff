import type { Cell } from '../catalogue/cell.ts';
import { distinctBearers } from '../claim/bearers/distinct-bearers.ts';
import { type Focus, joinPeriods, lastPart, periodText, type SpokenValue } from '../claim/carry.ts';
import type { EntityArgument } from '../claim/draft.ts';
import { isWholeInPassing } from '../claim/numbers/whole-in-passing.ts';
import type { SentenceView } from '../claim/view.ts';
import type { Language } from '../language/language.ts';
import { claimRulesOf } from '../language/registry-claim-rules.ts';
import { parsePeriod } from '../period/calendar.ts';
import type { PeriodMention, PeriodReference, PeriodText } from '../period/period.ts';
import { wordsOf } from '../text/tokens.ts';
import { bearersTold, isAside, mentionedAfter, spokenWithin } from './bearers/bearers-told.ts';
import { NAMED_HALF, NAMED_MOSTLY, NAMED_WELL } from './candidates/naming.ts';
import type { CheckedClaim } from './checked-claim.ts';
import { isFine } from './judging/fine-number.ts';
import type { Judgement } from './judging/judge.ts';
import type { Verdict } from './reasons.ts';
import { stretchOf, stretchTold } from './times/stretch-told.ts';

/** A block of this many sentences has a subject of its own to which the next one returns. */
const LONG_BLOCK = 3;

/** At the start of a block the text returns to whom the block before began with. */
export function enterSentence(focus: Focus, sentence: SentenceView): Focus {
  const { lead } = focus;
  const block = sentence.sentence.blockIndex;
  if (block === lead.block) return { ...focus, lead: { ...lead, sentences: lead.sentences + 1 } };
  const returns = lead.subject !== null && lead.sentences >= LONG_BLOCK ? [lead.subject] : [];
  return {
    ...focus,
    subjects: [...returns, ...focus.subjects].slice(0, 6),
    list: listEntered(focus, sentence),
    stretch: null,
    lead: { block, subject: null, sentences: 1 },
  };
}

/** The first item of a list takes over the period of the block before it, a heading too, for all items. */
function listEntered(focus: Focus, { sentence }: SentenceView): Focus['list'] {
  if (sentence.block.kind !== 'list-item') return null;
  if (focus.list !== null) return focus.list;
  const { lead, section } = focus;
  if (section?.block === lead.block) return { period: section.period };
  return { period: focus.periodBlock === lead.block ? focus.period : null };
}

/** A source named in a sentence is the one spoken of until another is named. */
export function hearSources(focus: Focus, sentence: SentenceView): Focus {
  if (sentence.sources.length === 0) return focus;
  const publications = new Set<string>();
  const producers = new Set<string>();
  for (const hit of sentence.sources)
    for (const id of hit.ids) (hit.kind === 'publication' ? publications : producers).add(id);
  return { ...focus, publications, producers };
}

/** A statistic that its own sentence names with this much weight becomes the topic, if the text holds most of a name; a wording names none. */
const TOLD = 3;

/** What the text speaks of once a claim is read: its statistic, bearer, period and value. */
export function afterClaim(focus: Focus, sentence: SentenceView, claim: CheckedClaim): Focus {
  const { draft, asPublished } = claim;
  const spoken = newestOfSentence(focus, sentence, periodSpoken(focus, sentence, claim));
  /** Of several that have a number each or together the last is spoken of. */
  const own =
    draft.subjects.length === 0
      ? worldShown(claim)
      : draft.jointly === undefined
        ? draft.subjects
        : draft.subjects.slice(-1);
  const ordered = isWholeInPassing(sentence, own) ? [...focus.subjects, ...own] : [...own, ...focus.subjects];
  const subjects = own.length > 0 ? ordered.slice(0, 6) : focus.subjects;
  const lead =
    focus.lead.subject === null && draft.subjects[0] !== undefined
      ? { ...focus.lead, subject: draft.subjects[0] }
      : focus.lead;
  const chosen = asPublished.chosen?.candidate ?? null;
  const told =
    chosen !== null &&
    ((chosen.ownScore >= TOLD && chosen.coverage > NAMED_MOSTLY && !isBesideSure(focus, sentence, claim)) ||
      chosen.indicator === focus.indicator ||
      (focus.indicator === null && chosen.coverage > NAMED_WELL) ||
      isConfirmed(claim) ||
      (focus.sentence < sentence.index && standsAlone(claim)));
  const indicator = told ? chosen.indicator : focus.indicator;
  return {
    ...focus,
    subjects,
    indicator,
    sure: told ? isSure(focus, claim) : focus.sure,
    lead,
    recent: [...spokenBy(claim), ...focus.recent].slice(0, 8),
    sentence: told ? sentence.index : focus.sentence,
    block: told ? sentence.sentence.blockIndex : focus.block,
    lastOpen:
      draft.quantity === null ? focus.lastOpen : asPublished.judgement.verdict === 'not-enough-evidence',
    shown: shownBy(claim, sentence) ?? focus.shown,
    told: toldBy(claim) ?? focus.told,
    period: spoken ?? focus.period,
    stretch: spoken?.includes('/') === true ? spoken : (stretchTold(claim) ?? focus.stretch),
    periodBlock: spoken === null ? focus.periodBlock : sentence.sentence.blockIndex,
    periodSentence: spoken === null ? focus.periodSentence : sentence.index,
  };
}

/** "The highest share of 21 countries": a number that the statistic of which the sentence surely speaks, and names best, cannot have makes no sibling the topic. */
function isBesideSure(
  { indicator, sure, sentence: last }: Focus,
  { index }: SentenceView,
  { asPublished: { judgement }, tried: [best] }: CheckedClaim,
): boolean {
  if (!sure || last !== index || judgement.verdict !== 'not-enough-evidence') return false;
  if (judgement.shown === null) return true;
  return best?.setAsideBy === 'unit-mismatch' && best.candidate.indicator === indicator;
}

/** "The machines listed added up to 13.8 exaflops, 68 per cent more than a year before": what agrees with the world's value is told of the world, as long as the sentence goes on. */
function worldShown({ draft, asPublished }: CheckedClaim): EntityArgument[] {
  const { chosen, judgement } = asPublished;
  const isWorld = chosen?.subjects.every((id) => id === 'WLD') === true && chosen.subjects.length > 0;
  if (!isWorld || judgement.verdict !== 'supported' || draft.quantity === null) return [];
  if (!isFine(draft.quantity) && chosen.candidate.ownCoverage < NAMED_WELL) return [];
  return [{ ids: ['WLD'], origin: 'assumed', span: null, shown: true }];
}

/** A figure written finely that agrees tells which statistic is spoken of, however few words name it. */
function isConfirmed({ draft, asPublished }: CheckedClaim): boolean {
  return asPublished.judgement.verdict === 'supported' && draft.quantity !== null && isFine(draft.quantity);
}

/** "Ten times as many data centres as Germany": what agrees, however coarsely, where the sentence's words lead nowhere else. */
function standsAlone({ asPublished: { chosen, judgement }, tried }: CheckedClaim): boolean {
  if (chosen === null || judgement.verdict !== 'supported' || chosen.candidate.ownCoverage < NAMED_HALF)
    return false;
  const { indicator, score } = chosen.candidate;
  return tried.every(({ candidate }) => candidate.indicator === indicator || candidate.score < score * FAR);
}

/** Of so small a part of the chosen one's score another says nothing. */
const FAR = 0.4;

/** Whether the statistic of a claim is surely the one that the text speaks of. */
function isSure(focus: Focus, { asPublished }: CheckedClaim): boolean {
  const { chosen, judgement } = asPublished;
  if (chosen === null || judgement.reason === 'ambiguous-indicator') return false;
  const { indicator, ownCoverage } = chosen.candidate;
  return (
    ownCoverage >= NAMED_WELL ||
    judgement.verdict === 'supported' ||
    (indicator === focus.indicator && focus.sure)
  );
}

/** The period of the last value of a change that agrees: "two years later" was October, of which the text then speaks. */
function periodShown({ verdict, shown }: Judgement): PeriodText | null {
  const last = verdict === 'supported' ? shown?.alternative.cells.at(-1) : undefined;
  return last === undefined || last.range.grain === 'span' ? null : last.record.period;
}

/** A run of months of one year stands for the next claim too: 2026-01/2026-08. */
function inOneYear(period: PeriodText): boolean {
  return period.slice(0, 4) === lastPart(period).slice(0, 4);
}

/** The period that a claim leaves for the next: its own, or the stretch of a change, to which 같은 기간 returns. */
function periodSpoken(
  focus: Focus,
  sentence: SentenceView,
  { draft, period, base, asPublished }: CheckedClaim,
): PeriodText | null {
  if (draft.form === 'from-to' && draft.period === null && base !== null) {
    const last = periodShown(asPublished.judgement) ?? period;
    return last === null || base.includes('/') || last.includes('/') ? null : joinPeriods(base, last);
  }
  if (draft.period?.origin !== 'stated' || draft.period.mention.use !== 'at' || period === null) return null;
  if (period.includes('/') && !inOneYear(period)) return null;
  if (looksBack(draft.period.mention)) return null;
  if (draft.form === 'from-to' && base !== null && !base.includes('/'))
    return joinPeriods(base, periodShown(asPublished.judgement) ?? period);
  if (isPartOfSpoken(focus, sentence, draft.period.mention)) return null;
  const aside = draft.period.mention.span.start > draft.span.end - 1 && draft.form !== 'from-to';
  if (
    aside &&
    focus.periodBlock === sentence.sentence.blockIndex &&
    focus.periodSentence < sentence.index &&
    focus.period !== null
  )
    return null;
  return withoutDay(period);
}

/** Of the periods of one sentence the newest stands on: "61 per cent in 2022; in 2010 America had more than half". */
function newestOfSentence(
  focus: Focus,
  sentence: SentenceView,
  spoken: PeriodText | null,
): PeriodText | null {
  if (spoken === null || focus.period === null || focus.periodSentence !== sentence.index) return spoken;
  const [last, next] = [focus.period, spoken].map((text) => parsePeriod(text)?.to ?? null);
  return last != null && next != null && next < last ? null : spoken;
}

/** "Sales rose by 19 per cent, and the final quarter brought in $170bn": the sentence began with the year, to which it returns. */
function isPartOfSpoken(
  { shown, periodSentence }: Focus,
  { index }: SentenceView,
  mention: PeriodMention,
): boolean {
  if (mention.reference.kind !== 'part' || shown?.sentence !== index) return false;
  return shown.said === null || (shown.said === mention && periodSentence !== index);
}

/** "Two years before", 전년, "had been 31 in 2021": a look back, from which the text returns to the time that it speaks of. */
export function looksBack({ reference, aside }: PeriodMention): boolean {
  if (aside) return true;
  return reference.kind === 'carried-relative' && reference.offset < 0;
}

/** A day stands for its month from then on: "a year earlier" than November 18 is a November. */
function withoutDay(period: PeriodText): PeriodText {
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? period.slice(0, 7) : period;
}

/** Verdicts of a figure that agrees with the cell shown. */
const AGREEING: ReadonlySet<Verdict> = new Set(['supported', 'conflicting']);

function shownBy(claim: CheckedClaim, sentence: SentenceView): Focus['shown'] {
  const { draft, asPublished } = claim;
  /** "It was 2.6 percent, up from 1.7": where it began is no time at which the text stands. */
  if (draft.began === true) return null;
  const cells = asPublished.judgement.shown?.alternative.cells ?? [];
  const [cell] = cells;
  if (cell !== undefined && isOfAnotherTime(claim, cell)) return null;
  const period = cells.length > 1 ? stretchOf(draft, cells) : (cell?.record.period ?? null);
  return cell === undefined || period === null
    ? null
    : {
        period,
        sentence: sentence.index,
        said: draft.period?.mention ?? null,
        agreed: asPublished.judgement.verdict === 'supported' ? cell.record.indicator : null,
        heldBy: AGREEING.has(asPublished.judgement.verdict) ? cell.record : null,
      };
}

/** 10월 판매가 29.8% 늘었다: last year's value, which does not agree, is of no time of which the text speaks. */
function isOfAnotherTime({ period, asPublished }: CheckedClaim, { range }: Cell): boolean {
  const told = period === null ? null : parsePeriod(period);
  return (
    told !== null &&
    asPublished.judgement.verdict !== 'supported' &&
    (range.to < told.from || range.from > told.to)
  );
}

function toldBy({ draft, period }: CheckedClaim): Focus['told'] {
  return draft.period === null || period === null ? null : { mention: draft.period.mention, period };
}

/** The cells of one value that a claim stated, for those who add it to another. */
function spokenBy({ draft, asPublished }: CheckedClaim): SpokenValue[] {
  const cells = asPublished.judgement.shown?.alternative.cells ?? [];
  const [cell] = cells;
  const value = draft.form === 'from-to' ? cells.at(-1) : cells.length === 1 ? cell : undefined;
  if (value === undefined || draft.quantity === null) return [];
  const { indicator, entity, period } = value.record;
  const agrees = asPublished.judgement.verdict === 'supported';
  return [{ indicator, entity, period, ...(agrees ? { agreed: true as const } : {}) }];
}

/** After a sentence the text speaks on of its first subject, then of the others that it named. */
export function afterSentence(
  before: Focus,
  sentence: SentenceView,
  subjectsBefore: readonly EntityArgument[],
  published: PeriodText | null,
  language: Language,
): Focus {
  const words = wordsOf(sentence.tokens);
  const { pointsHere, turnsAway } = claimRulesOf(language);
  const focus = {
    ...withPeriod(before, sentence, published),
    turned: turnsAway(words) || asksAnew(before, sentence) ? sentence.index : before.turned,
    placeUntold: pointsHere(words) ? sentence.sentence.blockIndex : before.placeUntold,
    subjects: before.subjects.filter((subject) => subject.shown !== true),
    mentioned: mentionedAfter(before, sentence),
    said: timesSaid(before, sentence, published),
  };
  const named = bearersTold(sentence);
  const aside = new Set(sentence.entities.filter(isAside).map(({ start }) => start));
  const spoken = spokenWithin(focus.subjects, sentence.sentence, aside);
  const [first] = named.length > 0 ? named : spoken;
  if (first === undefined) {
    const rest = focus.subjects.filter(({ span }) => span === null || !aside.has(span.start));
    return { ...focus, subjects: rest.length > 0 ? rest : focus.subjects };
  }
  const contrasts = new Set(named.map((subject) => subject.ids.join())).size > 1;
  const main = contrasts && subjectsBefore.length > 0 ? subjectsBefore.slice(0, 1) : [first];
  const subjects = distinctBearers([...main, ...spoken, ...named, ...focus.subjects]);
  return {
    ...focus,
    subjects: subjects.slice(0, 6),
    contrasted: contrasts ? sentence.index : focus.contrasted,
    lead: focus.lead.subject === null ? { ...focus.lead, subject: first } : focus.lead,
  };
}

/** "Does anyone trust them with their data? 48 percent do": a question of which no claim was made leaves the topic behind. */
function asksAnew({ sentence: last }: Focus, { index, cues }: SentenceView): boolean {
  return last < index && cues.some(({ kind }) => kind === 'question');
}

/** The times that a sentence says, the last first: in full, or counted from the one spoken of (놀라운 건 두 해 전이다). */
function timesSaid(
  { period }: Focus,
  { periods }: SentenceView,
  published: PeriodText | null,
): readonly PeriodText[] {
  return periods
    .filter(
      ({ reference, use }) => TELLING_TIME.has(reference.kind) || (use === 'at' && isCounted(reference)),
    )
    .map((mention) => periodText({ mention, origin: 'stated' }, period, published))
    .filter((text): text is PeriodText => text !== null)
    .reverse();
}

function isCounted(reference: PeriodReference): boolean {
  return reference.kind === 'carried-relative' && reference.offset !== 0;
}

/** A sentence without claims may still say when: "Chips had a splendid 2024." */
function withPeriod(focus: Focus, sentence: SentenceView, published: PeriodText | null): Focus {
  if (focus.periodSentence === sentence.index) return focus;
  const mention = sentence.periods
    .filter(({ use, reference, aside }) => use === 'at' && !aside && TELLING_TIME.has(reference.kind))
    .at(-1);
  if (sentence.sentence.block.kind === 'heading')
    return { ...focus, section: sectionAfter(focus, sentence, published) };
  if (mention === undefined) return focus;
  const period = periodText({ mention, origin: 'stated' }, focus.period, published);
  if (period === null || period.includes('/') || period.length > 7) return focus;
  return { ...focus, period, periodBlock: sentence.sentence.blockIndex, periodSentence: sentence.index };
}

/** "## Robots in 2024": the one time that a heading says is that of its section, up to a heading of its rank. */
function sectionAfter(focus: Focus, sentence: SentenceView, published: PeriodText | null): Focus['section'] {
  const { level } = sentence.sentence.block;
  const kept = focus.section !== null && focus.section.level < level ? focus.section : null;
  const [mention, second] = sentence.periods;
  if (mention === undefined || second !== undefined || mention.use !== 'at') return kept;
  if (!TELLING_TIME.has(mention.reference.kind)) return kept;
  const period = periodText({ mention, origin: 'stated' }, null, published);
  return period === null || period.includes('/')
    ? kept
    : { level, period, block: sentence.sentence.blockIndex };
}

const TELLING_TIME: ReadonlySet<string> = new Set(['absolute', 'document-relative']);
