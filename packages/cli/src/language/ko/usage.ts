import { withParticle } from '@assay/engine';
import type { SettingsFileReason, UsageProblem } from '../../arguments/usage-error.ts';
import type { SidecarReason } from '../../given-table/sidecar-problem.ts';
import type { UsageWords } from '../usage-words.ts';
import { KO_SETTINGS } from './settings.ts';

/** 잘못된 사용법과 읽지 못한 입력을 한 줄로. */
export const KO_USAGE: UsageWords = {
  problem,
  unexpected: (message) => `내부 오류가 났습니다(${message}). 실행한 명령과 함께 알려 주세요`,
};

function problem(problem: UsageProblem): string {
  switch (problem.code) {
    case 'unknown-command':
      if (problem.isFile)
        return `모르는 명령입니다: ${problem.word}. 이 문서를 확인하려면 assay check ${problem.word}`;
      return `모르는 명령입니다: ${problem.word}. ${problem.nearest === null ? '명령 목록은 assay --help' : `혹시 ‘${problem.nearest}’인가요?`}`;
    case 'unknown-option':
      return `모르는 옵션입니다: ${problem.option}. ${problem.nearest === null ? `옵션 목록은 ${problem.command} --help` : `혹시 ${problem.nearest}인가요?`}`;
    case 'missing-value':
      return `${problem.option} 뒤에 값이 있어야 합니다: ${problem.option} ${problem.placeholder}`;
    case 'missing-option':
      return `${withParticle(problem.option, '이/가')} 있어야 합니다. ${problem.option} ${withParticle(problem.placeholder, '을/를')} 더하세요`;
    case 'takes-no-value':
      return `${withParticle(problem.option, '은/는')} 값을 받지 않습니다. = 뒤를 빼세요`;
    case 'bad-value':
      return `${problem.option} 값으로 쓸 수 없습니다: ${problem.value}. ${problem.choices.join(', ')} 가운데 하나를 쓰세요`;
    case 'bad-number':
      return `${problem.option} 값으로 쓸 수 없습니다: ${problem.value}. ${problem.least} 이상의 정수를 쓰세요`;
    case 'bad-date':
      return `${problem.option} 값으로 쓸 수 없습니다: ${problem.value}. 2025-05-12처럼 날짜를 쓰세요`;
    case 'missing-operand':
      return `대상이 없습니다. ${withParticle(problem.operand, '을/를')} 쓰세요. 자세한 것은 ${problem.command} --help`;
    case 'too-many-operands':
      return `남는 말이 있습니다: ${problem.word}. 자세한 것은 ${problem.command} --help`;
    case 'stdin-twice':
      return '표준 입력(-)은 한 번만 쓸 수 있습니다. 하나를 빼세요';
    case 'one-document':
      return `${withParticle(problem.option, '은/는')} 문서 하나에만 쓸 수 있습니다. 문서를 하나만 쓰세요`;
    case 'not-together':
      return `${withParticle(problem.first, '과/와')} ${withParticle(problem.second, '은/는')} 함께 쓸 수 없습니다. 하나를 빼세요`;
    case 'only-with':
      return `${withParticle(problem.option, '은/는')} ${problem.wanted.join(', ')} 가운데 하나와만 쓸 수 있습니다. 그것을 더하거나 이것을 빼세요`;
    case 'other-catalogue':
      return `통계 목록이 ${problem.wanted}의 것이 아니라 ${problem.id} ${problem.version}(sha256 ${problem.sha256})입니다. 그 판의 자료 묶음을 쓰거나 --catalog-version을 빼세요`;
    case 'no-such-claim':
      return problem.claims === 0
        ? `${problem.wanted}에 해당하는 것이 없습니다. 본문에 확인할 주장이 없습니다`
        : `${problem.wanted}에 해당하는 주장이 없습니다. c1~c${problem.claims}, 줄:칸, 또는 주장의 일부를 쓰세요`;
    case 'several-claims':
      return `‘${problem.wanted}’에 해당하는 주장이 여럿입니다. ${problem.ids.join(', ')} 가운데 하나를 쓰세요`;
    case 'unknown-id':
      return `목록에 없습니다: ${problem.id}. ${problem.nearest.length === 0 ? `찾아보려면 assay catalog search ${problem.id}` : `혹시 ${problem.nearest.join(', ')}인가요?`}`;
    case 'bad-setting':
      return `${problem.origin} 값으로 쓸 수 없습니다: ${problem.value}. ${withParticle(KO_SETTINGS.wanted[problem.name], '을/를')} 쓰세요`;
    case 'unknown-setting':
      return `${problem.file}에 모르는 설정이 있습니다: ${problem.name}. ${problem.nearest === null ? '설정 목록은 assay settings' : `혹시 ‘${problem.nearest}’인가요?`}`;
    case 'bad-settings-file':
      return `설정 파일을 쓸 수 없습니다(${FILE_REASONS[problem.reason](problem.detail)}): ${problem.file}. 고치거나 --config FILE로 다른 파일을 지정하세요`;
    case 'bad-id':
      return `${problem.option} 값으로 쓸 수 없습니다: ${problem.value}. daily-news처럼 영문 소문자, 숫자, 붙임표로 쓰세요`;
    case 'no-feed':
      return `피드가 아니고, 피드를 알려 주는 페이지도 아닙니다: ${problem.address}. 그 사이트에서 RSS나 Atom을 찾아 그 주소를 쓰세요`;
    case 'no-opml':
      return `OPML 파일이 아닙니다: ${problem.file}. 다른 리더에서 구독 목록을 내보낸 파일을 쓰세요`;
    case 'unreadable-file':
      return `읽을 수 없습니다(${problem.reason}): ${problem.file}. 경로와 권한을 확인하세요`;
    case 'bad-sidecar': {
      const { path, reason } = problem.problem;
      return `${problem.file}${path === '' ? '' : `, ${path}`}: ${sidecarReason(reason)}`;
    }
    case 'sidecar-exists':
      return `이미 있습니다: ${problem.file} – 그 파일을 고치거나 먼저 치우세요`;
    case 'unwritable-file':
      return `쓸 수 없습니다(${problem.reason}): ${problem.file} – 폴더와 권한을 확인하세요`;
    case 'unknown-sheet':
      return `그런 시트나 표가 없습니다(${problem.wanted}): ${problem.file} – 다음 가운데 하나를 주세요: ${problem.names.join(', ')}`;
    case 'unknown-source':
      return `그런 출처가 없습니다: ${problem.id}. ${problem.nearest.length === 0 ? '출처 목록은 assay source list' : `혹시 ${problem.nearest.join(', ')}인가요?`}`;
    case 'unknown-document':
      return `그런 문서가 없습니다: ${problem.wanted}. 문서의 식별자나 피드에 적힌 주소를 쓰세요`;
    case 'several-documents':
      return `${withParticle(problem.wanted, '으로/로')} 시작하는 문서가 여럿입니다. ${problem.ids.join(', ')} 가운데 하나를 쓰세요`;
    case 'database-in-use':
      return `데이터베이스를 쓰는 중입니다(Assay의 연결 ${problem.sessions}개): ${problem.where}. 먼저 서비스를 멈추거나 --data DIR로 다른 폴더에 복원하세요`;
    case 'unknown-job':
      return `실패한 작업 가운데 그런 것이 없습니다: ${problem.id}. 작업 목록은 assay jobs list`;
    case 'several-jobs':
      return `${withParticle(problem.id, '으로/로')} 시작하는 작업이 여럿입니다. ${problem.ids.join(', ')} 가운데 하나를 쓰세요`;
    case 'unknown-briefing':
      return `발행한 브리핑 가운데 그런 것이 없습니다: ${problem.slug}. 목록은 assay briefing list`;
    case 'unknown-question':
      return `그런 질문이 없습니다: ${problem.id}. 기다리는 질문은 assay question list`;
    case 'several-questions':
      return `${withParticle(problem.id, '으로/로')} 시작하는 질문이 여럿입니다. ${problem.ids.join(', ')} 가운데 하나를 쓰세요`;
    case 'no-packages':
      return `자료 묶음이 없습니다: ${problem.folder}. --catalog DIR로 지정하세요`;
    case 'faulty-package':
      return `자료 묶음을 쓸 수 없습니다: ${problem.first}${problem.faults > 1 ? ` (모두 ${problem.faults}군데)` : ''}. 모두 보려면 assay catalog validate ${problem.folder}`;
  }
}

