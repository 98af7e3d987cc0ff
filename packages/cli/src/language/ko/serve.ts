import type { ServeWords } from '../serve-words.ts';

/** `assay serve`와 `assay start`의 말. */
export const KO_SERVE: ServeWords = {
  intro: ['Assay는 지정한 출처를 구독해 새 글의 수치를 공표된 통계와 견주고, 판정마다 영수증을 남깁니다.'],
  step: {
    creating: '데이터베이스를 만드는 중(처음 한 번) …',
    starting: '데이터베이스를 시작하는 중 …',
    catalogue: '통계를 읽는 중 …',
    samples: '예시 문서를 확인하는 중 …',
  },
  ready: (url) => `Assay가 준비되었습니다: ${url}`,
  working: 'Assay가 준비되었습니다. 웹으로 답하지 않고 작업만 합니다',
  stopping: '하던 작업을 마치고 멈추는 중(바로 끝내려면 Ctrl+C를 한 번 더) …',
  stopped: '멈췄습니다.',
  next: (example, live) => [
    '다른 터미널에서 이렇게 해 보세요.',
    `  bin/assay check ${example}   기사 확인`,
    '  bin/assay source list   출처 보기. 구독하려면 source resume ID, 새로 더하려면 source add URL',
    `  curl -N ${live}   판정을 실시간으로 보기`,
    'Ctrl+C를 누르면 서비스가 멈춥니다. 모든 명령은 bin/assay --help',
  ],
};
