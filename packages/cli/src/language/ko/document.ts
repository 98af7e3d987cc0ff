import type { DocumentWords } from '../document-words.ts';

/** `assay document`의 말. */
export const KO_DOCUMENT: DocumentWords = {
  label: {
    address: '주소',
    source: '출처',
    status: '상태',
    authors: '글쓴이',
    published: '나온 때',
    seen: '처음 본 때',
    id: 'id',
  },
  status: {
    waiting: '읽기를 기다리는 중',
    read: '읽음',
    gone: '주소에서 없어짐',
    unreadable: '읽지 못함',
  },
  column: { version: '버전', read: '읽은 때', hash: 'sha256', published: '날짜', verdicts: '수치' },
  untitled: '(제목 없음)',
  notChecked: '아직 확인하지 않음',
  noClaims: '확인할 것 없음',
  unread: '아직 읽은 버전이 없습니다. 계속 그렇다면 assay jobs list를 보세요',
  onlyOne: '아직 버전이 하나뿐입니다. 다음 버전이 생기면 바뀐 곳을 볼 수 있습니다.',
  changes: (before, after) => `버전 ${before}에서 버전 ${after} 사이에 바뀐 곳:`,
  same: (sentences) => `문장 ${sentences}개는 그대로`,
  nothingChanged: '띄어쓰기만 바뀌었습니다.',
  title: '제목',
};
