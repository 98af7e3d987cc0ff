import type { DraftWords } from './draft-words.ts';

/** 우리말 초안. */
export const KO_DRAFT: DraftWords = {
  author: '쓴 사람을 적으세요',
  glance: '초안: 독자가 꼭 알아야 할 것을 몇 문장으로 쓰세요. 수치는 발행할 때 모두 다시 확인합니다.',
  analysis: '초안: 수치가 무엇을 뜻하고 무엇을 빠뜨리는지 쓰세요.',
  conclusion: '초안: 그래서 어떻다는 것인지 쓰세요.',
  article: (link, published) => `기사: ${link}${published === null ? '' : `, ${published} 발행`}.`,
  untitled: '제목 없는 기사',
  pasted: '주소가 없는 글',
  matches: '자료와 맞음',
  differs: '자료와 다름',
  sourcesDiffer: '자료끼리 다름',
  disputeNote: '기사는 이렇게 썼으나 자료는 다르다.',
  noneDecided: '자료와 견줄 수 있는 수치가 없었다.',
  revisedQuestion: '이후 수정된 수치는 무엇인가?',
  revisedNone: '확인한 수치 가운데에는 없다.',
  revisedTo: '이후 수정됨, 지금은',
  openQuestion: '무엇을 왜 확인하지 못했나?',
  openNone: '적힌 것은 모두 확인할 수 있었다.',
  limitsQuestion: '이 통계들이 말하지 않는 것은?',
  edition: (edition) => `${edition} 판`,
  origin: (names) => `원자료: ${names}`,
  quote: (words) => `“${words}”`,
};
