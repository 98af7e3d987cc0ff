import type { SentenceRules } from '../sentence-rules.ts';
import { koreanAnswers } from './answers.ts';
import { koreanExplainsFigure, koreanLoneFigure } from './lone-figures.ts';

/** Korean: a predicate's ending with a full stop ends a sentence though no space follows; 라고 goes on. */
export const KO_SENTENCE_RULES: SentenceRules = {
  unspacedEnd: '[다요죠까네]\\.(?=[가-힣“‘(]|["\'](?!(?:이?라|고|며|는|은)[가-힣\\s])[가-힣A-Z0-9])',
  endsInAbbreviation: () => false,
  surelyEnds: (before) => /[다요죠까네]\.$/.test(before),
  beginsSentence: () => false,
  loneFigure: koreanLoneFigure,
  explainsFigure: koreanExplainsFigure,
  answers: koreanAnswers,
  opensTopic: () => false,
  continuesQuotation: (rest) => /^(?:라고|라며|라는|고 |며 |이라고|이라며|는 |은 )/.test(rest),
};
