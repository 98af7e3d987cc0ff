import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type Cell, cellValue } from '../../catalogue/cell.ts';
import type { TextView } from '../../claim/view.ts';
import { fitOf } from '../../forms/unit-fit.ts';
import { type DayRange, parsePeriod } from '../../period/calendar.ts';
import type { CheckedClaim } from '../checked-claim.ts';
import { point } from '../judging/arithmetic.ts';
import type { FormOutcome } from '../judging/request.ts';
import { isOftenRevised } from '../judging/revised-editions.ts';
import { allowedBy, compareAllowed } from '../judging/tolerance.ts';
import { claimLeftOpen } from '../left-open.ts';

/**
 * A text that tells what an older edition printed is not called false by what a newer one revised: where a figure of the paragraph
 * agrees with an older edition alone, or the text names one, and that edition is held without the cells that refute, it may have
 * told them otherwise. "It drew $33.9bn in 2024, 18.7% more than in 2023": 33.9 is the report's of 2025, which revised 2023 and of
 * which we hold no 2023; that of 2026 tells 50.6 after 28.6.
 */
export function leaveSuperseded(
  catalogue: Catalogue,
  text: TextView,
  claims: readonly CheckedClaim[],
): CheckedClaim[] {
  const told = claims.flatMap((claim) =>
    [...olderEditionOf(claim), ...olderEditionsOfEnds(catalogue, claim)].map((edition) => ({
      ...edition,
      block: blockOf(text, claim),
    })),
  );
  return claims.map((claim) => {
    const { verdict, shown, others } = claim.asPublished.judgement;
    if (verdict !== 'refuted' || shown === null) return claim;
    const { publication } = shown.alternative;
    const editions = told.filter(
      (one) => one.publication === publication && isToldWith(one, claim, shown, blockOf(text, claim)),
    );
    const named = claim.edition === undefined ? null : parsePeriod(claim.edition);
    const days = [...editions.map(({ day }) => ({ from: day, to: day })), ...(named === null ? [] : [named])];
    return days.some((edition) => mayTellOtherwise(catalogue, edition, shown, others))
      ? claimLeftOpen(claim, 'mixed-editions')
      : claim;
  });
}

/** A figure that agrees with an older edition alone: of which, in what sentence, and of what it tells. */
interface ToldByOlder {
  readonly publication: string;
  readonly day: number;
  readonly sentence: number;
  readonly statistics: readonly string[];
  readonly bearers: readonly string[];
  /** The last day of which it tells. */
  readonly upTo: number;
}

/** The edition with which a figure agrees, where newer ones of its publication tell something else. */
function olderEditionOf(claim: CheckedClaim): readonly ToldByOlder[] {
  const { reason, shown } = claim.asPublished.judgement;
  const isOlder = reason === 'agrees-with-older-edition' && shown?.alternative.oneEdition === true;
  return isOlder ? [toldBy(claim, shown.alternative.cells)] : [];
}

/** "Rose from $176.5bn in 2021 to $189.6bn": the older editions with which an end agrees, of those where the newest has another value. */
function olderEditionsOfEnds(catalogue: Catalogue, claim: CheckedClaim): readonly ToldByOlder[] {
  const { draft, asPublished } = claim;
  const { verdict, shown } = asPublished.judgement;
  if (draft.form !== 'from-to' || verdict === 'supported' || shown === null) return [];
  return shown.alternative.cells.flatMap((cell) => {
    const { indicator, entity, period, publication } = cell.record;
    const unit = catalogue.indicators.get(indicator);
    const held = catalogue.cells.get(indicator)?.byEntity.get(entity) ?? [];
    const agrees = (other: Cell): boolean =>
      draft.operands.some((end) => {
        const fit = unit === undefined ? null : fitOf(end, unit);
        return (
          fit !== null &&
          compareAllowed(allowedBy(end, fit.factor), point(cellValue(other))).agreement === 'agrees'
        );
      });
    if (agrees(cell)) return [];
    return held
      .filter(
        (other) =>
          other.record.period === period &&
          other.record.publication === publication &&
          other.editionDay < cell.editionDay &&
          agrees(other),
      )
      .map((other) => toldBy(claim, [other]));
  });
}

function toldBy({ draft, asPublished: { chosen } }: CheckedClaim, cells: readonly Cell[]): ToldByOlder {
  return {
    publication: cells[0]?.record.publication ?? '',
    day: Math.max(...cells.map(({ editionDay }) => editionDay)),
    sentence: draft.sentence,
    statistics: chosen === null ? [] : [chosen.candidate.indicator, ...chosen.siblings],
    bearers: cells.map(({ record }) => record.entity),
    upTo: Math.max(...cells.map(({ range }) => range.to)),
  };
}

/** Whether a figure goes on about what another tells: in its paragraph, of that statistic or a sibling and no later time, and of its bearer or in its sentence. */
function isToldWith(
  told: ToldByOlder & { readonly block: number | undefined },
  { draft }: CheckedClaim,
  { alternative: { cells } }: FormOutcome,
  block: number | undefined,
): boolean {
  return (
    told.block === block &&
    cells.every(({ record, range }) => told.statistics.includes(record.indicator) && range.to <= told.upTo) &&
    (told.sentence === draft.sentence || cells.every(({ record }) => told.bearers.includes(record.entity)))
  );
}

/** Whether an edition before the one that refutes can have told the same times otherwise, and is not held with them. */
function mayTellOtherwise(
  catalogue: Catalogue,
  edition: Pick<DayRange, 'from' | 'to'>,
  shown: FormOutcome,
  others: readonly FormOutcome[],
): boolean {
  const { cells, editionDay, publication } = shown.alternative;
  if (editionDay <= edition.to || cells.some(({ range }) => range.to > edition.from)) return false;
  const isHeld = [shown, ...others].some(
    ({ alternative }) =>
      alternative.publication === publication &&
      alternative.oneEdition &&
      alternative.editionDay >= edition.from &&
      alternative.editionDay <= edition.to,
  );
  return !isHeld && cells.some((cell) => isOftenRevised(catalogue, cell));
}

function blockOf(text: TextView, { draft }: CheckedClaim): number | undefined {
  return text.sentences[draft.sentence]?.sentence.blockIndex;
}
