import { withParticle } from '@assay/engine';
import type { SourceWords } from '../source-words.ts';

/** `assay source`의 말. */
export const KO_SOURCE: SourceWords = {
  label: {
    id: 'id',
    name: '이름',
    kind: '종류',
    status: '상태',
    feeds: '피드',
    succeeded: '마지막으로 읽음',
    error: '마지막 오류',
    address: '주소',
    language: '언어',
    owner: '소유자',
    licence: '이용 조건',
    trust: '신뢰도 참고',
    added: '더한 때',
    feed: '피드',
    state: '상태',
    interval: '읽는 간격',
    next: '다음',
    polled: '마지막 요청',
    hub: '허브',
  },
  kind: {
    news: '언론',
    agency: '통신사',
    company: '기업',
    government: '정부',
    research: '연구',
    blog: '블로그',
    other: '그 밖',
  },
  status: { active: '구독 중', paused: '멈춤', removed: '지움' },
  language: { ko: '한국어', en: '영어' },
  state: { new: '아직 읽지 않음', ok: '정상', failing: '실패', gone: '없어짐', paused: '멈춤' },
  hub: {
    none: '없음. 직접 읽음',
    asked: '새 글을 보내 달라고 요청함',
    active: '새 글을 보내 줌',
    refused: '거절됨. 직접 읽음',
  },
  hubUntil: (day) => `${day}까지`,
  failing: (times, since) => `연달아 ${times}번 실패. 처음은 ${since}`,
  feeds: (count, failing) => (failing === 0 ? String(count) : `${count} (실패 ${failing})`),
  never: '없음',
  none: '아직 구독하는 출처가 없습니다. 하나를 구독하려면 assay source add URL, 여럿이면 assay source import FILE',
  allPaused:
    '아직 구독하는 출처가 없습니다. 이 가운데 하나를 구독하려면 assay source resume ID, 새로 더하려면 assay source add URL',
  total: (count, all) => `출처 ${count}곳, 피드 ${all}개`,
  found: (count) => `피드 ${count}개를 찾았습니다.`,
  items: (count) => `항목 ${count}개`,
  known: '이미 구독 중',
  skipped: '구독하지 않은 피드(구독하려면 --feed URL):',
  reason: {
    elsewhere: '다른 사이트의 것',
    comments: '독자 댓글',
    unreadable: '피드로 읽을 수 없음',
    same: '다른 피드와 내용이 같음',
  },
  added: (name, id, count) =>
    `이제 ${withParticle(name, '을/를')} 구독합니다. id는 ${id}, 피드는 ${count}개입니다.`,
  extended: (name, id, count) =>
    `이미 구독하던 ${name}(${id})에 피드 ${count}개를 더했습니다. 다른 출처로 두려면 --id ID를 쓰세요`,
  nothingNew: (name, id) => `${name}(${id})의 피드는 이미 모두 구독하고 있어 바뀐 것이 없습니다.`,
  paused: (name, id) => `${name} 구독을 멈췄습니다. 다시 구독하려면 assay source resume ${id}`,
  resumed: (name, id) => `${withParticle(name, '을/를')} 다시 구독합니다. 상태는 assay source show ${id}`,
  removed: (name) =>
    `${name} 구독을 그만뒀습니다. 문서와 판정은 그대로 남습니다. 다시 구독하려면 새로 더하세요.`,
  imported: (count, all, known) =>
    `출처 ${count}곳과 피드 ${all}개를 더했습니다.${known === 0 ? '' : ` 이미 구독하던 피드 ${known}개는 그대로 두었습니다.`} 목록은 assay source list`,
  faulty: (count) => `쓸 수 없는 항목 ${count}개를 뺐습니다. 고쳐서 다시 가져오세요.`,
  faultAt: (line, what) => `${line}번째 줄: ${what}`,
};
