import type { AnnotationWords } from '../annotation-words.ts';

/** 원고에 다는 주석의 말. */
export const KO_ANNOTATION: AnnotationWords = {
  rules: {
    refuted: {
      title: '공표된 통계와 다름',
      about: '문장이 말하는 공표 통계의 값이, 반올림을 모두 감안해도 이 수치와 다르다.',
      help: '근거서(assay check FILE --explain ID)를 보고 수치를 고친다. 일부러 쓴 수치라면 문장 곁에 이유를 밝혀 둔다: <!-- assay-disputed: 이유 -->.',
    },
    conflicting: {
      title: '공표된 통계끼리 다름',
      about: '출처가 다른 간행물들이 이 수치를 다르게 말하는데, 문장은 어느 것인지 밝히지 않았다.',
      help: '어느 자료의 수치인지 문장에 밝힌다.',
    },
    revised: {
      title: '이후 수정됨',
      about: '당시에 나온 판과는 맞지만, 가장 새로운 판은 다르게 말한다.',
      help: '가장 새로운 판의 수치를 쓰거나, 어느 판을 옮긴 것인지 밝힌다.',
    },
    'not-enough-evidence': {
      title: '확인할 자료 없음',
      about: '확인할 수 있는 수치이지만, 통계 목록에 필요한 값이 없거나 문장이 뜻을 열어 두었다.',
      help: '어느 통계의 누구, 어느 시점 수치인지 밝히거나, 직접 만든 자료 묶음을 더한다(--catalog DIR).',
    },
    'not-checkable': {
      title: '확인 대상 아님',
      about: '전망이나 의견, 질문, 어림수라서 맞대어 볼 것이 없다.',
      help: '할 일이 없다.',
    },
    supported: {
      title: '공표된 통계와 맞음',
      about: '문장이 말하는 공표 통계의 값과 같다.',
      help: '할 일이 없다.',
    },
  },
  said: (written, explanation) => `“${written}”: ${explanation}`,
  acknowledged: (note) => `글에서 밝힘: ${note}`,
  standardInput: '표준 입력',
};
