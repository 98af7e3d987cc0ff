import type { StoreWords } from './words.ts';

/** 한 줄에 무엇이, 어디서, 어떻게 할지. Names stand after a colon, so that no particle depends on how they end. */
export const KO_STORE_WORDS: StoreWords = {
  errors: {
    'platform-unsupported': (where) =>
      `이 시스템에 맞는 PostgreSQL이 함께 오지 않습니다: ${where} – DATABASE_URL에 직접 운영하는 PostgreSQL을 지정하세요`,
    'musl-unsupported': (where) =>
      `함께 오는 PostgreSQL은 glibc가 필요한데 musl(Alpine) 시스템입니다: ${where} – Debian 계열 이미지를 쓰거나 DATABASE_URL을 지정하세요`,
    'binaries-missing': (where) =>
      `PostgreSQL이 없거나 손상되었습니다: ${where} – 선택 패키지를 빼지 말고 "npm ci --ignore-scripts"를 실행하거나 DATABASE_URL을 지정하세요`,
    'account-missing': (where) =>
      `PostgreSQL은 root로 실행되지 않는데 대신 쓸 계정이 없습니다: ${where} – assay라는 계정을 만들거나 일반 사용자로 실행하세요`,
    'account-unnamed': (where) =>
      `PostgreSQL에는 이름 있는 계정이 필요한데 이름이 없습니다: ${where} – /etc/passwd에 추가하거나 DATABASE_URL을 지정하세요`,
    'folder-unusable': (where, { reason }) =>
      `데이터 폴더를 쓸 수 없습니다(${reason}): ${where} – 쓰기 권한을 주거나 다른 폴더를 지정하세요`,
    'folder-other-major': (where, { found, wanted }) =>
      `데이터 폴더를 만든 PostgreSQL은 ${found}, 지금 것은 ${wanted}입니다: ${where} – 그 폴더를 만든 Assay로 백업해 새 폴더에 복원하세요`,
    'folder-foreign': (where) =>
      `비어 있지 않은데 Assay의 데이터베이스도 아닙니다: ${where} – 비우거나 다른 데이터 폴더를 지정하세요`,
    'folder-busy': (where, { seconds }) =>
      `다른 Assay가 ${seconds}초 넘게 시작하거나 끝나는 중입니다: ${where} – 다시 시도하거나 그 프로세스를 끝내세요`,
    'socket-folder-failed': (where, { reason }) =>
      `데이터베이스 소켓을 둘 개인 폴더를 만들 수 없습니다(${reason}): ${where} – TMPDIR에 쓸 수 있는 짧은 경로를 지정하거나 더 짧은 데이터 폴더를 쓰세요`,
    'disk-full': (where) => `디스크가 가득 찼습니다: ${where} – 자리를 만든 뒤 다시 시작하세요`,
    'initdb-failed': (where, { reason }) =>
      `데이터베이스를 만들 수 없습니다(${reason}): ${where} – 고친 뒤 다시 시작하세요`,
    'server-failed': (where, { reason }) =>
      `데이터베이스가 시작되지 않습니다(${reason}): ${where} – 고친 뒤 다시 시작하세요`,
    'server-slow': (where, { seconds }) =>
      `데이터베이스가 ${seconds}초 안에 답하지 않았습니다: ${where} – 로그를 살펴보고 다시 시도하세요`,
    'bad-database-url': (where) =>
      `DATABASE_URL이 PostgreSQL 주소가 아닙니다: ${where} – postgres://사용자:비밀번호@호스트:5432/이름 형식으로 쓰세요`,
    'connection-failed': (where, { reason }) =>
      `데이터베이스에 연결할 수 없습니다(${reason}): ${where} – 주소가 맞는지, 실행 중인지 확인하세요`,
    'server-too-old': (where, { found, wanted }) =>
      `PostgreSQL ${found} 데이터베이스입니다(${wanted} 이상 필요): ${where} – 업그레이드하세요`,
    'schema-newer': (where, { found }) =>
      `더 새로운 Assay가 바꾼 데이터베이스입니다(${found}): ${where} – 그 버전으로 시작하거나 지금 버전의 백업을 복원하세요`,
    'migration-failed': (where, { migration, reason }) =>
      `데이터베이스를 새 구조로 바꾸지 못했습니다(${migration}: ${reason}): ${where} – 그 단계는 모두 되돌렸으니 고친 뒤 다시 시작하세요`,
    'not-citus': (where) =>
      `Citus 코디네이터가 아닙니다: ${where} – 코디네이터에서 "create extension citus"를 실행하고 DATABASE_URL에 지정하세요`,
    'backup-unwritable': (where, { reason }) =>
      `백업을 쓸 수 없습니다(${reason}): ${where} – 쓸 수 있는 곳을 지정하세요`,
    'backup-unreadable': (where, { reason }) =>
      `백업을 읽을 수 없습니다(${reason}): ${where} – 경로와 권한을 확인하세요`,
    'not-a-backup': (where) =>
      `Assay의 백업이 아닙니다: ${where} – "assay backup"으로 만든 파일을 지정하세요`,
    'backup-newer': (where, { found, wanted }) =>
      `백업 형식은 ${found}, 이 Assay가 읽는 것은 ${wanted}까지입니다: ${where} – 백업을 만든 버전이나 그 뒤 버전으로 복원하세요`,
    'backup-cut-short': (where) =>
      `백업이 끝까지 있지 않습니다: ${where} – 다시 복사하거나 다른 백업을 쓰세요`,
    'backup-damaged': (where, { part }) =>
      `백업이 손상되었습니다(${part}): ${where} – 다시 복사하거나 다른 백업을 쓰세요`,
    'backup-schema-differs': (where, { reason }) =>
      `백업이 이 Assay의 테이블과 맞지 않습니다(${reason}): ${where} – 백업을 만든 버전으로 복원한 다음 업그레이드하세요`,
    'backup-failed': (where, { reason }) =>
      `백업을 만들지 못했습니다(${reason}): ${where} – 남은 것은 없으니 다시 시도하세요`,
    'restore-not-empty': (where, { table }) =>
      `비어 있지 않은 데이터베이스입니다(행이 있는 테이블: ${table}): ${where} – 새 데이터베이스에 복원하거나 바꿔도 된다고 지정하세요`,
    'restore-failed': (where, { reason }) =>
      `백업을 복원하지 못했습니다(${reason}): ${where} – 바뀐 것은 없으니 고친 뒤 다시 시도하세요`,
  },
  reasons: {
    permission: '권한 없음',
    'read-only': '읽기 전용 파일 시스템',
    'not-a-folder': '폴더가 아님',
    'no-such-folder': '폴더가 없음',
    'no-such-file': '파일이 없음',
    'is-a-folder': '폴더임',
    refused: '연결이 거부됨',
    'no-such-name': '알 수 없는 호스트 이름',
    timeout: '제때 답이 없음',
    password: '사용자 이름이나 비밀번호가 거부됨',
  },
};
