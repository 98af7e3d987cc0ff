import type { DraftWords } from './draft-words.ts';

/** Drafts in English. */
export const EN_DRAFT: DraftWords = {
  author: 'Name the author here',
  glance:
    'Draft: say here in a few sentences what a reader must know. Every figure is checked again when it is published.',
  analysis: 'Draft: say here what the figures mean, and what they leave out.',
  conclusion: 'Draft: say here what follows.',
  article: (link, published) =>
    `The article: ${link}${published === null ? '' : `, published ${published}`}.`,
  untitled: 'an article without a title',
  pasted: 'a text without an address',
  matches: 'matches the record',
  differs: 'differs from the record',
  sourcesDiffer: 'sources differ',
  disputeNote: 'The article says so; the record says otherwise.',
  noneDecided: 'None of its figures could be held against the record.',
  revisedQuestion: 'Which figure was since revised?',
  revisedNone: 'None of those that were checked.',
  revisedTo: 'since revised, now',
  openQuestion: 'What could not be checked, and why?',
  openNone: 'Everything that it states could be checked.',
  limitsQuestion: 'What do these statistics leave out?',
  edition: (edition) => `edition ${edition}`,
  origin: (names) => `origin: ${names}`,
  quote: (words) => `“${words}”`,
};
