import type { Synonym } from '../synonyms.ts';
import { KO_KNOWLEDGE_SYNONYMS } from './synonyms-knowledge.ts';
import { KO_MEASURES_SYNONYMS } from './synonyms-measures.ts';
import { KO_MONEY_SYNONYMS } from './synonyms-money.ts';
import { KO_NAMES_SYNONYMS } from './synonyms-names.ts';
import { KO_OPINION_SYNONYMS } from './synonyms-opinion.ts';
import { KO_PEOPLE_SYNONYMS } from './synonyms-people.ts';
import { KO_SPACED_COMPOUNDS } from './synonyms-spacing.ts';
import { KO_TECHNOLOGY_SYNONYMS } from './synonyms-technology.ts';

/** Spellings by what they say. */
const SAID_OTHERWISE: readonly Synonym[] = [
  KO_PEOPLE_SYNONYMS,
  KO_OPINION_SYNONYMS,
  KO_MONEY_SYNONYMS,
  KO_MEASURES_SYNONYMS,
  KO_KNOWLEDGE_SYNONYMS,
  KO_TECHNOLOGY_SYNONYMS,
  KO_NAMES_SYNONYMS,
].flatMap((groups) =>
  Object.entries(groups).flatMap(([key, spellings]) =>
    spellings.split(', ').map((spelling): Synonym => [spelling, key]),
  ),
);

const KEYS: ReadonlyMap<string, string> = new Map(SAID_OTHERWISE);

/** Korean spellings that count as another word; a spelling may be of several words: `데이터 센터` → `데이터센터`. */
export const KO_SYNONYMS: readonly Synonym[] = [
  ...SAID_OTHERWISE,
  ...KO_SPACED_COMPOUNDS.map((spaced): Synonym => {
    const joined = spaced.replaceAll(' ', '');
    return [spaced, KEYS.get(joined) ?? joined];
  }),
];