function sidecarReason(reason: SidecarReason): string {
  switch (reason.code) {
    case 'not-json':
      return `${reason.line}번째 줄부터 JSON이 아닙니다 – 그 자리를 고치세요`;
    case 'wrong-kind':
      return `여기에 올 값이 아닙니다 – 다음으로 쓰세요: ${KINDS[reason.expected] ?? reason.expected}`;
    case 'no-choice':
      return `알 수 없는 값입니다 – 다음 가운데 하나로 쓰세요: ${reason.choices.join(', ')}`;
    case 'unknown-field':
      return `여기에 없는 이름입니다(${reason.name}) – 빼거나 철자를 고치세요`;
    case 'not-a-row':
      return '행이 아닙니다 – 스프레드시트에 보이는 번호를 1부터 쓰세요';
    case 'not-a-column':
      return '열이 아닙니다 – B처럼 스프레드시트에 보이는 글자로 쓰세요';
    case 'not-a-period':
      return '시기가 아닙니다 – 2024, 2024-Q3, 2024-11, 2023/2024처럼 쓰세요';
    case 'not-a-unit':
      return `단위로 읽히지 않습니다(${reason.written}) – %나 억 원처럼 표의 언어로 된 머리글에 쓰듯이 쓰세요`;
    case 'too-long':
      return '너무 깁니다 – 줄이세요';
    case 'no-such-table':
      return `파일에 그런 표가 없습니다 – 있는 표: ${reason.names.join(', ')}`;
    case 'outside':
      return `표를 벗어났습니다 – 표의 범위: ${reason.range}`;
  }
}

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
