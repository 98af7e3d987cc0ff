import type { QuestionWords } from '../question-words.ts';

/** `assay question` in English. */
export const EN_QUESTION: QuestionWords = {
  about: {
    claim: 'claim',
    briefing: 'briefing',
    story: 'story',
    report: 'report',
    indicator: 'statistic',
    site: 'the site',
  },
  none: 'No question waits for an answer.',
  hint: 'To answer: assay question answer ID TEXT. To lay it aside: assay question reject ID. Until then nobody sees it.',
  answered: (id) => `Question ${id} is answered, and readers see it.`,
  rejected: (id) => `Question ${id} is laid aside; nobody sees it.`,
  role: 'editor',
};
