/** The words by which a language tells what a table's series are of; all folded. */
export interface SeriesWords {
  /** Headers of columns whose cells name what is measured. */
  readonly measures: readonly string[];
  /** Headers of columns of values that do not say what they measure. */
  readonly values: readonly string[];
  /** Labels of what is left over, which name nobody. */
  readonly rests: readonly string[];
  /** Units of time, by which a table may be divided too. */
  readonly times: readonly string[];
  /** What a title divides its values by, as groups: `by region`, 지역별. */
  readonly dividedBy: RegExp;
  /** What stands before a title proper: `Table 2.`, 표 2. */
  readonly numbering: RegExp;
  /** Who a title is of, as a group: `Halden Optics: results`, 한빛정공 분기 실적. */
  readonly owner: RegExp;
  /** A header that is nothing but a year, or a quarter of one. */
  readonly year: RegExp;
  readonly quarterOfYear: RegExp;
  /** The part of a year that a folded cell names beside a column of years: `Q3`, 3분기 → Q3; `Nov` is no matter of this. */
  readonly partOfYear: (folded: string) => string | null;
  /** What leads to a unit: `unit:`, 단위: */
  readonly unitLead: RegExp;
  /** Other ways to name what a label names: 수출액 is told as 수출 too. */
  readonly otherwise: (label: string) => readonly string[];
  /** Labels of what is counted, not paid: a caption in money does not speak of them. */
  readonly counted: RegExp;
  /** Words that tell the end of a time, of what stands then. */
  readonly atEnd: RegExp;
  /** Words that make a figure one of a stretch that no single value of a table is: the half-year, so far, on average. */
  readonly stretches: RegExp;
  /** Words that put a figure on another basis, or before the fact: adjusted, a target, 별도 기준. */
  readonly otherBasis: RegExp;
  /** Words for a group within those whom a figure is of: women, the under-30s, 청년. */
  readonly groups: RegExp;
  /** Words beside a place in an order that order by change, not by size. */
  readonly byChange: RegExp;
  /** What may be glued to a name without making another word of it: particles, 액. */
  readonly endings: RegExp;
  /** Words for a part in per cent of its whole. */
  readonly shares: readonly string[];
  readonly shareOf: (name: string) => string;
  /** Names under which what is measured grows: `growth`, 증가율. */
  readonly growth: RegExp;
}
