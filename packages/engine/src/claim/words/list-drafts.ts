import type { CueHit } from '../../language/cue.ts';
import { wordClaimsOf } from '../../language/registry-word-claims.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { argumentsOf, bindSubjects } from '../bearers/bind-entities.ts';
import { distinctBearers } from '../bearers/distinct-bearers.ts';
import { joinedWith } from '../bearers/joined-names.ts';
import type { Draft, EntityArgument, EntityMention } from '../draft.ts';
import { clauseAt, cuesIn, type SentenceView, type TextView } from '../view.ts';
import { contextOf, makeWordDraft } from '../word-draft.ts';
import { toldOfAll } from './all-told.ts';

/** So far behind a cue stands what it counts by: 일본 다음으로 낮다. */
const REACH = 24;

/** 이스라엘 다음이다, second only to Israel, the most after America: right behind the one named, whoever the text speaks of. */
export function draftNextTo(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const rules = wordClaimsOf(text.language);
  const words = (start: number, end: number): string =>
    text.folded.slice(start, Math.min(end, view.sentence.end));
  for (const cue of cuesIn(view, clause, 'runner-up', 'highest', 'lowest')) {
    const first = view.entities.find((entity) =>
      rules.isNextTo(
        words(entity.end, cue.end),
        words(cue.start, entity.start),
        words(Math.max(entity.end, cue.end), Math.max(entity.end, cue.end) + REACH),
      ),
    );
    if (first === undefined) continue;
    return makeWordDraft(text, view, clause, 'runner-up', cue, {
      others: joinedWith(text, view, first).flatMap(argumentsOf),
      direction: cue.kind === 'lowest' || rules.fromTheLeast(words(cue.end, cue.end + REACH)) ? 'down' : null,
      span: { start: Math.min(cue.start, first.start), end: Math.max(cue.end, first.end) },
    });
  }
  return null;
}

/** "Only Luxembourg did better", 룩셈부르크만 더 높았다: right behind those named, whoever the text speaks of. */
export function draftOutdone(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const { aloneAhead } = wordClaimsOf(text.language);
  const [first] = view.entities.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  if (first === undefined) return null;
  const names = joinedWith(text, view, first);
  const last = names.at(-1) ?? first;
  const told = aloneAhead(
    text.folded.slice(clause.start, first.start),
    text.folded.slice(last.end, view.sentence.end),
  );
  if (told === null) return null;
  const { direction, behind } = told;
  return makeWordDraft(text, view, clause, 'runner-up', last, {
    subjects: [],
    others: names.flatMap(argumentsOf),
    direction: direction === 'down' ? 'down' : null,
    span: { start: first.start, end: last.end + behind },
  });
}

/** 미국, 중국, 영국 순; 싱가포르와 노르웨이가 뒤를 이었다; the US, China and Britain, in that order. */
export function draftListOrder(
  text: TextView,
  view: SentenceView,
  clause: Span,
  numbers: readonly Draft[],
): Draft | null {
  const { lists } = wordClaimsOf(text.language);
  const cue = cuesIn(view, clause, 'in-order', 'runner-up').find((hit) =>
    lists(contextOf(text, view, clause, hit)),
  );
  if (cue === undefined) return null;
  const form = cue.kind === 'runner-up' ? 'runner-up' : 'list-order';
  const named = listed(view, clause, cue);
  const subjects: readonly EntityArgument[] =
    named.length === 0 && form === 'runner-up'
      ? bindSubjects(text.language, view, clause, cue, [], false)
      : named.flatMap(argumentsOf);
  if (subjects.length === 0 || numbers.some((number) => isRankOfAnother(number, cue, subjects))) return null;
  const after = text.folded.slice(cue.end, Math.min(view.sentence.end, cue.end + REACH));
  const isNext =
    form === 'runner-up' &&
    cue.start > view.sentence.start &&
    wordClaimsOf(text.language).comesNext(text.folded.slice(cue.start, cue.end));
  const first = isNext ? firstTold(text, view, clause, cue) : null;
  if (isNext && first === null) return null;
  const direction = first === 'down' || wordClaimsOf(text.language).fromTheLeast(after) ? 'down' : null;
  const draft = makeWordDraft(text, view, clause, form, cue, { subjects, direction });
  return form === 'list-order' && wordClaimsOf(text.language).comesNext(text.folded.slice(cue.start, cue.end))
    ? { ...draft, anyOrder: 'on' }
    : draft;
}

/** "In second place, with 172, is Britain": told as the rank of the name behind it. */
function isRankOfAnother(
  { form, span, subjects }: Draft,
  cue: Span,
  [first]: readonly EntityArgument[],
): boolean {
  const [ranked] = subjects;
  return (
    form === 'rank' && overlaps(span, cue) && ranked !== undefined && ranked.ids.join() !== first?.ids.join()
  );
}

