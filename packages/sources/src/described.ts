import type { Language } from '@assay/engine';
import type { DecodedText } from './decode/decode.ts';
import { countWrong } from './decode/guess-charset.ts';
import { buildWarning, type SourceWarning } from './warnings.ts';

/** What a text says of itself, whatever its format. */
export interface Described {
  readonly text: string;
  readonly title: string | null;
  readonly language: Language;
  readonly published: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly warnings: readonly SourceWarning[];
}

/** Where a text came from. */
export interface Origin {
  /** For messages: the path, the address after redirects, or `-`. */
  readonly where: string;
  readonly url: string | null;
}

/** What a reader must know of a text of any format: lost characters, a guessed encoding, another language. */
export function findTextWarnings(
  text: string,
  decoded: DecodedText,
  isForeign: boolean,
  where: string,
): SourceWarning[] {
  const warnings: SourceWarning[] = [];
  const count = countWrong(text);
  if (count > 0) {
    const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
    warnings.push(buildWarning('unreadable-characters', where, { count, line }));
  }
  if (decoded.isGuess) warnings.push(buildWarning('charset-guessed', where, { charset: decoded.charset }));
  if (isForeign) warnings.push(buildWarning('other-language', where));
  return warnings;
}
