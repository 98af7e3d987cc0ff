import type { Concept } from './concepts.ts';

/** Papers, patents and conferences, as journalists call them. */
export const RESEARCH_CONCEPTS: readonly Concept[] = [
  ['paper', 'manuscript, treatise, research article, research paper, scientific paper, academic paper'],
  ['cite', 'reference, quote, footnote'],
  ['author', 'byline, paper-writer'],
  [
    'co-author',
    'coauthor, co-write, co-written, cowritten, jointly written, jointly authored, joint paper, joint publication',
  ],
  ['collaborate', 'team up, join forces, cooperate, co-operate'],
  ['conference', 'symposium, symposia, convention, gathering'],
  ['attend', 'attendance, attendee, turnout, participant, delegate'],
  ['journal', 'periodical'],
  [
    'patent application',
    'patent filing, patents filed, filed patents, filing patents, patents sought, patent submission, application for patents',
  ],
  [
    'proximity',
    'closeness, similarity, similar, resemblance, resemble, overlap, likeness, kinship, akin, mirror',
  ],
  ['inventor', 'innovator'],
  ['coding', 'computer programming, programming test, programming benchmark'],
  ['dissertation', 'thesis, theses'],
  ['lab', 'laboratory'],
  ['preprint', 'pre-print'],
  ['peer-reviewed', 'refereed'],
  ['uncited', 'never cited, not cited, without citation, no citations, yet to be cited, not yet cited'],
  ['publish', 'put out, put into print'],
];
