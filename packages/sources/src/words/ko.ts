import type { SourceWords } from './words.ts';

/** 한 줄에 무엇이, 어디서, 어떻게 할지. Names stand after a colon, so that no particle depends on how they end. */
export const KO_SOURCE_WORDS: SourceWords = {
  stdin: '표준 입력',
  errors: {
    'bad-date': (_, { date }) => `날짜가 아닙니다: ${date} – YYYY-MM-DD 형식으로 쓰세요`,
    'file-not-found': (where) => `파일이 없습니다: ${where} – 경로를 확인하세요`,
    'is-directory': (where) => `폴더입니다: ${where} – 그 안의 파일을 지정하세요`,
    'not-a-file': (where) => `파일이 아니라 장치나 파이프입니다: ${where} – 내용을 파일로 저장해 검사하세요`,
    'file-unreadable': (where, { reason }) => `읽을 수 없습니다(${reason}): ${where} – 권한을 확인하세요`,
    empty: (where) => `글이 없습니다: ${where} – 글이 담긴 파일이나 페이지를 주세요`,
    'too-large': (where, { bytes }) => `너무 큽니다(한도 ${bytes}): ${where} – 일부만 떼어 검사하세요`,
    binary: (where, { kind }) => `글이 아닙니다(${kind}): ${where} – 본문을 UTF-8 텍스트로 저장해 검사하세요`,
    undecodable: (where) => `문자 인코딩을 알 수 없습니다: ${where} – UTF-8로 저장하세요`,
    'bad-url': (where) => `웹 주소가 아닙니다: ${where} – http나 https로 시작하는 전체 주소를 주세요`,
    'url-with-password': (where) =>
      `주소에 사용자 이름이나 비밀번호가 있습니다: ${where} – 페이지를 저장해 그 파일을 검사하세요`,
    'scheme-refused': (where, { scheme }) =>
      `http와 https 주소만 가져옵니다(${scheme}): ${where} – 파일은 경로로 지정하세요`,
    'address-refused': (where, { address }) =>
      `공개된 주소가 아닌 곳으로 이어집니다(${address}): ${where} – 페이지를 저장해 그 파일을 검사하세요`,
    'name-not-found': (where) => `주소를 찾을 수 없습니다: ${where} – 철자와 네트워크를 확인하세요`,
    'connection-failed': (where, { reason }) =>
      `가져올 수 없습니다(${reason}): ${where} – 다시 시도하거나 페이지를 저장해 그 파일을 검사하세요`,
    timeout: (where, { ms }) =>
      `${ms}ms 안에 받지 못했습니다: ${where} – 다시 시도하거나 페이지를 저장해 그 파일을 검사하세요`,
    'too-many-redirects': (where, { limit }) =>
      `주소가 ${limit}번 넘게 옮겨 갑니다: ${where} – 마지막 주소를 주세요`,
    'http-status': (where, { status }) =>
      `서버가 상태 코드 ${status}로 답했습니다: ${where} – 브라우저로 열어 페이지를 저장하세요`,
    'unsupported-type': (where, { type }) =>
      `웹 페이지나 글이 아닙니다(${type}): ${where} – 본문을 저장해 검사하세요`,
    'too-deep': (where, { limit }) =>
      `요소가 ${limit}겹 넘게 겹쳐 있습니다: ${where} – 본문을 복사해 검사하세요`,
    'extraction-timeout': (where, { ms }) =>
      `${ms}ms 안에 본문을 찾지 못했습니다: ${where} – 본문을 복사해 검사하세요`,
    'extraction-failed': (where, { reason }) =>
      `페이지를 읽을 수 없습니다(${reason}): ${where} – 본문을 복사해 검사하세요`,
    'no-article': (where) => `본문이 없습니다: ${where} – 본문을 복사해 검사하세요`,
    'not-a-feed': (where) => `피드가 아닙니다: ${where} – RSS, Atom, JSON 피드의 주소를 주세요`,
    'not-opml': (where) => `피드 목록이 아닙니다: ${where} – OPML로 내보내 주세요`,
    'bad-range': (where) =>
      `주소 범위가 아닙니다: ${where} – 10.0.0.0/8이나 fd00::/8처럼 쓰거나 주소 하나를 주세요`,
    'bad-contact': (where) => `연락처가 아닙니다: ${where} – http나 https 주소, 또는 전자우편 주소를 주세요`,
  },
  warnings: {
    'unreadable-characters': (where, { count, line }) =>
      `읽을 수 없는 글자가 ${count}개 있습니다(처음은 ${line}번째 줄): ${where} – 그 옆의 수치가 틀릴 수 있으니 UTF-8로 저장하세요`,
    'charset-guessed': (where, { charset }) =>
      `인코딩이 적혀 있지 않아 ${charset} 인코딩으로 읽었습니다: ${where} – 글자가 깨졌으면 UTF-8로 저장하세요`,
    'whole-page': (where) => `본문을 가려낼 수 없어 페이지의 글 전체를 읽었습니다: ${where}`,
    'date-from-text': (where, { line }) =>
      `날짜가 글 안에만 있습니다(${line}): ${where} – 다른 날짜라면 직접 지정하세요`,
    'other-language': (where) =>
      `한국어나 영어가 아닌 글이 대부분입니다: ${where} – 수치를 찾지 못할 수 있습니다`,
  },
  kinds: {
    pdf: 'PDF 파일',
    docx: 'Word 문서',
    xlsx: 'Excel 통합 문서',
    pptx: 'PowerPoint 파일',
    hwpx: '한글 문서',
    epub: 'EPUB 책',
    opendocument: 'OpenDocument 파일',
    zip: 'ZIP 압축 파일',
    ole: '옛 Office 문서나 한글 문서',
    png: 'PNG 그림',
    jpeg: 'JPEG 그림',
    gif: 'GIF 그림',
    webp: 'WebP 그림',
    gzip: 'gzip 압축 파일',
    bzip2: 'bzip2 압축 파일',
    xz: 'xz 압축 파일',
    zstd: 'Zstandard 압축 파일',
    '7z': '7z 압축 파일',
    rtf: 'RTF 문서',
    program: '실행 파일',
    'utf-32': 'UTF-32',
    nul: 'NUL 바이트가 있음',
    controls: '제어 문자가 있음',
  },
  reasons: {
    permission: '권한 없음',
    busy: '열린 파일이 너무 많음',
    refused: '연결이 거부됨',
    reset: '연결이 끊김',
    unreachable: '네트워크에 닿지 않음',
    certificate: '인증서가 올바르지 않음',
    compression: '알 수 없는 압축',
    'cut-short': '페이지가 끝까지 오지 않음',
    memory: '메모리를 너무 많이 씀',
  },
};
