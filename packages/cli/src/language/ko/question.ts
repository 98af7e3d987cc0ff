import { withParticle } from '@assay/engine';
import type { QuestionWords } from '../question-words.ts';

/** 우리말 `assay question`. */
export const KO_QUESTION: QuestionWords = {
  about: {
    claim: '주장',
    briefing: '브리핑',
    story: '이야기',
    report: '보고서',
    indicator: '통계',
    site: '사이트',
  },
  none: '답을 기다리는 질문이 없습니다.',
  hint: '답하려면 assay question answer ID TEXT, 받지 않으려면 assay question reject ID. 그때까지 아무에게도 보이지 않습니다.',
  answered: (id) => `질문 ${id}에 답했습니다. 이제 독자에게 보입니다.`,
  rejected: (id) => `질문 ${withParticle(id, '을/를')} 받지 않았습니다. 아무에게도 보이지 않습니다.`,
  role: '편집자',
};
