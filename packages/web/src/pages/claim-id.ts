/** Where a claim stands. */
export interface ClaimPlace {
  readonly document: string;
  readonly version: number;
  readonly claim: string;
}

/**
 * The place that a claim's address names, or null.
 * Example: `parseClaimId('0f1a2b3c-…-c3.1.c7')` → `{ document: '0f1a2b3c-…-c3', version: 1, claim: 'c7' }`.
 */
export function parseClaimId(id: string): ClaimPlace | null {
  const found = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([1-9][0-9]{0,5})\.(c[1-9][0-9]{0,5})$/.exec(
    id,
  );
  const [, document = '', version = '', claim = ''] = found ?? [];
  return found === null ? null : { document, version: Number(version), claim };
}

/** The part of a claim's address that names it. */
export function claimId({ document, version, claim }: ClaimPlace): string {
  return `${document}.${version}.${claim}`;
}
