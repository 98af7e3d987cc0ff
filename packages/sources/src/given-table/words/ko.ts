import type { TableWords } from './table-words.ts';

/** 무엇이 잘못되었거나 알아 둘 일인지, 어떻게 할지. */
export const KO_TABLE_WORDS: TableWords = {
  place: {
    sheet: (name) => `시트 ‘${name}’`,
    cell: (address) => `${address} 셀`,
    line: (line) => `${line}번째 줄`,
  },
  faults: {
    'unknown-kind': () => '표가 아닙니다 – CSV, TSV, XLSX, JSON, Markdown 파일을 주세요',
    'old-workbook': () =>
      '옛 통합 문서나 이진 통합 문서(.xls, .xlsb)이거나 암호가 걸려 있습니다 – 암호 없이 .xlsx로 저장하세요',
    'no-workbook': () => 'ZIP 압축 파일이지만 통합 문서가 아닙니다 – 표를 .xlsx나 CSV로 저장하세요',
    'damaged-archive': ({ part }) =>
      `통합 문서가 손상되었습니다${part === undefined ? '' : `(${part})`} – 스프레드시트에서 열어 다시 저장하세요`,
    'locked-archive': () => '통합 문서가 암호화되어 있습니다 – 암호 없이 저장하세요',
    'repeated-part': ({ part }) =>
      `통합 문서에 같은 부분이 두 번 있습니다(${part}) – 스프레드시트에서 열어 다시 저장하세요`,
    'unpacks-too-large': ({ limit }) =>
      `통합 문서의 압축을 풀면 ${limit}를 넘습니다 – 필요한 시트만 저장하세요`,
    'too-many-parts': ({ limit }) => `통합 문서에 든 부분이 ${limit}개를 넘습니다 – 필요한 시트만 저장하세요`,
    'no-such-part': ({ part }) =>
      `통합 문서에 빠진 부분이 있습니다(${part}) – 스프레드시트에서 열어 다시 저장하세요`,
    'damaged-part': ({ part }) =>
      `통합 문서의 한 부분이 온전한 XML이 아닙니다(${part}) – 스프레드시트에서 열어 다시 저장하세요`,
    'document-type': ({ part }) =>
      `통합 문서의 한 부분에 스프레드시트가 쓰지 않는 문서 형식 선언이 있습니다(${part}) – 스프레드시트에서 다시 저장하세요`,
    'bad-address': ({ value }) => `셀 주소가 아닙니다(‘${value}’) – 통합 문서를 다시 저장하세요`,
    'bad-number': ({ value }) => `숫자가 아닙니다(‘${value}’) – 통합 문서를 다시 저장하세요`,
    'too-many-tables': ({ limit }) => `표가 ${limit}개를 넘습니다 – 표가 더 적은 파일을 주세요`,
    'too-many-rows': ({ limit }) => `행이 ${limit}개를 넘습니다 – 일부만 떼어 주세요`,
    'too-many-columns': ({ limit }) => `열이 ${limit}개를 넘습니다 – 일부만 떼어 주세요`,
    'too-many-cells': ({ limit }) => `셀이 ${limit}개를 넘습니다 – 일부만 떼어 주세요`,
    'cell-too-long': ({ limit }) => `셀 하나가 ${limit}자를 넘습니다 – 줄이세요`,
    'unclosed-quote': () =>
      '여기서 연 따옴표가 닫히지 않습니다 – 따옴표를 닫고, 셀 안의 따옴표는 두 번 쓰세요',
    'long-row': ({ cells, width }) =>
      `표는 ${width}열인데 이 행은 셀이 ${cells}개입니다 – 구분 기호가 든 셀은 따옴표로 묶고, Markdown이면 그 앞에 \\를 쓰세요`,
    'bad-json': () => '여기부터 JSON이 아닙니다 – 그 자리를 고치세요',
    'json-shape': ({ path }) =>
      `표가 아닙니다(${path}) – 객체의 목록, 목록의 목록, {"columns": […], "rows": […]} 가운데 하나로 주세요`,
    'no-table': () => '표가 없습니다 – 머리글과 행이 있는 파일을 주세요',
  },
  notices: {
    formulas: ({ count }) => `수식 ${count}개는 계산하지 않고 파일에 저장된 값을 읽었습니다`,
    'formulas-without-value': ({ count }) =>
      `저장된 값이 없는 수식 ${count}개를 빈 셀로 읽었습니다 – 스프레드시트에서 열어 저장하세요`,
    'error-values': ({ count, value }) => `오류가 든 셀 ${count}개를 빈 셀로 읽었습니다(${value} 등)`,
    'hidden-sheets': ({ names }) => `숨겨져 있어 읽지 않았습니다(${names}) – 필요하면 숨기기를 취소하세요`,
    'hidden-rows': ({ count }) =>
      `숨겨진 행 ${count}개를 빈 행으로 읽었습니다 – 필요하면 숨기기를 취소하세요`,
    'hidden-columns': ({ count }) =>
      `숨겨진 열 ${count}개를 빈 열로 읽었습니다 – 필요하면 숨기기를 취소하세요`,
    'short-rows': ({ count }) => `다른 행보다 셀이 적은 행 ${count}개는 끝을 빈 셀로 채웠습니다 – 확인하세요`,
    'stray-quotes': ({ count }) =>
      `셀 가운데의 따옴표 ${count}개를 적힌 대로 읽었습니다 – 따옴표로 묶은 셀 안에서는 두 번 쓰세요`,
  },
};
