import { withParticle } from '@assay/engine';
import type { Finding } from '../../commands/doctor/finding.ts';
import { renderBytes } from '../../terminal/size.ts';
import { type ByCode, sayByCode } from '../by-code.ts';
import type { DoctorWords } from '../doctor-words.ts';

const number = (value: number): string => value.toLocaleString('ko');
const minutes = (seconds: number): string =>
  seconds < 120 ? `${number(seconds)}초` : `${number(Math.round(seconds / 60))}분`;

/** `assay doctor`의 말. */
export const KO_DOCTOR: DoctorWords = {
  state: { ok: '정상', note: '참고', wrong: '잘못' },
  check: {
    node: 'Node.js',
    setup: '설치',
    settings: '설정',
    folder: '데이터 폴더',
    database: '데이터베이스',
    migrations: '표',
    catalogue: '통계',
    port: '서비스',
    queue: '작업',
    feeds: '피드',
    clock: '시계',
  },
  what: (finding) => sayByCode(WHAT, finding),
  toDo: (finding) => sayByCode(TO_DO, finding),
  summary: (wrong, notes) =>
    wrong === 0
      ? `잘못된 것이 없습니다.${notes === 0 ? '' : ` 참고할 것 ${notes}가지.`}`
      : `잘못된 것이 ${wrong}가지 있습니다. 맨 위의 것부터 고치세요.`,
};

function roomIn({ folder, free }: { readonly folder: string; readonly free: number }): string {
  return `${folder}, 남은 공간 ${renderBytes(free)}`;
}

const WHAT: ByCode<Finding> = {
  'node-ok': ({ version }) => version,
  'node-old': ({ version, wanted }) =>
    `${withParticle(version, '은/는')} 너무 낮습니다. ${wanted} 이상이어야 합니다`,
  'setup-ok': () => '패키지가 모두 있습니다',
  'setup-broken': ({ reason }) => `없거나 손상된 패키지가 있습니다: ${reason}`,
  'settings-ok': ({ set }) => (set === 0 ? '모두 기본값입니다' : `${set}가지를 정했고 나머지는 기본값입니다`),
  'folder-ok': roomIn,
  'disk-low': roomIn,
  'disk-full': roomIn,
  'folder-unused': () => '데이터베이스가 다른 곳에 있어 쓰지 않습니다',
  'folder-missing': ({ folder, free }) => `아직 없습니다: ${folder} (남은 공간 ${renderBytes(free)})`,
  'folder-no-folder': ({ folder }) => `폴더가 아닙니다: ${folder}`,
  'folder-unwritable': ({ reason, folder }) => `쓸 수 없습니다(${reason}): ${folder}`,
  'folder-of-another': ({ owner, folder }) => `다른 사용자(${owner})의 폴더입니다: ${folder}`,
  'database-ok': ({ version, where }) => `PostgreSQL ${version}: ${where}`,
  'settings-wrong': ({ line }) => line,
  'database-wrong': ({ line }) => line,
  'catalogue-wrong': ({ line }) => line,
  'database-absent': () => '아직 없습니다',
  'migrations-ok': ({ count }) => `최신입니다(마이그레이션 ${number(count)}개)`,
  'migrations-behind': ({ count }) => `아직 하지 않은 마이그레이션이 ${number(count)}개 있습니다`,
  'migrations-newer': ({ name }) => `더 새로운 Assay가 바꾸었습니다(${name})`,
  'catalogue-ok': ({ indicators, cells }) => `통계 ${number(indicators)}가지, 값 ${number(cells)}개`,
  'service-ready': ({ url }) => `준비되어 있습니다: ${url}`,
  'service-not-ready': ({ checks, url }) => `실행 중이지만 준비되지 않았습니다(${checks}): ${url}`,
  'port-free': ({ address }) => `실행 중이 아닙니다. ${withParticle(address, '은/는')} 비어 있습니다`,
  'port-taken': ({ address }) => `다른 프로그램이 쓰고 있습니다: ${address}`,
  'port-refused': ({ reason, address }) => `요청을 받을 수 없습니다(${reason}): ${address}`,
  'queue-ok': ({ due }) =>
    due === 0 ? '기다리는 작업이 없습니다' : `${number(due)}건이 기다리지만 밀리지 않았습니다`,
  'queue-failed': ({ dead }) => `끝내 실패한 작업이 ${number(dead)}건 있습니다`,
  'queue-late': ({ due, seconds }) =>
    `${number(due)}건이 기다립니다. 가장 오래된 것은 ${minutes(seconds)} 밀렸습니다`,
  'queue-absent': () => '아직 없습니다',
  'feeds-ok': ({ count }) => `${number(count)}개 모두 실패가 없습니다`,
  'feeds-none': () => '아직 구독하는 피드가 없습니다',
  'feeds-paused': ({ count }) => `${number(count)}개가 모두 멈춰 있습니다`,
  'feeds-failing': ({ count, sources }) => `${number(count)}개가 실패합니다: ${sources.join(', ')}`,
  'clock-ok': () => '데이터베이스의 시계와 맞습니다',
  'clock-off': ({ seconds }) =>
    `데이터베이스의 시계보다 ${minutes(Math.abs(seconds))} ${seconds > 0 ? '빠릅니다' : '느립니다'}`,
};

