import { foldText } from '../../text/fold.ts';
import { seriesWordsOf } from '../language/registry-series-words.ts';
import type { Table } from '../table.ts';

const BRACKETS = /[([][^()[\]]{1,60}[)\]]/g;
const JOINTS = /\s[–—/-]\s|[:：/]\s?/;

/**
 * The names under which a report may speak of what a label names: the label, without what stands in brackets, its parts put
 * together the other way round, and how the language tells it otherwise.
 * Example: `Net sales – Asia` → `Net sales – Asia`, `Net sales Asia`; `수출액` → `수출액`, `수출`.
 */
export function namesOf(label: string, { language }: Table): readonly string[] {
  const bare = label
    .replace(BRACKETS, ' ')
    .replace(/ {2,4}/g, ' ')
    .trim();
  const joined = bare.split(JOINTS).join(' ').trim();
  const said = [label, bare, joined].filter((name) => name !== '');
  const others = said.flatMap((name) => seriesWordsOf(language).otherwise(name));
  return [...new Set([...said, ...others])];
}

/** Short names all in capitals are told by these alone: `us` is no United States. */
const LONGEST_ACRONYM = 5;

/** The names of a bearer, written small as well, as a report does in the midst of a sentence: `Roads` → `Roads`, `roads`, `Road`, `road`. */
export function bearerNames(label: string, table: Table): readonly string[] {
  const names = namesOf(label, table);
  const small = names.filter((name) => name.length > LONGEST_ACRONYM || name !== name.toUpperCase());
  return [...new Set([...names, ...small.map((name) => foldText(name).toLowerCase())])];
}
