import { withParticle } from '@assay/engine';
import type { Finding } from '../../commands/doctor/finding.ts';
import { renderBytes } from '../../terminal/size.ts';
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
  what,
  toDo,
  summary: (wrong, notes) =>
    wrong === 0
      ? `잘못된 것이 없습니다.${notes === 0 ? '' : ` 참고할 것 ${notes}가지.`}`
      : `잘못된 것이 ${wrong}가지 있습니다. 맨 위의 것부터 고치세요.`,
};

function what(finding: Finding): string {
  switch (finding.code) {
    case 'node-ok':
      return finding.version;
    case 'node-old':
      return `${withParticle(finding.version, '은/는')} 너무 낮습니다. ${finding.wanted} 이상이어야 합니다`;
    case 'setup-ok':
      return '패키지가 모두 있습니다';
    case 'setup-broken':
      return `없거나 손상된 패키지가 있습니다: ${finding.reason}`;
    case 'settings-ok':
      return finding.set === 0 ? '모두 기본값입니다' : `${finding.set}가지를 정했고 나머지는 기본값입니다`;
    case 'folder-ok':
    case 'disk-low':
    case 'disk-full':
      return `${finding.folder}, 남은 공간 ${renderBytes(finding.free)}`;
    case 'folder-unused':
      return '데이터베이스가 다른 곳에 있어 쓰지 않습니다';
    case 'folder-missing':
      return `아직 없습니다: ${finding.folder} (남은 공간 ${renderBytes(finding.free)})`;
    case 'folder-no-folder':
      return `폴더가 아닙니다: ${finding.folder}`;
    case 'folder-unwritable':
      return `쓸 수 없습니다(${finding.reason}): ${finding.folder}`;
    case 'folder-of-another':
      return `다른 사용자(${finding.owner})의 폴더입니다: ${finding.folder}`;
    case 'database-ok':
      return `PostgreSQL ${finding.version}: ${finding.where}`;
    case 'settings-wrong':
    case 'database-wrong':
    case 'catalogue-wrong':
      return finding.line;
    case 'database-absent':
      return '아직 없습니다';
    case 'migrations-ok':
      return `최신입니다(마이그레이션 ${number(finding.count)}개)`;
    case 'migrations-behind':
      return `아직 하지 않은 마이그레이션이 ${number(finding.count)}개 있습니다`;
    case 'migrations-newer':
      return `더 새로운 Assay가 바꾸었습니다(${finding.name})`;
    case 'catalogue-ok':
      return `통계 ${number(finding.indicators)}가지, 값 ${number(finding.cells)}개`;
    case 'service-ready':
      return `준비되어 있습니다: ${finding.url}`;
    case 'service-not-ready':
      return `실행 중이지만 준비되지 않았습니다(${finding.checks}): ${finding.url}`;
    case 'port-free':
      return `실행 중이 아닙니다. ${withParticle(finding.address, '은/는')} 비어 있습니다`;
    case 'port-taken':
      return `다른 프로그램이 쓰고 있습니다: ${finding.address}`;
    case 'port-refused':
      return `요청을 받을 수 없습니다(${finding.reason}): ${finding.address}`;
    case 'queue-ok':
      return finding.due === 0
        ? '기다리는 작업이 없습니다'
        : `${number(finding.due)}건이 기다리지만 밀리지 않았습니다`;
    case 'queue-failed':
      return `끝내 실패한 작업이 ${number(finding.dead)}건 있습니다`;
    case 'queue-late':
      return `${number(finding.due)}건이 기다립니다. 가장 오래된 것은 ${minutes(finding.seconds)} 밀렸습니다`;
    case 'queue-absent':
      return '아직 없습니다';
    case 'feeds-ok':
      return `${number(finding.count)}개 모두 실패가 없습니다`;
    case 'feeds-none':
      return '아직 구독하는 피드가 없습니다';
    case 'feeds-paused':
      return `${number(finding.count)}개가 모두 멈춰 있습니다`;
    case 'feeds-failing':
      return `${number(finding.count)}개가 실패합니다: ${finding.sources.join(', ')}`;
    case 'clock-ok':
      return '데이터베이스의 시계와 맞습니다';
    case 'clock-off':
      return `데이터베이스의 시계보다 ${minutes(Math.abs(finding.seconds))} ${finding.seconds > 0 ? '빠릅니다' : '느립니다'}`;
  }
}

function toDo(finding: Finding): string | null {
  switch (finding.code) {
    case 'node-old':
      return 'Assay 폴더에서 npm ci를 실행하면 알맞은 Node.js가 설치됩니다. 그런 다음 bin/assay로 실행하세요.';
    case 'setup-broken':
      return 'Assay 폴더에서 npm ci --ignore-scripts를 실행하세요.';
    case 'folder-missing':
    case 'database-absent':
    case 'queue-absent':
      return 'assay serve를 실행하면 만들어집니다.';
    case 'folder-no-folder':
      return '--data DIR로 폴더를 지정하거나, 그것을 다른 곳으로 옮기세요.';
    case 'folder-unwritable':
      return '이 사용자가 쓸 수 있게 하거나, --data DIR로 다른 폴더를 지정하세요.';
    case 'folder-of-another':
      return '그 사용자로 실행하거나, --data DIR로 다른 폴더를 지정하세요.';
    case 'disk-low':
    case 'disk-full':
      return '그 디스크에 자리를 만들거나, 데이터를 옮기세요: assay backup FILE 다음에 assay restore FILE --data DIR.';
    case 'migrations-behind':
      return '다음에 assay serve를 실행하면 합니다. 먼저 백업해 두세요: assay backup FILE.';
    case 'migrations-newer':
      return '더 새로운 버전을 실행하거나, 이 버전이 만든 백업을 복원하세요.';
    case 'service-not-ready':
      return '방금 시작했으면 잠시 기다리세요. 아니면 로그와 위의 항목을 살펴보세요.';
    case 'port-free':
      return '시작하려면 assay serve';
    case 'port-taken':
      return '그 프로그램을 끝내거나, --port N으로 다른 포트를 고르세요.';
    case 'port-refused':
      return '--port N으로 1024 이상의 포트를, --host ADDRESS로 이 컴퓨터의 주소를 고르세요.';
    case 'queue-failed':
      return '까닭은 assay jobs list로 볼 수 있습니다. 고친 뒤 assay jobs retry --all을 실행하거나 버리세요.';
    case 'queue-late':
      return '작업자가 없으면 assay serve나 assay serve --worker를 실행하세요. 있으면 --check-threads를 늘리세요.';
    case 'feeds-none':
      return '구독하려면 assay source add URL';
    case 'feeds-paused':
      return '구독하려면 assay source resume ID (목록은 assay source list)';
    case 'feeds-failing':
      return `까닭은 assay source show ${finding.sources[0] ?? 'ID'} 명령으로 볼 수 있습니다.`;
    case 'clock-off':
      return '두 컴퓨터의 시계를 네트워크(NTP)에 맞추세요.';
    default:
      return null;
  }
}
