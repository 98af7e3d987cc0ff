import type { HttpHead } from './send-request.ts';

/** What a server gave along with a body, to be asked by next time whether it has changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

const SENDABLE = /^[\x20-\x7e]{1,1000}$/;

/** The validators of an answer, those that can be sent back: `{etag: '"a1"', lastModified: null}`. */
export function readValidators({ header }: HttpHead): Validators {
  return { etag: sendable(header('etag')), lastModified: sendable(header('last-modified')) };
}

/** Headers that ask for a body only if it has changed: `{etag: '"a1"', …}` → `{'if-none-match': '"a1"'}`. */
export function conditionsOf(known: Partial<Validators>): Readonly<Record<string, string>> {
  const etag = sendable(known.etag);
  const since = sendable(known.lastModified);
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(since === null ? {} : { 'if-modified-since': since }),
  };
}

/** Seconds for which an answer says that it stays good: `cache-control: max-age=600` → `600`; null where it says nothing. */
export function readMaxAge({ header }: HttpHead): number | null {
  const seconds = /(?:^|[\s,])max-age\s{0,4}=\s{0,4}"?([0-9]{1,9})(?![0-9])/i.exec(
    header('cache-control') ?? '',
  )?.[1];
  return seconds === undefined ? null : Number(seconds);
}

function sendable(value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  return SENDABLE.test(text) ? text : null;
}
