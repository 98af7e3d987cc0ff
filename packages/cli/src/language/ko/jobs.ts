import type { JobsWords } from '../jobs-words.ts';

/** `assay jobs`의 말. */
export const KO_JOBS: JobsWords = {
  column: {
    job: '작업',
    waiting: '대기',
    running: '실행 중',
    done: '완료',
    failed: '실패',
    id: 'id',
    when: '포기한 때',
    attempts: '시도',
    error: '마지막 오류',
  },
  failed: (count) => `끝내 실패한 작업이 ${count}건 있습니다.`,
  noneFailed: '끝내 실패한 작업이 없습니다. 할 일이 없습니다.',
  noneOf: (job) => `끝내 실패한 ${job} 작업이 없습니다. 할 일이 없습니다.`,
  hint: '원인을 고친 뒤 다시 시도하려면 assay jobs retry ID… 또는 --all, 버리려면 assay jobs drop ID… 또는 --all',
  retried: (sent, asked) =>
    sent === asked
      ? `작업 ${sent}건을 다시 보냈습니다. 어떻게 되는지는 assay jobs list로 볼 수 있습니다.`
      : `작업 ${sent}건을 다시 보냈습니다. ${asked - sent}건은 같은 작업이 이미 기다리고 있어 남겨 두었습니다. 버리거나 나중에 다시 시도하세요.`,
  dropped: (count) => `작업 ${count}건을 버렸습니다.`,
};
