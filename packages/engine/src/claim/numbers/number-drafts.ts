import type { Surroundings } from '../../language/grammar.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { grammarOf } from '../../language/registry-grammar.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isOfUnnamed } from '../bearers/bearer-behind.ts';
import type { Draft } from '../draft.ts';
import { withoutTimesAdded } from '../times/times-together.ts';
import { clauseAt, type SentenceView, type TextView } from '../view.ts';
import { afterNumberBefore } from './after-number-before.ts';
import { afterSum } from './after-sum.ts';
import { isBoundOfUnnamed } from './bounds-bearers.ts';
import { withChangeGoingOn } from './change-goes-on.ts';
import { withChangesOfItems } from './change-of-item.ts';
import { countsGroup } from './counts-group.ts';
import { distribute } from './distribute.ts';
import { draftOfNumber } from './draft-of-number.ts';
import { countedBound } from './form-of-number.ts';
import { draftFromTo, draftToFrom, isFromTo, isToFrom } from './from-to-drafts.ts';
import { multiplesOfAmounts, multiplesOfFalls } from './multiple-of-amount.ts';
import { ofValuesBehind, withBaseOfFirst, withBearerOfFirst } from './multiples-listed.ts';
import { numberAt } from './number-at.ts';
import { ofSeveral } from './of-several.ts';
import { withPairHeldAgainst } from './pair-held-against.ts';
import { withSharedVerb, withSharesToo } from './shared-verb.ts';
import { countsRun, draftStreaks } from './streak-drafts.ts';
import { ofListed } from './sum-of-listed.ts';
import { withUnitOfLead } from './unit-of-lead.ts';
import { withUnitOfList } from './unit-of-list.ts';
import { withUnitToldBefore } from './unit-told-before.ts';
import { withValuesBefore } from './value-before.ts';

/** The claims that the numbers of a sentence make, before topic and entity are carried into them. */
export function draftNumbers(text: TextView, sentence: SentenceView): Draft[] {
  const view = withoutTimesAdded(text, sentence);
  const told = view.quantities.filter(
    (quantity) =>
      quantity.role === 'measure' && !countsGroup(text, view, quantity) && !countsRun(text, quantity),
  );
  const listed = withUnitOfLead(text, view, told);
  const measures = withUnitOfList(text, view, withUnitToldBefore(text, view, listed));
  const drafts = withEachOther(text, view, draftOneByOne(text, view, measures));
  return [...drafts, ...draftStreaks(text, view)];
}

/** Each number by itself and by the one before it; two that a change leads from and to, and a count with its bound, as one. */
function draftOneByOne(text: TextView, view: SentenceView, measures: readonly Quantity[]): Draft[] {
  const surroundingsAt = surroundingsReader(text, view, measures);
  const drafts: Draft[] = [];
  const taken = new Set<Quantity>();
  measures.forEach((quantity, index) => {
    if (taken.has(quantity) || statesNothing(text, view, quantity)) return;
    const around = surroundingsAt(index);
    const next = measures[index + 1];
    if (next !== undefined) {
      const after = surroundingsAt(index + 1);
      const forward = isFromTo(text, view, quantity, around, next);
      if (forward || isToFrom(text, view, quantity, around, next, after)) {
        taken.add(next);
        drafts.push(
          forward
            ? draftFromTo(text, view, quantity, next, after)
            : draftToFrom(text, view, quantity, next, around),
        );
        return;
      }
    }
    const bound = countedBound(text.language, view, measures, quantity);
    if (bound !== null) taken.add(bound);
    const draft = draftOfNumber(numberAt(text, view, quantity, around), bound);
    const before = drafts.at(-1);
    drafts.push(before === undefined ? draft : afterNumberBefore(text, before, around, draft));
  });
  return drafts;
}

/** Whether a number only bounds those who are counted, or is of somebody who has no name. */
function statesNothing(text: TextView, view: SentenceView, quantity: Quantity): boolean {
  const { shape, span } = quantity;
  const limits =
    shape !== 'multiple' &&
    grammarOf(text.language).limitsField(text.folded.slice(span.end, span.end + LIMITED));
  return (
    limits ||
    isOfUnnamed(text, view, quantity) ||
    isBoundOfUnnamed(text, view, quantity) ||
    (claimRulesOf(text.language).isOfNameBefore(quantity.rule) && !isBehindName(view, quantity))
  );
}

/** Whether a name stands right before a number: 한국은 하나다, 한국 것은 하나다. */
function isBehindName({ entities }: SentenceView, { span }: Quantity): boolean {
  return entities.some(({ end }) => end <= span.start && span.start - end <= RIGHT_BEFORE);
}

/** So many letters stand between a name and a number right behind it. */
const RIGHT_BEFORE = 5;

/** So many letters behind a number tell that it is the limit of those counted. */
const LIMITED = 24;

/** The drafts of a sentence as they stand beside each other: each step takes what the one before it has made. */
function withEachOther(text: TextView, view: SentenceView, drafts: Draft[]): Draft[] {
  const goingOn = withChangeGoingOn(text, view, withSharedVerb(text, view, drafts));
  const listed = withChangesOfItems(
    text,
    view,
    withBearerOfFirst(text, withBaseOfFirst(ofValuesBehind(text, goingOn))),
  );
  const held = withValuesBefore(text, view, withPairHeldAgainst(text, view, distribute(text, view, listed)));
  const paired = multiplesOfFalls(text.language, multiplesOfAmounts(view, held));
  const joined = paired
    .map((draft) => ofSeveral(text, view, draft))
    .map((draft, at, all) => {
      const before = all[at - 1];
      return before === undefined ? draft : afterSum(text, before, ofListed(view, draft, all.slice(0, at)));
    });
  return withSharesToo(joined);
}

/** What stands around each number of a sentence, read when it is first asked for. */
function surroundingsReader(
  text: TextView,
  view: SentenceView,
  measures: readonly Quantity[],
): (index: number) => Surroundings {
  const known: Surroundings[] = [];
  return (index) => {
    const around = known[index] ?? surroundingsOf(text, view, measures, index);
    known[index] = around;
    return around;
  };
}

function surroundingsOf(
  text: TextView,
  view: SentenceView,
  measures: readonly Quantity[],
  index: number,
): Surroundings {
  const quantity = measures[index];
  if (quantity === undefined) throw new Error('a measure that was listed is missing');
  const clause = clauseAt(view, quantity.span.start);
  return grammarOf(text.language).surroundings(
    text.folded,
    clause,
    quantity,
    {
      previous: measures[index - 1]?.span.end ?? view.sentence.start,
      next: measures[index + 1]?.span.start ?? view.sentence.end,
    },
    view.entities.filter(
      (entity) =>
        entity.start >= clause.start - 1 && entity.start < Math.max(clause.end, quantity.span.end + 40),
    ),
  );
}
