import type { Language } from '@assay/engine';

/** `wide` is set for 680 px and fits from 520 on, `narrow` for 340 px and fits down to 300. */
export type ChartSize = 'wide' | 'narrow';

export interface ChartOptions {
  readonly language: Language;
  /** Begins every id in the SVG; must be unique on the page and made of letters, digits and hyphens. */
  readonly prefix: string;
  /** With title, subtitle, foot and background inside, for taking away. On pages these stand in the caption. */
  readonly standalone?: boolean;
  /**
   * Which drawings `svg` holds. A page holds both, one after the other, and its style sheet shows one:
   * `.chart-narrow { display: none }`, and below 520 px the other way round. A standalone chart is `wide` unless told.
   */
  readonly size?: ChartSize | 'both';
}

/** A cell of the table behind a chart: as a reader of the language writes it, and exactly. */
export interface TableCell {
  readonly text: string;
  readonly value: string;
}

export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A chart with all that is said about it. Everything but `svg` is plain text, to be escaped where it is set. */
export interface Chart {
  readonly svg: string;
  /** The finding. */
  readonly title: string;
  /** Measure, unit and denominator. */
  readonly subtitle: string;
  /** Source, edition and licence. */
  readonly foot: string;
  /** The text alternative, made from the data. */
  readonly description: string;
  readonly table: ChartTable;
}

/** One drawing: the inside of an SVG and how large it is. */
export interface Drawing {
  readonly inner: string;
  readonly width: number;
  readonly height: number;
}

export const WIDTHS: Readonly<Record<ChartSize, number>> = { wide: 680, narrow: 340 };

/** A cell whose words are its value. */
export function plainCell(text: string): TableCell {
  return { text, value: text };
}
