/** The public API. */
export { STORE_ERROR_CODES, type StoreErrorCode } from './codes.ts';
export {
  type EmbeddedDeps,
  type EmbeddedServer,
  type SocketConnection,
  startEmbedded,
} from './embedded/start-embedded.ts';
export { StoreError } from './errors.ts';