const SERVE_MAKES_IT = 'assay serve를 실행하면 만들어집니다.';
const MAKE_ROOM =
  '그 디스크에 자리를 만들거나, 데이터를 옮기세요: assay backup FILE 다음에 assay restore FILE --data DIR.';

/** Nothing is to be done where it says nothing. */
const TO_DO: Partial<ByCode<Finding>> = {
  'node-old': () =>
    'Assay 폴더에서 npm ci를 실행하면 알맞은 Node.js가 설치됩니다. 그런 다음 bin/assay로 실행하세요.',
  'setup-broken': () => 'Assay 폴더에서 npm ci --ignore-scripts를 실행하세요.',
  'folder-missing': () => SERVE_MAKES_IT,
  'database-absent': () => SERVE_MAKES_IT,
  'queue-absent': () => SERVE_MAKES_IT,
  'folder-no-folder': () => '--data DIR로 폴더를 지정하거나, 그것을 다른 곳으로 옮기세요.',
  'folder-unwritable': () => '이 사용자가 쓸 수 있게 하거나, --data DIR로 다른 폴더를 지정하세요.',
  'folder-of-another': () => '그 사용자로 실행하거나, --data DIR로 다른 폴더를 지정하세요.',
  'disk-low': () => MAKE_ROOM,
  'disk-full': () => MAKE_ROOM,
  'migrations-behind': () => '다음에 assay serve를 실행하면 합니다. 먼저 백업해 두세요: assay backup FILE.',
  'migrations-newer': () => '더 새로운 버전을 실행하거나, 이 버전이 만든 백업을 복원하세요.',
  'service-not-ready': () => '방금 시작했으면 잠시 기다리세요. 아니면 로그와 위의 항목을 살펴보세요.',
  'port-free': () => '시작하려면 assay serve',
  'port-taken': () => '그 프로그램을 끝내거나, --port N으로 다른 포트를 고르세요.',
  'port-refused': () => '--port N으로 1024 이상의 포트를, --host ADDRESS로 이 컴퓨터의 주소를 고르세요.',
  'queue-failed': () =>
    '까닭은 assay jobs list로 볼 수 있습니다. 고친 뒤 assay jobs retry --all을 실행하거나 버리세요.',
  'queue-late': () =>
    '작업자가 없으면 assay serve나 assay serve --worker를 실행하세요. 있으면 --check-threads를 늘리세요.',
  'feeds-none': () => '구독하려면 assay source add URL',
  'feeds-paused': () => '구독하려면 assay source resume ID (목록은 assay source list)',
  'feeds-failing': ({ sources }) => `까닭은 assay source show ${sources[0] ?? 'ID'} 명령으로 볼 수 있습니다.`,
  'clock-off': () => '두 컴퓨터의 시계를 네트워크(NTP)에 맞추세요.',
};
