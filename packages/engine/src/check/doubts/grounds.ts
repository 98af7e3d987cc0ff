import { isPlace } from '../../catalogue/idiom-index.ts';
import type { Draft } from '../../claim/draft.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { isOfAnotherField } from '../candidates/named-statistics.ts';
import { NAMED_HALF, NAMED_WELL } from '../candidates/naming.ts';
import { publicationsNamed } from '../candidates/origin.ts';
import { isFine } from '../judging/fine-number.ts';
import type { Tried } from '../judging/tried.ts';
import type { Setting } from '../setting.ts';

/** What else a text says of the statistic chosen. */
export interface Ground {
  readonly periodAssumed: boolean;
  /** It, or a neighbour of it, is what the text speaks of. */
  readonly spokenOf: boolean;
  /** What the text speaks of is sure. */
  readonly isSure: boolean;
}

/**
 * Whether a text gives too little ground to judge a claim by the statistic chosen: no name of it, or a part of one, and no number
 * that tells by itself. "A record crowd" recalls many statistics of which a text says no word.
 */
export function lacksGround(setting: Setting, draft: Draft, chosen: Tried, periodAssumed: boolean): boolean {
  return (
    isOfUnsaidField(setting, chosen) ||
    (restsOnNothing(draft, chosen, {
      periodAssumed: periodAssumed && !isOfSourceNamed(setting, chosen),
      spokenOf: isSpokenOf(setting, chosen),
      isSure: setting.focus.sure,
    }) &&
      !isComparedBeside(setting, draft, chosen))
  );
}

/**
 * Whether what agrees is a bound far below the value, or no fine number, and the text does not surely speak of the statistic: it is
 * one that only the wording recalls, or one, a bearer and a period that its sentence does not say.
 */
export function restsOnNothing(
  { quantity }: Draft,
  { candidate, judgement, subjectsAssumed }: Tried,
  { periodAssumed, spokenOf, isSure }: Ground,
): boolean {
  if (judgement.verdict !== 'supported') return false;
  const isUnnamed = candidate.coverage === 0 && candidate.byIdiom > 0;
  if (quantity === null) return isUnnamed && !spokenOf;
  /** "Over 600,000" is true of five million too: such a bound says nothing of a statistic that its sentence does not name. */
  if (judgement.shown?.agreement === 'flagged' && candidate.ownCoverage < NAMED_WELL) return true;
  if (isFine(quantity) || (spokenOf && isSure)) return false;
  /** Half a name will do for a statistic of which the text speaks. */
  const least = spokenOf ? NAMED_HALF : NAMED_WELL;
  return isUnnamed || (subjectsAssumed && periodAssumed && candidate.ownCoverage < least);
}

/** Whether a statistic is the one of which the text speaks, or a neighbour of it. */
function isSpokenOf({ focus: { indicator }, catalogue }: Setting, { candidate }: Tried): boolean {
  if (indicator === null) return false;
  const neighbours = catalogue.indicators.get(indicator)?.siblings ?? [];
  return candidate.indicator === indicator || neighbours.includes(candidate.indicator);
}

/** Whether the text has named the publication, or the producer, of the value that agrees: what it tells are its newest figures. */
function isOfSourceNamed({ catalogue, focus }: Setting, { candidate, judgement: { shown } }: Tried): boolean {
  if (shown === null) return false;
  return publicationsNamed(catalogue, candidate.indicator, [shown.alternative.publication], focus).length > 0;
}

/** "It burns 23.13 watt-hours, more than four times what another needs, a third less than a year ago": two bearers or two times set beside each other by the statistic with which a figure of the sentence just agreed. */
function isComparedBeside({ focus: { shown }, view }: Setting, draft: Draft, { candidate }: Tried): boolean {
  return (
    shown !== null &&
    shown.sentence === view.index &&
    shown.agreed === candidate.indicator &&
    (draft.others.some(({ ids }) => ids.length > 0) || hasTrait(draft.form, 'between-times'))
  );
}

/**
 * Whether a statistic is of a field (AI) of which the text has said nothing so far, neither by another name of the statistic nor
 * by a company or model that bears it or of which it is, nor by a value of it that agreed: "half of those asked trust their managers".
 */
function isOfUnsaidField(setting: Setting, { candidate, subjects }: Tried): boolean {
  const { catalogue, words } = setting;
  const name = catalogue.nameOf.get(candidate.indicator) ?? [];
  return (
    candidate.ownCoverage < NAMED_WELL &&
    subjects.every((id) => isPlace(catalogue.entities, id)) &&
    isOfAnotherField(
      catalogue,
      words,
      name.filter((word) => !words.implied.has(word)),
    ) &&
    !isOfOneNamed(setting, name) &&
    !setting.focus.recent.some(({ indicator, agreed }) => agreed && indicator === candidate.indicator)
  );
}

/** "DeepSeek handled 89% of the questions that China asked": the name of the statistic holds that of a company or model that the sentence names. */
function isOfOneNamed({ catalogue, language, view }: Setting, name: readonly number[]): boolean {
  const { entities, vocabulary } = catalogue;
  const ofIt = (id: string): readonly number[] => {
    const entity = entities.get(id);
    return entity !== undefined && OF_FIELDS.has(entity.kind) ? vocabulary.lookUp(entity.name[language]) : [];
  };
  return view.entities.some(({ ids }) =>
    ids.some((id) => {
      const own = ofIt(id);
      return own.length > 0 && own.every((word) => name.includes(word));
    }),
  );
}

/** Kinds of bearers that are of one field: a place is of all. */
const OF_FIELDS: ReadonlySet<string> = new Set(['organisation', 'model']);
