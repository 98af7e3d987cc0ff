import type { DataWords } from '../data-words.ts';

/** `assay backup`, `restore`, `database distribute`의 말. */
export const KO_DATA: DataWords = {
  writing: (table) => `쓰는 중: ${table}`,
  checking: (table) => `확인하는 중: ${table}`,
  restoring: (table) => `복원하는 중: ${table}`,
  written: (file, size, count) => `${file}: ${size}, ${count.toLocaleString('ko')}행.`,
  checked: '임시 데이터베이스에 복원해 모든 행이 그대로인지 확인했습니다.',
  unchecked:
    '복원되는지 확인하지 않았습니다. 확인하려면 새 폴더에 복원해 보세요: assay restore FILE --data DIR',
  uncheckable: (reason) => `백업은 썼지만 이 컴퓨터에서는 확인할 수 없습니다: ${reason}`,
  restored: (count, where, made) =>
    `${made} 시점의 ${count.toLocaleString('ko')}행을 복원했습니다: ${where}. 서비스를 시작하려면 assay serve`,
  column: { table: '표', placement: '놓인 곳', done: '처리' },
  placement: {
    'by-document': '문서별로 워커에 나눔',
    'by-story': '이야기별로 워커에 나눔',
    everywhere: '워커마다 복사',
    here: '코디네이터',
  },
  now: '방금',
  already: '이전에',
  distributed: '데이터베이스를 분산시켰습니다. assay serve를 몇 개든 함께 쓸 수 있습니다.',
};
