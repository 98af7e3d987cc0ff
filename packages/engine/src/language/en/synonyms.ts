import type { Synonym } from '../synonyms.ts';
import { type Concept, spellingsOf } from './concepts.ts';
import { AI_CONCEPTS } from './synonyms-ai.ts';
import { FIGURE_CONCEPTS } from './synonyms-figures.ts';
import { FORM_CONCEPTS } from './synonyms-forms.ts';
import { MACHINE_CONCEPTS } from './synonyms-machines.ts';
import { MONEY_CONCEPTS } from './synonyms-money.ts';
import { NAME_CONCEPTS } from './synonyms-names.ts';
import { PEOPLE_CONCEPTS } from './synonyms-people.ts';
import { PUBLIC_CONCEPTS } from './synonyms-public.ts';
import { RESEARCH_CONCEPTS } from './synonyms-research.ts';
import { VIEW_CONCEPTS } from './synonyms-views.ts';

/** Every concept of the English thesaurus. */
const EN_CONCEPTS: readonly Concept[] = [
  AI_CONCEPTS,
  MACHINE_CONCEPTS,
  MONEY_CONCEPTS,
  PEOPLE_CONCEPTS,
  VIEW_CONCEPTS,
  RESEARCH_CONCEPTS,
  PUBLIC_CONCEPTS,
  FIGURE_CONCEPTS,
  NAME_CONCEPTS,
  FORM_CONCEPTS,
].flat();

/** English spellings, as stems, that count as another word; made when asked for, as thousands of words are stemmed. */
export function englishSynonyms(): readonly Synonym[] {
  return spellingsOf(EN_CONCEPTS);
}
