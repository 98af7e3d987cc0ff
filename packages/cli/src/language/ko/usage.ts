import { withParticle } from '@assay/engine';
import type { SettingsFileReason, UsageProblem } from '../../arguments/usage-error.ts';
import type { SidecarReason } from '../../given-table/sidecar-problem.ts';
import { type ByCode, sayByCode } from '../by-code.ts';
import type { UsageWords } from '../usage-words.ts';
import { KO_SETTINGS } from './settings.ts';

/** 잘못된 사용법과 읽지 못한 입력을 한 줄로. */
export const KO_USAGE: UsageWords = {
  problem: (problem) => sayByCode(PROBLEMS, problem),
  unexpected: (message) => `내부 오류가 났습니다(${message}). 실행한 명령과 함께 알려 주세요`,
};

const PROBLEMS: ByCode<UsageProblem> = {
  'unknown-command': ({ word, nearest, isFile }) =>
    isFile
      ? `모르는 명령입니다: ${word}. 이 문서를 확인하려면 assay check ${word}`
      : `모르는 명령입니다: ${word}. ${nearest === null ? '명령 목록은 assay --help' : `혹시 ‘${nearest}’인가요?`}`,
  'unknown-option': ({ option, nearest, command }) =>
    `모르는 옵션입니다: ${option}. ${nearest === null ? `옵션 목록은 ${command} --help` : `혹시 ${nearest}인가요?`}`,
  'missing-value': ({ option, placeholder }) => `${option} 뒤에 값이 있어야 합니다: ${option} ${placeholder}`,
  'missing-option': ({ option, placeholder }) =>
    `${withParticle(option, '이/가')} 있어야 합니다. ${option} ${withParticle(placeholder, '을/를')} 더하세요`,
  'takes-no-value': ({ option }) => `${withParticle(option, '은/는')} 값을 받지 않습니다. = 뒤를 빼세요`,
  'bad-value': ({ option, value, choices }) =>
    `${option} 값으로 쓸 수 없습니다: ${value}. ${choices.join(', ')} 가운데 하나를 쓰세요`,
  'bad-number': ({ option, value, least }) =>
    `${option} 값으로 쓸 수 없습니다: ${value}. ${least} 이상의 정수를 쓰세요`,
  'bad-date': ({ option, value }) =>
    `${option} 값으로 쓸 수 없습니다: ${value}. 2025-05-12처럼 날짜를 쓰세요`,
  'missing-operand': ({ operand, command }) =>
    `대상이 없습니다. ${withParticle(operand, '을/를')} 쓰세요. 자세한 것은 ${command} --help`,
  'too-many-operands': ({ word, command }) => `남는 말이 있습니다: ${word}. 자세한 것은 ${command} --help`,
  'stdin-twice': () => '표준 입력(-)은 한 번만 쓸 수 있습니다. 하나를 빼세요',
  'one-document': ({ option }) =>
    `${withParticle(option, '은/는')} 문서 하나에만 쓸 수 있습니다. 문서를 하나만 쓰세요`,
  'not-together': ({ first, second }) =>
    `${withParticle(first, '과/와')} ${withParticle(second, '은/는')} 함께 쓸 수 없습니다. 하나를 빼세요`,
  'only-with': ({ option, wanted }) =>
    `${withParticle(option, '은/는')} ${wanted.join(', ')} 가운데 하나와만 쓸 수 있습니다. 그것을 더하거나 이것을 빼세요`,
  'other-catalogue': ({ wanted, id, version, sha256 }) =>
    `통계 목록이 ${wanted}의 것이 아니라 ${id} ${version}(sha256 ${sha256})입니다. 그 판의 자료 묶음을 쓰거나 --catalog-version을 빼세요`,
  'no-such-claim': ({ claims, wanted }) =>
    claims === 0
      ? `${wanted}에 해당하는 것이 없습니다. 본문에 확인할 주장이 없습니다`
      : `${wanted}에 해당하는 주장이 없습니다. c1~c${claims}, 줄:칸, 또는 주장의 일부를 쓰세요`,
  'several-claims': ({ wanted, ids }) =>
    `‘${wanted}’에 해당하는 주장이 여럿입니다. ${ids.join(', ')} 가운데 하나를 쓰세요`,
  'unknown-id': ({ id, nearest }) =>
    `목록에 없습니다: ${id}. ${nearest.length === 0 ? `찾아보려면 assay catalog search ${id}` : `혹시 ${nearest.join(', ')}인가요?`}`,
  'bad-setting': ({ origin, value, name }) =>
    `${origin} 값으로 쓸 수 없습니다: ${value}. ${withParticle(KO_SETTINGS.wanted[name], '을/를')} 쓰세요`,
  'unknown-setting': ({ file, name, nearest }) =>
    `${file}에 모르는 설정이 있습니다: ${name}. ${nearest === null ? '설정 목록은 assay settings' : `혹시 ‘${nearest}’인가요?`}`,
  'bad-settings-file': ({ reason, detail, file }) =>
    `설정 파일을 쓸 수 없습니다(${FILE_REASONS[reason](detail)}): ${file}. 고치거나 --config FILE로 다른 파일을 지정하세요`,
  'bad-id': ({ option, value }) =>
    `${option} 값으로 쓸 수 없습니다: ${value}. daily-news처럼 영문 소문자, 숫자, 붙임표로 쓰세요`,
  'no-feed': ({ address }) =>
    `피드가 아니고, 피드를 알려 주는 페이지도 아닙니다: ${address}. 그 사이트에서 RSS나 Atom을 찾아 그 주소를 쓰세요`,
  'no-opml': ({ file }) => `OPML 파일이 아닙니다: ${file}. 다른 리더에서 구독 목록을 내보낸 파일을 쓰세요`,
  'unreadable-file': ({ reason, file }) => `읽을 수 없습니다(${reason}): ${file}. 경로와 권한을 확인하세요`,
  'bad-sidecar': ({ file, problem: { path, reason } }) =>
    `${file}${path === '' ? '' : `, ${path}`}: ${sayByCode(SIDECAR_REASONS, reason)}`,
  'sidecar-exists': ({ file }) => `이미 있습니다: ${file} – 그 파일을 고치거나 먼저 치우세요`,
  'unwritable-file': ({ reason, file }) => `쓸 수 없습니다(${reason}): ${file} – 폴더와 권한을 확인하세요`,
  'unknown-sheet': ({ wanted, file, names }) =>
    `그런 시트나 표가 없습니다(${wanted}): ${file} – 다음 가운데 하나를 주세요: ${names.join(', ')}`,
  'unknown-source': ({ id, nearest }) =>
    `그런 출처가 없습니다: ${id}. ${nearest.length === 0 ? '출처 목록은 assay source list' : `혹시 ${nearest.join(', ')}인가요?`}`,
  'unknown-document': ({ wanted }) =>
    `그런 문서가 없습니다: ${wanted}. 문서의 식별자나 피드에 적힌 주소를 쓰세요`,
  'several-documents': ({ wanted, ids }) =>
    `${withParticle(wanted, '으로/로')} 시작하는 문서가 여럿입니다. ${ids.join(', ')} 가운데 하나를 쓰세요`,
  'database-in-use': ({ sessions, where }) =>
    `데이터베이스를 쓰는 중입니다(Assay의 연결 ${sessions}개): ${where}. 먼저 서비스를 멈추거나 --data DIR로 다른 폴더에 복원하세요`,
  'unknown-job': ({ id }) => `실패한 작업 가운데 그런 것이 없습니다: ${id}. 작업 목록은 assay jobs list`,
  'several-jobs': ({ id, ids }) =>
    `${withParticle(id, '으로/로')} 시작하는 작업이 여럿입니다. ${ids.join(', ')} 가운데 하나를 쓰세요`,
  'unknown-briefing': ({ slug }) =>
    `발행한 브리핑 가운데 그런 것이 없습니다: ${slug}. 목록은 assay briefing list`,
  'unknown-question': ({ id }) => `그런 질문이 없습니다: ${id}. 기다리는 질문은 assay question list`,
  'several-questions': ({ id, ids }) =>
    `${withParticle(id, '으로/로')} 시작하는 질문이 여럿입니다. ${ids.join(', ')} 가운데 하나를 쓰세요`,
  'no-packages': ({ folder }) => `자료 묶음이 없습니다: ${folder}. --catalog DIR로 지정하세요`,
  'faulty-package': ({ first, faults, folder }) =>
    `자료 묶음을 쓸 수 없습니다: ${first}${faults > 1 ? ` (모두 ${faults}군데)` : ''}. 모두 보려면 assay catalog validate ${folder}`,
};

