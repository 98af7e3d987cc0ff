import type { StartWords } from '../start-words.ts';

/** `assay start`의 말. */
export const KO_START: StartWords = {
  intro:
    '틀린 수치를 일부러 섞은 한국어와 영어 예시 기사 두 편을 함께 들어 있는 통계와 견줍니다. 결과는 저마다 기사의 언어로 나옵니다.',
  next: (example) => [
    '내 기사 확인:        npm start -- check FILE --published YYYY-MM-DD   (또는 bin/assay check FILE)',
    `판정의 까닭 보기:    npm start -- check ${example} --explain c3`,
    '통계 들여다보기:     npm start -- catalog search 로봇   (모든 명령은 npm start -- --help)',
  ],
};
