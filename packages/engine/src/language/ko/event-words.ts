import type { EventWords } from '../event-words.ts';

/** 한국어가 날짜 있는 일을 전하는 말. */
export const KO_EVENT_WORDS: EventWords = {
  acts: {
    release:
      /(?<!비)공개(?:했|하[였고며]|한다|한\s|됐|되[었며]|된|$|[,.()])|출시|내놓|내놨|내놔|배포|발간|펴냈|펴낸|꺼냈|꺼낸|꺼내|풀었|풀렸|푼\s|나왔|나온\s|띄웠/g,
    announce: /발표|선보[여이인였]|예고|약속|공표|밝혔|밝힌\s|보도|계획을\s내|계획도\s내/g,
    propose: /발의|제안|상정|입법예고/g,
    sign: /서명|체결/g,
    pass: /통과|채택|제정|가결|의결/g,
    endorse: /승인|지지|비준/g,
    'enter-into-force': /발효/g,
    apply: /시행|적용/g,
    agree: /합의|타결/g,
    restrict: /통제|제한|금지|차단|제재|막았|막은\s|확대|추가|중단/g,
    allow: /허용|재개|허가|풀어\s?줬/g,
    withdraw: /철회|폐기|취소|거둬들|거두어들/g,
    refuse: /거부|부결|반려/g,
    raise: /조달|유치|투자\s?라운드/g,
    invest: /투자|배정|쏟아붓|쏟아부/g,
    found: /설립|출범|신설|창설|발족|세웠|세운\s|꾸렸/g,
    open: /개소|개장|개원|문을\s열/g,
    fine: /과징금|벌금|과태료/g,
    choose: /선정|뽑았|뽑혔|골랐|지정/g,
    acquire: /인수|사들였|사들인\s|합병/g,
  },
  denies: /지\s?않|지\s?못|못\s?했|안\s했|아니|연기|미뤘|미뤄|부인|전까지|이전/,
  plain: new Set(
    '모델 인공지능 기업 회사 업체 스타트업 개발사 거대언어모델 언어모델 챗봇 자사 현지시간 현지시각 오전 오후 월요일 화요일 수요일 목요일 금요일 토요일 일요일'.split(
      ' ',
    ),
  ),
  dayAlone: /^[0-9]{1,2}일$/,
  actLast: true,
};
