import type { HelpWords } from '../help-words.ts';

/** `--help`의 말. */
export const KO_HELP: HelpWords = {
  headline: 'Assay는 기사 속 수치를 공표된 통계와 견주고, 판정마다 영수증을 붙입니다.',
  usage: '사용법',
  commands: '명령',
  options: '옵션',
  examples: '보기',
  exitCodes: '종료 코드',
  summary: {
    start: '예시 기사 두 편을 확인해 보입니다',
    check: '기사를 확인합니다: 파일, 웹 문서, 표준 입력',
    'catalog list': '통계 목록에 무엇이 있는지 보입니다',
    'catalog show': '지표·대상·간행물·출처 하나를 값, 수정 내역과 함께 보입니다',
    'catalog search': '지표, 대상, 간행물을 낱말로 찾습니다',
    'catalog validate': '자료 묶음을 검사해 잘못된 곳을 모두 알립니다',
    'catalog add-edition': '자료 묶음에 간행물의 새 판을 더합니다',
  },
  about: {
    start: ['함께 들어 있는 한국어와 영어 예시 기사 두 편을 확인합니다.'],
    check: [
      '확인할 수 있는 주장마다 문장과 밑줄, 판정, 영수증(통계, 값, 계산, 허용 범위, 출처, 판)을 보입니다.',
      'FILE은 텍스트, 마크다운, 저장한 웹 문서이고, URL은 가져와 읽으며, -는 표준 입력입니다.',
      '--json을 쓰면 문서 하나는 보고서 객체로, 여럿은 배열로 나옵니다.',
    ],
    'catalog list': [
      '지표를 보입니다. --kind로 대상, 간행물, 출처를 고르고, WORDS를 쓰면 모두 들어 있는 것만 남깁니다.',
    ],
    'catalog show': [
      'ID에 해당하는 것의 이름, 정의, 한계, 출처와 대상·시점별 최신 값을 보입니다. “40 → 57 (2026-06)”은 값과 이후 판에서 고쳐진 값이고, 작은 숫자는 간행물을 가립니다.',
    ],
    'catalog search': ['한국어와 영어 낱말로 찾습니다. 조사와 어미는 상관없습니다.'],
    'catalog validate': [
      '자료 묶음을 기본 묶음과 함께 읽고 잘못된 곳을 “파일:줄:칸: 설명”으로 알립니다. 올바르면 0, 아니면 2로 끝납니다.',
    ],
    'catalog add-edition': [
      'FILE(관측값 CSV: indicator, entity, period, value, …)의 행을 간행물의 새 판으로 DIR의 자료 묶음에 더합니다. 잘못된 곳이 있으면 아무것도 바꾸지 않습니다.',
    ],
  },
  aboutCatalog: ['공표된 통계의 목록을 들여다보고 자료 묶음을 돌봅니다.'],
  option: {
    published: '문서가 나온 날, 2025-05-12처럼 (없으면 문서에서 찾습니다)',
    catalog: '함께 쓸 자료 묶음. 이름이 같으면 기본 묶음을 대신합니다 (여러 번 쓸 수 있음)',
    format: 'text 또는 json',
    json: '--format json과 같습니다',
    lang: 'ko 또는 en (없으면 문서의 언어, 그 밖의 출력은 로캘의 언어)',
    explain: '주장 하나에 대해 따져 본 것을 모두 보입니다: c3, 줄:칸, 또는 주장의 일부',
    noColor: '색을 쓰지 않습니다 (NO_COLOR와 같음)',
    width: '출력 너비 (없으면 터미널 너비, 최대 100)',
    kind: 'indicator(지표), entity(대상), publication(간행물), source(출처)',
    entity: '이 대상만 보입니다 (여러 번 쓸 수 있음)',
    all: '빠짐없이 보입니다',
    source: '새 판의 id',
    publication: '어느 간행물의 판인지',
    edition: '나온 날: 2026-04-13, 2026-04, 2026',
    title: '제목',
    publisher: '발행처 (없으면 앞 판과 같음)',
    url: '주소 (없으면 앞 판과 같음)',
    licence: '이용 조건 (없으면 앞 판과 같음)',
    secondary: '다른 곳이 옮긴 값',
    note: '출처에 대한 참고',
    help: '이 도움말',
    version: '버전',
  },
  exit: [
    ['0', '다른 수치가 없음'],
    ['1', '다른 수치가 있음'],
    ['2', '사용법이 잘못되었거나 읽지 못한 것이 있음'],
  ],
  more: '명령마다 자세한 것은 assay COMMAND --help',
};