/** "Nobody had more than South Korea, with Luxembourg next", "more than any other country; Germany comes next": whether the words right before rank somebody first, from the most or the least. */
function firstTold(text: TextView, view: SentenceView, clause: Span, cue: CueHit): 'up' | 'down' | null {
  const before = view.clauses.findLast(({ end }) => end <= clause.start + 1) ?? clause;
  const stretch = { start: before.start, end: cue.start };
  const [extreme] = cuesIn(view, stretch, 'highest', 'lowest');
  if (extreme !== undefined) return extreme.kind === 'highest' ? 'up' : 'down';
  const aboveAll = toldOfAll(text, stretch, 'others');
  if (aboveAll !== null) return aboveAll.direction;
  for (const { start, end } of view.entities) {
    if (start < stretch.start || end > stretch.end) continue;
    const { unmatched } = wordClaimsOf(text.language);
    const told = unmatched(text.folded.slice(stretch.start, start), text.folded.slice(end, stretch.end));
    if (told !== null) return told;
  }
  return null;
}

/** 상위 3개국은 중국, 일본, 미국이다; the top three were the United States, China and Britain: as many as are counted come first. */
export function draftFirstFew(text: TextView, view: SentenceView, clause: Span): Draft | null {
  const told = wordClaimsOf(text.language).firstFew(text.folded.slice(clause.start, clause.end));
  if (told === null) return null;
  const at = { start: clause.start + told.start, end: clause.start + told.end };
  const behind = view.entities.filter(
    ({ start, end, role }) =>
      start >= at.end && end <= view.sentence.end && role !== 'whole' && role !== 'comparator',
  );
  for (const name of behind) {
    const bearers = distinctBearers(joinedWith(text, view, name).flatMap(argumentsOf));
    if (bearers.length !== told.value) continue;
    const end = Math.max(at.end, ...bearers.map(({ span }) => span?.end ?? 0));
    const draft = makeWordDraft(text, view, clause, 'list-order', at, {
      subjects: bearers,
      span: { start: at.start, end },
    });
    return { ...draft, anyOrder: 'first' };
  }
  return null;
}

/** The names that a cue of order lists: those of its clause, else those of the clause before it. */
function listed(view: SentenceView, clause: Span, cue: CueHit): EntityMention[] {
  const names = view.entities.filter(({ role }) => role !== 'comparator');
  const within = (span: Span): EntityMention[] =>
    names.filter((entity) => entity.start >= span.start && entity.end <= span.end);
  const own = within(clause);
  /** 미국이 171대, 일본이 그다음: one that is told without a value of its own comes next alone. */
  const isItem = view.quantities.some(
    ({ role, span }) => role === 'measure' && span.start >= (own.at(-1)?.end ?? 0) && span.end <= cue.start,
  );
  if (own.length > 0) return cue.kind === 'runner-up' && isItem ? withItemsBefore(view, names, own) : own;
  if (cue.kind !== 'in-order') {
    /** 덴마크가 선두였고 핀란드와 스웨덴이 뒤를 따랐다: who leads does not follow. */
    const all = within({ start: view.sentence.start, end: cue.start }).filter(
      ({ start }) => cuesIn(view, clauseAt(view, start), 'highest', 'lowest').length === 0,
    );
    return all.length > 1 && all.every(({ role }) => role === all[0]?.role) ? all : own;
  }
  const before = view.clauses.filter(({ end }) => end <= clause.start + 1).at(-1);
  if (before === undefined) return [];
  const told = within(before);
  return told.length > 0 ? told : comparedIn(view, before);
}

/** "Ahead of Singapore, Norway and Ireland, in that order": two or more that one is compared with. */
function comparedIn({ entities }: SentenceView, { start, end }: Span): EntityMention[] {
  const compared = entities.filter(
    (name) => name.role === 'comparator' && name.start >= start && name.end <= end,
  );
  return compared.length > 1 ? compared : [];
}

/** So few letters stand between a name of a list, its value and the next name. */
const ITEM_GAP = 5;

/** 영국이 59억, 프랑스가 44억, 인도가 41억 달러로 뒤를 이었다: with the names before that each lead only to a value of their own; who is ranked first (1위는 중국으로 470대였고) is none. */
function withItemsBefore(
  view: SentenceView,
  names: readonly EntityMention[],
  own: readonly EntityMention[],
): EntityMention[] {
  const { quantities } = view;
  const list = [...own];
  for (let index = names.findIndex(({ start }) => start === own[0]?.start) - 1; index >= 0; index--) {
    const [name, next] = [names[index], list[0]];
    if (name === undefined || next === undefined) break;
    if (isPlaced(view, clauseAt(view, name.start))) break;
    const values = quantities.filter(({ span }) => span.start >= name.end && span.end <= next.start);
    const [value] = values;
    const isItem =
      values.length === 1 &&
      value?.role === 'measure' &&
      value.shape !== 'rank' &&
      value.span.start - name.end <= ITEM_GAP &&
      next.start - value.span.end <= ITEM_GAP;
    if (!isItem) break;
    list.unshift(name);
  }
  return list;
}

/** 1위는 아랍에미리트로 70.1%였고: a clause of its own in which somebody has a place already. */
function isPlaced(view: SentenceView, clause: Span): boolean {
  const ranks = view.quantities.some(({ shape, span }) => shape === 'rank' && contains(clause, span));
  return ranks || cuesIn(view, clause, 'highest', 'lowest').length > 0;
}
