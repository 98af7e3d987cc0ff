import { SourceError } from '../errors.ts';

/** The name of a single reader's request. */
export const USER_AGENT = 'Assay/0.1 (checks the figures of an article; one request on behalf of a reader)';

/** The product's own name: robots.txt files address it by this. */
export const ROBOT_NAME = 'Assay';

const CONTACT = /^(?:https?:\/\/[^\s()<>"]{3,200}|[^\s()<>"@:]{1,64}@[^\s()<>"@:]{3,200})$/;

/**
 * The name under which the service fetches, with the operator's page or mail address, so that a site can say what bothers it.
 * Example: `buildUserAgent('desk@example.org')` → `Assay/0.1 (+mailto:desk@example.org)`; `buildUserAgent(null)` → `Assay/0.1`.
 * Throws SourceError `bad-contact`.
 */
export function buildUserAgent(contact: string | null): string {
  if (contact === null) return `${ROBOT_NAME}/0.1`;
  if (!CONTACT.test(contact) || !/^[\x21-\x7e]+$/.test(contact))
    throw new SourceError('bad-contact', contact);
  return `${ROBOT_NAME}/0.1 (+${contact.includes('://') ? contact : `mailto:${contact}`})`;
}
