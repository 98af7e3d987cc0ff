import { Automaton } from '../catalogue/automaton.ts';
import { CUE_KINDS, type CueHit, type CueKind, type CueTable } from './cue.ts';
import type { Language } from './language.ts';
import { cuesOf } from './registry-cues.ts';

interface Finder {
  readonly automaton: Automaton;
  /** The kinds of each pattern: one word may say several things. */
  readonly kinds: readonly (readonly CueKind[])[];
}

const FINDERS: Readonly<Record<Language, Finder>> = {
  ko: build(cuesOf('ko').table),
  en: build(cuesOf('en').table),
};

/** Every cue of the language in the folded text, sorted; English ones only as whole words: `rose 31%` → rise. */
export function findCues(folded: string, language: Language): CueHit[] {
  const { automaton, kinds } = FINDERS[language];
  const { stands } = cuesOf(language);
  const hits: CueHit[] = [];
  for (const { pattern, start, end } of automaton.find(folded)) {
    if (!stands(folded, start, end)) continue;
    for (const kind of kinds[pattern] ?? []) hits.push({ kind, start, end });
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

function build(table: CueTable): Finder {
  const byWord = new Map<string, CueKind[]>();
  for (const kind of CUE_KINDS) {
    for (const word of table[kind] ?? []) {
      const kinds = byWord.get(word);
      if (kinds === undefined) byWord.set(word, [kind]);
      else kinds.push(kind);
    }
  }
  return { automaton: new Automaton([...byWord.keys()]), kinds: [...byWord.values()] };
}