const SIDECAR_REASONS: ByCode<SidecarReason> = {
  'not-json': ({ line }) => `${line}번째 줄부터 JSON이 아닙니다 – 그 자리를 고치세요`,
  'wrong-kind': ({ expected }) => `여기에 올 값이 아닙니다 – 다음으로 쓰세요: ${KINDS[expected] ?? expected}`,
  'no-choice': ({ choices }) => `알 수 없는 값입니다 – 다음 가운데 하나로 쓰세요: ${choices.join(', ')}`,
  'unknown-field': ({ name }) => `여기에 없는 이름입니다(${name}) – 빼거나 철자를 고치세요`,
  'not-a-row': () => '행이 아닙니다 – 스프레드시트에 보이는 번호를 1부터 쓰세요',
  'not-a-column': () => '열이 아닙니다 – B처럼 스프레드시트에 보이는 글자로 쓰세요',
  'not-a-period': () => '시기가 아닙니다 – 2024, 2024-Q3, 2024-11, 2023/2024처럼 쓰세요',
  'not-a-unit': ({ written }) =>
    `단위로 읽히지 않습니다(${written}) – %나 억 원처럼 표의 언어로 된 머리글에 쓰듯이 쓰세요`,
  'too-long': () => '너무 깁니다 – 줄이세요',
  'no-such-table': ({ names }) => `파일에 그런 표가 없습니다 – 있는 표: ${names.join(', ')}`,
  outside: ({ range }) => `표를 벗어났습니다 – 표의 범위: ${range}`,
};

/** JSON 값의 종류. */
const KINDS: Readonly<Record<string, string>> = {
  string: '글',
  boolean: 'true나 false',
  array: '목록',
  object: '객체',
  record: '객체',
  int: '정수',
  number: '수',
};

const FILE_REASONS: Readonly<Record<SettingsFileReason, (detail: string) => string>> = {
  missing: () => '파일 없음',
  forbidden: () => '권한 없음',
  folder: () => '폴더임',
  'not-json': (detail) => `JSON이 아님: ${detail}`,
  'no-object': () => 'JSON 객체가 아님',
  unreadable: (detail) => detail,
};
