import type { SentenceRules } from '../sentence-rules.ts';
import { englishAnswers, englishOpensTopic } from './answers.ts';
import { englishExplainsFigure, englishLoneFigure } from './lone-figures.ts';

const ABBREVIATION =
  /\b(?:U\.S|U\.K|U\.N|E\.U|Mr|Mrs|Ms|Dr|Prof|St|ST|Mt|Ft|vs|etc|No|Inc|Corp|Ltd|Co|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m|i\.e|e\.g|cf|Fig|al)\.$/u;

/** English: abbreviations have full stops; "said" goes on behind a quotation. */
export const EN_SENTENCE_RULES: SentenceRules = {
  unspacedEnd: null,
  endsInAbbreviation: (before) => ABBREVIATION.test(before),
  surelyEnds: () => false,
  beginsSentence: (rest) => /^[A-Z“"][a-z]+ (?:was|is|has|had|were|are)\b/.test(rest),
  loneFigure: englishLoneFigure,
  explainsFigure: englishExplainsFigure,
  answers: englishAnswers,
  opensTopic: englishOpensTopic,
  continuesQuotation: (rest) => /^(?:said|says|he |she |they )/.test(rest),
};
