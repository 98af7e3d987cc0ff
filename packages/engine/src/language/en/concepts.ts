import { stemEnglish } from '../../text/stem.ts';
import type { Synonym } from '../synonyms.ts';

/** A thing as the catalogue names it, and what else is written for it, parted by commas. */
export type Concept = readonly [name: string, spellings: string];

/** The spellings of concepts by their stems: `['data centre', 'server farms']` → `server farm` for `data cent`. */
export function spellingsOf(concepts: readonly Concept[]): Synonym[] {
  return concepts.flatMap(([name, spellings]) => {
    const key = stems(name);
    return spellings
      .split(', ')
      .map((spelling): Synonym => [stems(spelling), key])
      .filter(([spelling]) => spelling !== key);
  });
}

function stems(words: string): string {
  return words.split(/[ &-]/).map(stemEnglish).join(' ');
}
