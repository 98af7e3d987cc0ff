/** A spelling of several words: what follows its first, and the keys under which it is looked up as a whole. */
export interface Phrase {
  readonly rest: readonly string[];
  readonly keys: readonly string[];
}

/** Spellings and the keys that they stand for, laid out for looking up. */
export interface Spellings {
  /** The keys of spellings of one word. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** Spellings of several words by their first, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** The keys of spellings of several words by their last word: what "cars" may stand for after "electric". */
  readonly endings: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One Hangul word or several with a space between: 데이터센터, 데이터 센터. */
export const HANGUL_WORDS = /^[\uAC00-\uD7A3]+(?: [\uAC00-\uD7A3]+)*$/;

/**
 * Lays out a map of spellings, one or more words, to their keys; words are parted by blanks and stand as stems.
 * Example: `readSpellings(new Map([['serv farm', 'datacenter']])).phrases.get('serv')` → `[{ rest: ['farm'], keys: ['datacenter'] }]`.
 */
export function readSpellings(spellings: ReadonlyMap<string, string>): Spellings {
  const synonyms = new Map<string, readonly string[]>();
  const phrases = new Map<string, Phrase[]>();
  const endings = new Map<string, Set<string>>();
  for (const [spelling, key] of spellings) {
    const [first = '', ...rest] = spelling.split(' ');
    const keys = key.split(' ');
    if (rest.length === 0) synonyms.set(first, keys);
    else if (!HANGUL_WORDS.test(spelling)) {
      const last = rest.at(-1) ?? '';
      phrases.set(first, [...(phrases.get(first) ?? []), { rest, keys }]);
      endings.set(last, new Set([...(endings.get(last) ?? []), ...keys]));
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { synonyms, phrases, endings };
}
