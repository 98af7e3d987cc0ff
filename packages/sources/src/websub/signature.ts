import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether a push bears the right signature, and if not, why. Only `valid` vouches for the body; of the others at most the hint
 * remains that there may be something new, for which the feed itself is to be asked.
 */
export type SignatureCheck = 'valid' | 'missing' | 'weak' | 'unknown' | 'wrong';

export interface SignatureRules {
  /**
   * Whether SHA-1 is taken. By default it is not, as WebSub itself advises against it; but the hubs most in use sign with
   * nothing else, and an HMAC is not broken by collisions: an operator may allow it for a feed whose hub knows no better.
   */
  readonly allowSha1?: boolean;
}

const HEADER = /^(sha1|sha256|sha384|sha512)=([0-9a-f]{40,128})$/i;
const LENGTHS: Readonly<Record<string, number>> = { sha1: 40, sha256: 64, sha384: 96, sha512: 128 };

/**
 * Checks the `X-Hub-Signature` of a push against its body as received, in a time that does not depend on where they differ.
 * Example: `checkSignature('sha256=…', body, secret)` → `valid`; of `null` → `missing`; of `sha1=…` → `weak`.
 */
export function checkSignature(
  header: string | null,
  body: Uint8Array,
  secret: string,
  rules: SignatureRules = {},
): SignatureCheck {
  if (header === null || header.trim() === '') return 'missing';
  const [, method = '', digits = ''] = HEADER.exec(header.trim()) ?? [];
  const name = method.toLowerCase();
  if (!Object.hasOwn(LENGTHS, name) || digits.length !== LENGTHS[name]) return 'unknown';
  if (name === 'sha1' && rules.allowSha1 !== true) return 'weak';
  const expected = createHmac(name, secret).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(digits, 'hex')) ? 'valid' : 'wrong';
}
