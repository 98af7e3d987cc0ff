import { CATEGORIES } from '../categories.ts';
import type { FaultWords } from '../fault.ts';

/** 브리핑의 무엇이 잘못됐고 어떻게 고칠지. */
export const KO_FAULTS: FaultWords = {
  'too-long': ({ most }) => `브리핑이 ${most}자를 넘습니다. 둘로 나누세요`,
  'long-line': ({ most }) => `이 줄은 ${most}자를 넘습니다. 문단을 나누세요`,
  'too-nested': () => '인용이나 목록이 서로 너무 깊이 들어 있습니다. 나란히 쓰세요',
  'no-front-matter': () => '파일이 ---로 시작하지 않습니다. slug, language, title 등을 머리에 적으세요',
  'open-front-matter': () => '머리말이 끝나지 않았습니다. --- 한 줄로 닫으세요',
  'bad-line': ({ line }) =>
    `읽을 수 없는 줄입니다: “${line}”. ‘이름: 값’으로 쓰고, 목록의 항목은 빈칸 둘과 붙임표 뒤에 쓰세요`,
  'unknown-field': ({ name }) => `그런 항목은 없습니다: ${name}. 지우세요`,
  'field-twice': ({ name }) => `두 번 적은 항목입니다: ${name}. 하나를 지우세요`,
  'missing-field': ({ name }) => `빠진 항목입니다: ${name}. ‘${name}: …’ 줄을 더하세요`,
  'empty-field': ({ name }) => `비어 있는 항목입니다: ${name}. 채우거나 지우세요`,
  'bad-slug': ({ name, value }) =>
    `${name} 값으로 쓸 수 없습니다: “${value}”. 영문 소문자, 숫자, 붙임표로 3~80자를 쓰세요. 예: robots-in-2025`,
  'bad-language': ({ value }) => `language 값으로 쓸 수 없습니다: “${value}”. ko나 en을 쓰세요`,
  'bad-category': ({ value }) =>
    `category 값으로 쓸 수 없습니다: “${value}”. ${CATEGORIES.join(', ')} 가운데 하나를 쓰세요`,
  'bad-date': ({ name, value }) => `${name} 값으로 쓸 수 없습니다: “${value}”. 2026-06-03처럼 날짜를 쓰세요`,
  'updated-before-published': () => 'updated가 published보다 앞섭니다. 뒤의 날짜를 쓰거나 지우세요',
  'bad-chart': ({ value }) =>
    `읽을 수 없는 그림입니다: “${value}”. indicator: 지표 이름, 필요하면 entities: USA, CHN을 쓰세요`,
  'no-sections': () => '절이 없습니다. ## 한눈에 같은 제목으로 시작하세요',
  'before-sections': () => '첫 절 앞에 글이 있습니다. 그 위에 ## 한눈에 같은 제목을 두세요',
  'title-in-body': () => '제목은 머리말에서 가져옵니다. 절의 제목은 ##로 시작하세요',
  'heading-too-deep': () => '제목 단계가 너무 깊습니다. 절은 ##, 그 안은 ###로 쓰세요',
  'section-twice': ({ title }) => `같은 이름의 절이 둘입니다: ${title}. 하나로 합치세요`,
  html: () => 'HTML은 받지 않습니다. 마크다운으로 쓰고, < 기호 자체를 쓰려면 앞에 \\를 붙이세요',
  'bad-link': ({ address }) =>
    `링크로 쓸 수 없는 주소입니다: “${address}”. http, https, /ko/race 같은 사이트 안 주소, cell:을 쓰세요`,
  'reference-link': () => '주소를 따로 적는 링크는 받지 않습니다. 글 바로 뒤에 주소를 쓰세요',
  picture: () => '바깥 그림은 받지 않습니다. ```chart 블록을 쓰세요',
  code: () => '```chart가 아닌 코드 블록은 받지 않습니다. 문장으로 쓰세요',
  'bad-pin': ({ address }) =>
    `읽을 수 없는 자료 칸입니다: “${address}”. cell:지표/대상/기간으로 쓰고 필요하면 @판을 붙이세요. 예: cell:notable_ai_models/USA/2024@2025-04-07`,
  'pin-with-markup': () => '자료 칸에 묶은 수치에 다른 표시가 섞였습니다. 대괄호 안에는 글자만 쓰세요',
  'quote-not-found': ({ quote }) =>
    `다툰다고 적은 말이 본문에 없습니다: “${quote}”. 본문에서 그대로 옮기세요`,
  'quote-twice': ({ quote }) =>
    `다툰다고 적은 말이 본문에 여러 번 나옵니다: “${quote}”. 문장을 더 길게 인용하세요`,
};
