import { cellValue } from '../../catalogue/cell.ts';
import { measureFrom, measuresOf } from '../../claim/measures.ts';
import { cuesIn } from '../../claim/view.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { fitOf } from '../../forms/unit-fit.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { looseRulesOf } from '../../language/registry-loose-rules.ts';
import { isBeside, overlaps } from '../../text/span.ts';
import { wordsWithin } from '../../text/tokens.ts';
import { point } from '../judging/arithmetic.ts';
import { allowedBy, compareAllowed } from '../judging/tolerance.ts';
import { cellsShown } from '../judging/tried.ts';
import { isOfBearerPassedOver } from './bearer-passed-over.ts';
import type { Reading } from './reading.ts';

/** Whether a claim that disagrees may be of another bearer than the name beside it. */
export function isOfBearerUntold(reading: Reading): boolean {
  return (
    isOfBearerPassedOver(reading) ||
    isOfMember(reading) ||
    isPlaceOfName(reading) ||
    isOfNext(reading) ||
    isOfLast(reading) ||
    isOneOfPair(reading) ||
    isOneOfPlaces(reading) ||
    isOfNearerName(reading) ||
    isBesideAnothersFigure(reading) ||
    isHeldAgainstFigure(reading) ||
    isOfClauseBehind(reading) ||
    isNextToUntold(reading) ||
    isClassUntold(reading) ||
    isBehindAnother(reading) ||
    isBehindCompared(reading) ||
    isRivalOfMany(reading) ||
    /** A text about Germany and France, a statistic of American graduates: the place of its name bears what agrees. */
    reading.chosen.subjectsOfName === true
  );
}

/** 58%가 워싱턴을 믿어 브뤼셀(53%)보다 높았다: a value right behind a place, in brackets or not, is of that. */
function isBehindAnother({ view, draft: { form, span }, chosen }: Reading): boolean {
  const name = view.entities.findLast(({ end }) => end <= span.start);
  return (
    form === 'value' &&
    name !== undefined &&
    name.ids.length > 0 &&
    span.start - name.end === 1 &&
    !name.ids.some((id) => id === 'WLD' || chosen.subjects.includes(id))
  );
}

/** "China was ahead of Germany with 41": without a comma, a value right behind whom one is held against may be of either. */
function isBehindCompared({ view, draft: { form, span, clause }, chosen }: Reading): boolean {
  const name = view.entities.findLast(({ end }) => end <= span.start);
  return (
    form === 'value' &&
    name?.role === 'comparator' &&
    name.start >= clause.start &&
    span.start - name.end <= WITH &&
    !name.ids.some((id) => chosen.subjects.includes(id))
  );
}

/** Between a name and its value stand so few letters: with. */
const WITH = 6;

/** "59 per cent went to China. Japan's intake shrank, which let America slip past it": of several, whom it passed is not surely told. */
function isRivalOfMany({ view, draft: { form, others } }: Reading): boolean {
  const named = new Set(view.entities.flatMap(({ ids }) => ids));
  return form === 'overtake' && others.every(({ ids }) => ids.length === 0) && named.size > 1;
}

/** 미국의 25건에 이어 둘째: a place behind a name is of who comes after it. */
function isOfNext({ language, view, draft: { form, subjects, span } }: Reading): boolean {
  const name = subjects[0]?.span;
  return (
    hasTrait(form, 'place') &&
    name != null &&
    looseRulesOf(language).comesAfter(wordsWithin(view.tokens, { start: name.start, end: span.start }))
  );
}

/** 일본만 이보다 낮고 중국과 같다: after a name that is held against the bearer spoken of, the sentence goes on about that one. */
function isOfLast({ language, view, draft: { form, subjects, span } }: Reading): boolean {
  const name = subjects[0]?.span;
  return (
    hasTrait(form, 'compares') &&
    name != null &&
    looseRulesOf(language).heldAgainstLast(wordsWithin(view.tokens, { start: name.end, end: span.start }))
  );
}

/** So few letters lead from a name to the first of two figures, and from that to the second. */
const LED = 8;
const HELD_AGAINST = 16;

/** "Twice as many as Korea, with 354,000 against 33,000": of two figures behind the second of two names, the first may be the first one's. */
function isOneOfPair({ language, view, draft: { subjects, span } }: Reading): boolean {
  const name = subjects[0]?.span;
  const next = measureFrom(view, span.end);
  if (name == null || next === undefined || name.end > span.start) return false;
  if (span.start - name.end > LED || next.span.start - span.end > HELD_AGAINST) return false;
  const between = wordsWithin(view.tokens, { start: span.end, end: next.span.start });
  return looseRulesOf(language).holdsAgainst(between) && view.entities.some(({ end }) => end <= name.start);
}

/** "Then the Netherlands, and Germany sixth, just behind Korea": what compares, in a clause of its own, is of the name before it. */
function isOfNearerName({ view, draft: { form, subjects, clause, span } }: Reading): boolean {
  const name = subjects[0]?.span;
  if (name == null || name.end > clause.start) return false;
  if (!hasTrait(form, 'compares') && form !== 'superlative') return false;
  return view.entities.some(
    ({ start, end, role, ids }) =>
      start >= name.end &&
      end <= Math.min(clause.start, span.start) &&
      (role === 'bare' || (form === 'superlative' && (role === 'genitive' || role === 'subject'))) &&
      ids.length > 0 &&
      ids.join() !== subjects[0]?.ids.join(),
  );
}

