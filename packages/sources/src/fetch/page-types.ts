import { SourceError } from '../errors.ts';
import type { HttpHead } from './send-request.ts';

/** What is asked of servers for a page. */
export const PAGE_TYPES = 'text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9, */*;q=0.1';

const TEXT_TYPE = /^(?:text\/[\w.+-]+|application\/(?:xhtml\+xml|octet-stream|x-unknown)|unknown\/unknown)$/;

/** Refuses what is no text: `image/png` → SourceError `unsupported-type`; a missing type may be anything. */
export function refuseType({ url, header }: HttpHead): SourceError | null {
  const type = header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  return type === '' || TEXT_TYPE.test(type) ? null : new SourceError('unsupported-type', url, { type });
}
