/** The public API. */
export { STORE_ERROR_CODES, type StoreErrorCode } from './codes.ts';
export { StoreError } from './errors.ts';