/** "X uses most, 23.24Wh, and the new one least, at 1.45Wh": who is last has the figure beside it, and it is not that of the name before. */
function isBesideAnothersFigure({
  catalogue,
  view,
  draft: { form, subjects, clause, span },
  chosen,
}: Reading): boolean {
  const name = subjects[0]?.span;
  const indicator = catalogue.indicators.get(chosen.candidate.indicator);
  if (form !== 'superlative' || name == null || name.end > clause.start || indicator === undefined)
    return false;
  const own = cellsShown(chosen).find(({ record }) => chosen.subjects.includes(record.entity));
  const figure = measuresOf(view).find((one) => one.span.start >= clause.start && one.span.end <= span.start);
  const fit = figure === undefined ? null : fitOf(figure, indicator);
  return (
    own !== undefined &&
    figure !== undefined &&
    fit !== null &&
    compareAllowed(allowedBy(figure, fit.factor), point(cellValue(own))).agreement === 'disagrees'
  );
}

/** "Korea was down, and India's 10,500 were 15% more than the 9,100 of 2024": what a figure of the same clause is held against is of its bearer. */
function isHeldAgainstFigure({ language, view, draft: { form, subjects, clause, span } }: Reading): boolean {
  const name = subjects[0]?.span;
  if (form !== 'value' || name == null || name.end > clause.start) return false;
  const before = wordsWithin(view.tokens, { start: clause.start, end: span.start });
  return (
    claimRulesOf(language).holdsBeside(`${before} `) &&
    view.entities.some(({ start, end, ids }) => start >= clause.start && end <= span.start && ids.length > 0)
  );
}

/** "Not three fifths of 2021's 5.2; in Israel it was 64": a name in a clause of its own behind a figure begins another tale. */
function isOfClauseBehind({ language, view, draft: { form, subjects, clause, span } }: Reading): boolean {
  const name = subjects[0]?.span;
  return (
    hasTrait(form, 'states') &&
    name != null &&
    name.start >= Math.max(clause.end, span.end) &&
    (!claimRulesOf(language).bearerFollows ||
      view.quantities.some(({ role, span: at }) => role === 'measure' && at.start >= name.end))
  );
}

/** 한국은 7위다. 뒤를 잇는 캐나다와 영국은: who comes next comes after whom the text spoke of, and no sentence says that this was the first. */
function isNextToUntold({ view, draft: { form, others, span } }: Reading): boolean {
  if (form !== 'runner-up' || others.some(({ ids }) => ids.length > 0)) return false;
  const before = { start: view.sentence.start, end: span.start };
  const isFirst = view.quantities.some(
    ({ unit, value, span: at }) => unit === 'rank' && value.equals(1) && at.end <= span.start,
  );
  return !isFirst && cuesIn(view, before, 'highest', 'lowest').length === 0;
}

/** "Generative stuff rose to 34,207": of a class of things carried from before, where the sentence is about something of its own. */
function isClassUntold({ catalogue, language, view, chosen }: Reading): boolean {
  const [bearer] = chosen.subjects;
  if (!chosen.subjectsAssumed || catalogue.entities.get(bearer ?? '')?.kind !== 'category') return false;
  const [first] = view.tokens;
  return (
    first !== undefined &&
    !claimRulesOf(language).dropsSubject &&
    !claimRulesOf(language).pointsBack(first.text)
  );
}

/** So few letters join one place in a ranking to the next: fifth, sixth and eighth. */
const JOINED = 6;

/** "Korea, Germany and China are fifth, sixth and eighth": of a list of places each may be any one's, unless they were dealt out. */
function isOneOfPlaces({ language, view, draft }: Reading): boolean {
  const { form, span, clause, subjects, names } = draft;
  const isDealtOut = names === subjects && names.length === 1 && cuesIn(view, clause, 'gap').length === 0;
  if (!hasTrait(form, 'place') || isDealtOut) return false;
  const { isPlace, losesPlace } = looseRulesOf(language);
  /** "Lost its second place to the United States": neither has it at the time of the other. */
  if (losesPlace(wordsWithin(view.tokens, { start: view.sentence.start, end: span.start }))) return true;
  const own = view.quantities.find((place) => overlaps(place.span, span));
  return (
    view.tokens.some((token) => isBeside(token, span, JOINED) && isPlace(token.text)) ||
    (own !== undefined &&
      view.quantities.some(
        ({ role, shape, span: at }) => role === 'measure' && shape === 'rank' && isBeside(at, span, JOINED),
      ))
  );
}

/** 미중 격차는 24개다. 59개와 35개다: after two who are named as one, a number is of one of them rather than of the whole world. */
function isOfMember({ catalogue, focus, chosen }: Reading): boolean {
  const { candidate, subjects, subjectsAssumed } = chosen;
  if (!subjectsAssumed || !subjects.includes('WLD')) return false;
  const covered = catalogue.cells.get(candidate.indicator)?.byEntity;
  const members = focus.subjects[0]?.ids.flatMap((id) => catalogue.entities.get(id)?.members ?? []) ?? [];
  return members.some((member) => covered?.has(member));
}

/** "Bulgaria's share of EU enterprises came to 8.5%": of a place that stands in the statistic's name, and another of its sentence, the other may be meant. */
function isPlaceOfName({ catalogue, view, chosen }: Reading): boolean {
  const { candidate, subjects } = chosen;
  const places = catalogue.placesNamed.get(candidate.indicator);
  const covered = catalogue.cells.get(candidate.indicator)?.byEntity;
  const isOfName = (id: string): boolean => places?.has(id) === true;
  return (
    subjects.length > 0 &&
    subjects.every(isOfName) &&
    view.entities.some(({ ids }) => ids.some((id) => !isOfName(id) && id !== 'WLD' && covered?.has(id)))
  );
}
