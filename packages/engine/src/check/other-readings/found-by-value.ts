import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import type { Draft } from '../../claim/draft.ts';
import type { FormName } from '../../forms/form-names.ts';
import { canState } from '../candidates/can-state.ts';
import { bestOf, type Candidate, tellingReader, unnamed } from '../candidates/candidates.ts';
import { isOfAnotherField } from '../candidates/named-statistics.ts';
import type { WordContext } from '../candidates/word-context.ts';
import { isFine, isUnique } from '../judging/fine-number.ts';
import { isToldFinely, type Tried } from '../judging/tried.ts';

/** Forms whose number a cell can confirm by itself. */
const CONFIRMED: ReadonlySet<FormName> = new Set(['value', 'share', 'bound', 'from-to', 'threshold']);
/** The words around must speak of the statistic by this part of what a word weighs that no other statistic uses. */
const SPOKEN = 0.5;
/** So many statistics are tried, best spoken of first. */
const TRIED = 12;
/** By so much less may the words tell of a statistic that agrees than of one that does not. */
const SLACK = 1.5;

/**
 * The statistic that a claim is about where its words lead to none that has a value: one beside the likeliest, or one of which
 * the text speaks, that has just this value for the bearer and period of the claim. It can support a claim, never refute one. Null where the number is
 * too coarse to tell, or none agrees.
 */
export function foundByValue(
  catalogue: SpokenCatalogue,
  words: WordContext,
  draft: Draft,
  tried: readonly Tried[],
  likeliest: Tried | null,
  attempt: (candidate: Candidate) => Tried,
): Tried | null {
  const { quantity } = draft;
  if (quantity === null || !CONFIRMED.has(draft.form) || !isFine(quantity)) return null;
  const agrees = agreeing(draft, isUnique(quantity));
  const near = besideTheBest(catalogue, words, draft, tried, likeliest, attempt, agrees);
  if (near !== null || likeliest?.judgement.verdict === 'refuted') return near;
  const least = SPOKEN * Math.log(1 + catalogue.indicators.size);
  const known = new Set(tried.map(({ candidate }) => candidate.indicator));
  const mayAnswer = ({ indicator: id }: Candidate): boolean => {
    const indicator = known.has(id) ? undefined : catalogue.indicators.get(id);
    return (
      indicator !== undefined &&
      canState(draft, indicator, catalogue.indicators) &&
      !isOfAnotherField(catalogue, words, catalogue.nameOf.get(id) ?? [])
    );
  };
  const spoken = words.sentence.atLarge
    .spokenAround(words, least)
    .map(({ indicator, score }) => unnamed(indicator, score, { carried: true }));
  for (const candidate of bestOf(spoken, TRIED, mayAnswer)) {
    const item = attempt(candidate);
    if (agrees(item)) return item;
  }
  return null;
}

/**
 * A statistic that was tried, or a sibling of the likeliest, that agrees. Where the likeliest has a value that disagrees, the
 * words must tell of the other as much.
 */
function besideTheBest(
  catalogue: SpokenCatalogue,
  words: WordContext,
  draft: Draft,
  tried: readonly Tried[],
  top: Tried | null,
  attempt: (candidate: Candidate) => Tried,
  agrees: (item: Tried) => boolean,
): Tried | null {
  const told = tellingReader(catalogue, words);
  const mayBe = (id: string): boolean =>
    top === null || top.judgement.shown === null || told(id) + SLACK >= told(top.candidate.indicator);
  const other = tried.find((item) => item !== top && agrees(item) && mayBe(item.candidate.indicator));
  if (other !== undefined || top === null) return other ?? null;
  for (const id of top.siblings) {
    const indicator = catalogue.indicators.get(id);
    if (indicator === undefined || !canState(draft, indicator, catalogue.indicators) || !mayBe(id)) continue;
    if (tried.some(({ candidate }) => candidate.indicator === id)) continue;
    const item = attempt({ ...top.candidate, indicator: id });
    if (agrees(item)) return item;
  }
  return null;
}

/** Whether a statistic agrees, by a value told as finely: of a bearer that is said, unless the number tells by itself. */
function agreeing(draft: Draft, tellsAlone: boolean): (item: Tried) => boolean {
  return (item) =>
    item.judgement.verdict === 'supported' &&
    (tellsAlone || !item.subjectsAssumed) &&
    isToldFinely(draft, item);
}
