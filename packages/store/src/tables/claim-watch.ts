/** The cells that can change a claim's verdict; `*` where every entity or every period can. */
export interface ClaimWatchTable {
  readonly document_id: string;
  readonly version: number;
  readonly claim_id: string;
  readonly indicator: string;
  readonly entity: string;
  readonly period: string;
}
