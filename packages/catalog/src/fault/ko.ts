import { withParticle } from '@assay/engine';
import type { Expectation } from './expectations.ts';
import type { FaultDetail } from './fault.ts';
import type { FaultCode } from './fault-codes.ts';

const EXPECTED: Readonly<Record<Expectation, string>> = {
  descriptor: 'name, version, resources가 있는 객체',
  name: '영문 소문자·숫자·"."·"_"·"-"로 된 이름',
  version: '2026.11.23 같은 판 번호',
  resources: 'name과 path가 있는 표의 목록',
  resource: 'name과 path가 있는 객체',
  path: '경로 하나 또는 경로의 목록',
};

/** 무엇이 잘못되었고 어떻게 고치는지, 한국어로. */
export const KO_FAULTS: Readonly<Record<FaultCode, (detail: FaultDetail) => string>> = {
  'descriptor-missing': () =>
    '이 폴더에 datapackage.json이 없습니다. 파일을 넣거나 그 파일이 있는 폴더를 지정하세요',
  'bad-json': ({ value }) => `JSON이 아닙니다(${value}). 이 자리의 문법을 고치세요`,
  'bad-descriptor': ({ value, expected }) =>
    `"${value}" 항목이 없거나 형식이 다릅니다. 필요한 값: ${wordsFor(expected)}`,
  'unknown-resource': ({ value, expected }) =>
    `"${value}" 표는 읽지 않는 이름입니다. 다음 중에서 쓰세요: ${expected}`,
  'no-resources': ({ expected }) =>
    `표가 하나도 없습니다. "resources"에 다음 중 하나 이상을 넣으세요: ${expected}`,
  'file-missing': ({ value }) =>
    `목록에 있는 파일 ${withParticle(`"${value}"`, '이/가')} 없습니다. 파일을 넣거나 목록에서 빼세요`,
  'file-unreadable': ({ value }) =>
    `파일을 읽을 수 없습니다(${value}). 일반 파일인지, 읽기 권한이 있는지 확인하세요`,
  'path-escapes': ({ value }) =>
    `경로 ${withParticle(`"${value}"`, '이/가')} 패키지 밖을 가리킵니다. 폴더 안의 경로를 쓰세요`,
  'file-listed-twice': ({ value }) =>
    `파일 ${withParticle(`"${value}"`, '이/가')} 목록에 두 번 있습니다. 하나만 남기세요`,
  'file-too-large': ({ value, expected }) =>
    `파일이 ${value}바이트로 한도 ${expected}바이트를 넘습니다. 나누세요`,
  'too-many-files': ({ value, expected }) => `파일이 ${value}개로 한도 ${expected}개를 넘습니다. 합치세요`,
  'not-utf8': () => '이 줄은 UTF-8이 아닙니다. 파일을 UTF-8로 저장하세요',
  'header-missing': () => '머리글이 없습니다. 첫 줄에 열 이름을 쓰세요',
  'unknown-column': ({ value, expected }) => `이 표에는 "${value}" 열이 없습니다. 쓸 수 있는 열: ${expected}`,
  'duplicate-column': ({ value }) => `"${value}" 열이 두 번 나옵니다. 하나만 남기세요`,
  'missing-column': ({ value }) => `"${value}" 열이 없습니다. 머리글과 모든 행에 넣으세요`,
  'ragged-row': ({ value, expected }) =>
    `이 행은 ${value}칸인데 머리글은 ${expected}칸입니다. 쉼표와 따옴표를 확인하세요`,
  'unterminated-quote': () => '여기서 연 따옴표가 닫히지 않았습니다. 닫고, 칸 안의 따옴표는 두 번 쓰세요',
  'stray-quote': () => '칸 중간에 따옴표가 있습니다. 칸 전체를 따옴표로 감싸고 안의 따옴표는 두 번 쓰세요',
  'too-many-rows': ({ expected }) => `표가 ${expected}행을 넘습니다. 패키지를 나누세요`,
  'empty-cell': ({ column }) => `${column} 칸이 비어 있습니다. 모든 행에 값이 있어야 합니다`,
  'empty-item': ({ column, value }) =>
    `${column} "${value}"에 빈 항목이 있거나 항목 앞뒤에 공백이 있습니다. 항목 사이에 | 하나만 쓰세요`,
  'cell-too-long': ({ column, expected }) => `${column} 칸이 ${expected}자를 넘습니다. 줄이세요`,
  'control-character': ({ column, value }) =>
    `${column} "${value}"에 보이지 않는 제어 문자가 있습니다. 지우세요`,
  'bad-identifier': ({ column, value }) =>
    `${column} ${withParticle(`"${value}"`, '은/는')} 식별자가 아닙니다. 영문자·숫자·"_"·"-"·"."만 쓰고 영문자나 숫자로 시작하세요`,
  'bad-boolean': ({ column, value }) =>
    `${column} ${withParticle(`"${value}"`, '은/는')} true도 false도 아닙니다. 둘 중 하나로 쓰세요`,
  'not-a-decimal': ({ column, value }) =>
    `${column} ${withParticle(`"${value}"`, '은/는')} 보통 십진수가 아닙니다. -12.40처럼 숫자와 소수점 하나, 빼기 부호만 쓰세요`,
  'bad-period': ({ column, value }) =>
    `${column} ${withParticle(`"${value}"`, '은/는')} 기간이 아닙니다. 2023, 2025-H1, 2023-Q4, 2023-11, 2023-11-05 또는 둘을 /로 이어 쓰세요`,
  'not-in-list': ({ column, value, expected }) =>
    `${column} ${withParticle(`"${value}"`, '은/는')} 알 수 없는 값입니다. 다음 중에서 쓰세요: ${expected}`,
  'duplicate-key': ({ value, expected }) =>
    `${withParticle(`"${value}"`, '은/는')} 이미 ${expected}에 있습니다. 하나만 남기세요`,
  'duplicate-row': ({ expected }) => `같은 관측값이 이미 ${expected}에 있습니다. 하나만 남기세요`,
  'unknown-reference': ({ column, value, expected }) =>
    `${column} ${withParticle(`"${value}"`, '이/가')} ${expected} 표에 없습니다. 그 표에 더하거나 여기를 고치세요`,
  'source-of-another-publication': ({ value, expected }) =>
    `출처 ${withParticle(`"${value}"`, '은/는')} 간행물 "${expected}"의 판입니다. 그 간행물을 쓰거나 다른 출처를 쓰세요`,
  'cyclic-parents': ({ value }) =>
    `상위 항목을 따라가면 자기 자신으로 돌아옵니다(${value}). 연결 하나를 지우세요`,
  'differs-between-packages': ({ value, expected }) =>
    `"${value}"의 내용이 ${expected}와 다릅니다. 둘을 같게 하거나 한쪽 식별자를 바꾸세요`,
  'more-faults': ({ value }) => `같은 종류의 오류를 처음 ${value}개만 보여 줍니다. 고친 뒤 다시 실행하세요`,
  'no-rows': () => '머리글 아래에 행이 없습니다. 이 판의 관측값을 넣으세요',
  'file-exists': ({ value }) =>
    `파일 ${withParticle(`"${value}"`, '이/가')} 이미 있습니다. 출처의 식별자를 바꾸거나 그 파일을 치우세요`,
  'file-unwritable': ({ value }) => `파일을 쓸 수 없습니다(${value}). 폴더의 권한과 남은 용량을 확인하세요`,
  'no-producer': ({ value, expected }) =>
    `지표 "${value}"에 "${expected}"의 생산자가 없습니다. producers에 집계 기관을 넣으세요`,
  'no-limitations': ({ value, column }) =>
    `지표 "${value}"에 ${withParticle(column, '이/가')} 없습니다. 무엇을 보여 주지 못하는지 쓰세요`,
  'no-observations': ({ value }) => `지표 "${value}"에 관측값이 없습니다. 더하거나 지표를 빼세요`,
};

/** Words for what was expected; what is no such key stands for itself (`utf-8`). */
function wordsFor(expected: string): string {
  return Object.entries(EXPECTED).find(([key]) => key === expected)?.[1] ?? expected;
}
