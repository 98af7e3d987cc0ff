export { goesOn } from './ko/syllable-nouns.ts';
