import { EN_CONCEPTS } from '../en/concepts.ts';
import { enStem } from '../en/stems.ts';
import { KO_CONCEPTS } from '../ko/concepts.ts';
import { CONCEPTS, type Concept } from './concept.ts';
import { tokensOf } from './tokens.ts';

const BY_STEM = new Map<string, Concept[]>();
/** Korean words by their first syllable, since they are sought at every place of a word. */
const BY_SYLLABLE = new Map<string, { readonly word: string; readonly concept: Concept }[]>();
const KO_WORDS = new Set<string>();
for (const concept of CONCEPTS) {
  for (const word of EN_CONCEPTS[concept].split(' ')) append(BY_STEM, enStem(word) ?? word, concept);
  for (const word of KO_CONCEPTS[concept].split(' ')) {
    KO_WORDS.add(word);
    append(BY_SYLLABLE, word.charAt(0), { word, concept });
  }
}

/** Whether a word is itself one of a concept's: 메모리 and "memory" are, 가온반도체 is not. */
export function isConceptWord(word: string): boolean {
  return BY_STEM.has(enStem(word) ?? word) || KO_WORDS.has(word);
}

/**
 * What a text is about, in terms that are the same in every language, in the order of their first mention:
 * `conceptsOf('로봇 공장 준공')` → robot, factory, open; `conceptsOf('opens a robot plant')` → open, robot, factory.
 */
export function conceptsOf(text: string): Concept[] {
  const found = new Set<Concept>();
  for (const token of tokensOf(text)) {
    if (token.kind === 'hangul') addHangul(token.text, found);
    else addLatin(token.text.toLowerCase(), found);
  }
  return [...found];
}

function addLatin(word: string, found: Set<Concept>): void {
  for (const part of word.includes('-') ? [word, ...word.split('-')] : [word]) {
    const stem = enStem(part) ?? part;
    for (const concept of BY_STEM.get(stem) ?? []) found.add(concept);
  }
}

/** A word of one syllable counts at the beginning alone, where it is a word of its own or one with particles. */
function addHangul(word: string, found: Set<Concept>): void {
  for (let index = 0; index < word.length; index++)
    for (const row of BY_SYLLABLE.get(word.charAt(index)) ?? [])
      if (row.word.length === 1 ? index === 0 && word.length <= 2 : word.startsWith(row.word, index))
        found.add(row.concept);
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
