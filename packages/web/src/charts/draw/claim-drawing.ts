import type { Language, Unit, Verdict } from '@assay/engine';
import type { Cell, EditionValue } from '../../statistics/cell.ts';
import type { EarlierEdition } from '../earlier-editions.ts';

/** A claim and its series, as they are drawn. */
export interface ClaimDrawing {
  readonly cells: readonly Cell[];
  readonly earlier: readonly EarlierEdition[];
  /** The cell of the period that the claim is about. */
  readonly focus: Cell | null;
  readonly rings: readonly { readonly at: number; readonly value: EditionValue }[];
  readonly claimed: {
    readonly at: number;
    readonly value: string;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  readonly verdict: Verdict;
  readonly unit: Unit;
  readonly language: Language;
}
