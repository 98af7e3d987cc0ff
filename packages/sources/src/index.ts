/** The public API: the outside world in, a plain document out. */
export { SOURCE_ERROR_CODES, SourceError, type SourceErrorCode, type SourceErrorDetail } from './errors.ts';
export type { AddressPolicy } from './fetch/address-policy.ts';
export type { NameLookup } from './fetch/connector.ts';
export { DEFAULT_LIMITS, type SourceLimits } from './limits.ts';
export { readDocument, type SourceDeps } from './read-document.ts';
export type { SourceDocument, SourceFormat, SourceInput } from './source-document.ts';
