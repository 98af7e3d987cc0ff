/** The cells of the catalogue in force, to tell what a new one changes. */
export interface CatalogueCellTable {
  readonly indicator: string;
  readonly entity: string;
  readonly period: string;
  readonly publication: string;
  readonly edition: string;
  readonly source: string;
  readonly value: string;
}
