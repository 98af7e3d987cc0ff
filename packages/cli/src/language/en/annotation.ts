import type { AnnotationWords } from '../annotation-words.ts';

/** Annotations in English. */
export const EN_ANNOTATION: AnnotationWords = {
  rules: {
    refuted: {
      title: 'Differs from published statistics',
      about: 'The published statistic that the sentence names says otherwise, beyond all rounding.',
      help: 'Look at the receipt (assay check FILE --explain ID) and put the figure right. A figure that stands there on purpose can be acknowledged beside its sentence: <!-- assay-disputed: the reason -->.',
    },
    conflicting: {
      title: 'Published statistics disagree',
      about:
        'Publications of different origin disagree about this figure, and the sentence names none of them.',
      help: 'Name the source in the sentence, so that readers know which figure it is.',
    },
    revised: {
      title: 'Since revised',
      about: 'The figure agreed with an edition of its time; the newest edition says otherwise.',
      help: 'Take the figure of the newest edition, or name the edition that is quoted.',
    },
    'not-enough-evidence': {
      title: 'Not enough evidence',
      about:
        'The figure can be checked, but the catalogue does not hold what it takes, or the words leave it open.',
      help: 'Say which statistic, whose figure and which period is meant; or bring the statistic in a data package of your own (--catalog DIR).',
    },
    'not-checkable': {
      title: 'Not checkable',
      about: 'A forecast, an opinion, a question or a vague figure: there is nothing to hold it against.',
      help: 'Nothing needs to be done.',
    },
    supported: {
      title: 'Agrees with published statistics',
      about: 'The published statistic that the sentence names says the same.',
      help: 'Nothing needs to be done.',
    },
  },
  said: (written, explanation) => `“${written}”: ${explanation}`,
  acknowledged: (note) => `Acknowledged in the text: ${note}`,
  standardInput: 'standard input',
};
