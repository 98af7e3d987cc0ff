import type { Synonym } from '../synonyms.ts';

/** English spellings, as stems, that count as another word. */
export const EN_SYNONYMS: readonly Synonym[] = [
  ['startup', 'start'],
  ['genai', 'gener'],
  ['datacenter', 'data'],
];
