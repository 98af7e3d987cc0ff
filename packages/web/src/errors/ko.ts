import type { WebWords } from './words.ts';

/** 한 줄에 무엇이 잘못이고 어떻게 할지. Names stand after a colon or in brackets, so that no particle depends on how they end. */
export const KO_WEB_WORDS: WebWords = {
  'unknown-parameter': ({ name, known }) => `알 수 없는 매개변수입니다: ${name} – 쓸 수 있는 것: ${known}`,
  'unknown-value': ({ name, value, known }) =>
    `알 수 없는 값입니다(${name}): ${value} – ${known === undefined ? '철자를 확인하세요' : `쓸 수 있는 것: ${known}`}`,
  'too-many-values': ({ name, limit }) => `값이 ${limit}개를 넘습니다: ${name} – 줄여서 요청하세요`,
  'repeated-parameter': ({ name }) => `두 번 주어졌습니다: ${name} – 한 번만 쓰세요`,
  'missing-parameter': ({ name }) => `빠졌습니다: ${name} – 한 번 쓰세요`,
  'bad-event-id': ({ value }) => `이벤트 번호가 아닙니다: ${value} – 이 스트림이 보낸 번호를 쓰세요`,
  'bad-request': () => '읽을 수 없는 요청입니다 – 주소와 헤더를 확인하세요',
  'foreign-form': () => '다른 사이트에서 보낸 양식입니다 – 이 사이트의 페이지에서 보내세요',
  'not-found': () => '이 주소에는 아무것도 없습니다 – 철자를 확인하세요',
  'not-subscribed': () => '요청한 적이 없는 구독입니다 – 이 주소로 보내지 마세요',
  'method-not-allowed': ({ method, allow }) =>
    `여기서는 쓸 수 없는 메서드입니다: ${method} – ${allow} 중에서 쓰세요`,
  'not-acceptable': ({ type }) => `이 주소는 한 가지 형식으로만 답합니다: ${type} – Accept에 넣으세요`,
  'subscription-gone': () => '이제 구독하지 않습니다 – 그만 보내세요',
  'body-too-large': ({ bytes }) => `본문이 한도(${bytes}바이트)보다 큽니다 – 줄여서 보내세요`,
  'wrong-host': ({ host }) => `이 서버의 이름이 아닙니다: ${host} – 맞다면 허용할 호스트에 넣으세요`,
  'too-many-readers-here': ({ limit }) =>
    `같은 주소에서 이미 스트림 ${limit}개를 열었습니다 – 하나를 닫거나 나중에 다시 시도하세요`,
  internal: ({ requestId }) => `서버에서 문제가 생겼습니다 – 기록에서 이 번호를 찾으세요: ${requestId}`,
  'too-many-readers': () => '스트림이 모두 찼습니다 – 나중에 다시 시도하세요',
  'not-ready': () => '서비스가 시작하는 중입니다 – 잠시 뒤 다시 시도하세요',
  stopping: () => '서비스가 멈추는 중입니다 – 잠시 뒤 다시 시도하세요',
};
