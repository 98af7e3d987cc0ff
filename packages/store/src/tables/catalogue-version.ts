/** A catalogue by which verdicts were given. */
export interface CatalogueVersionTable {
  readonly sha256: string;
  readonly package_id: string;
  readonly version: string;
  readonly since: string;
}
