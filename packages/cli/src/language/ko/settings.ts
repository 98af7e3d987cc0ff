import type { SettingsWords } from '../settings-words.ts';

/** 설정에 대한 말. */
export const KO_SETTINGS: SettingsWords = {
  wanted: {
    data: '폴더의 경로',
    'database-url': 'postgres://user:password@host:5432/name 꼴의 주소',
    host: '127.0.0.1처럼 이 컴퓨터에 있는 주소(모든 주소는 0.0.0.0)',
    port: '0부터 65535까지의 정수',
    'public-address': 'http://나 https://로 시작하는 주소',
    catalog: '자료 묶음의 폴더(여럿이면 쉼표로 구분)',
    'check-threads': '1부터 64까지의 정수',
    'trusted-proxies': '10.0.0.1 꼴의 주소나 주소 범위(여럿이면 쉼표로 구분)',
    'allow-ranges': '10.1.0.0/16 꼴의 주소 범위(여럿이면 쉼표로 구분)',
    contact: '200자 이내의 웹 주소나 전자우편 주소',
    'host-gap-ms': '0부터 3600000까지의 정수',
    visits: '초 단위 정수(여럿이면 쉼표로 구분)',
    'websub-sha1': 'true 또는 false',
    'live-readers': '1부터 100000까지의 정수',
    'log-level': 'debug, info, warn, error 가운데 하나',
    samples: 'true나 false',
  },
  origin: { flag: '옵션', environment: '환경 변수', file: '파일', default: '기본값' },
  column: { name: '설정', value: '값', origin: '정한 곳' },
  none: '정하지 않음',
  hint: '--NAME VALUE 옵션, 환경 변수 ASSAY_NAME=VALUE, assay.json의 "NAME": VALUE로 정합니다. 여러 곳에서 정했으면 앞의 것을 따릅니다.',
};
