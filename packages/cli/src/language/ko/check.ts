import type { LineFault } from '../../commands/check/lines/line-fault.ts';
import type { CheckWords } from '../check-words.ts';

/** 주석과 줄의 말. */
export const KO_CHECK: CheckWords = {
  commentFault: {
    'no-reason': (name) => `주석에 이유가 없습니다. <!-- ${name}: 이유 -->처럼 쓰세요`,
    'unknown-comment': (name) =>
      `모르는 주석입니다: ${name}. 수치를 알고 쓴 것이라면 <!-- assay-disputed: 이유 -->처럼 쓰세요`,
    unclosed: (name) => `주석이 닫히지 않았습니다: ${name}. -->로 닫으세요`,
  },
  idleComment: '이 주석 곁에는 다른 수치가 없어 밝힐 것이 없습니다. 주석을 빼세요',
  lineFault,
  faultyLines: (count, first) =>
    count === 1
      ? `${first}번째 줄을 확인하지 못했습니다. 이유는 그 줄의 출력에 있습니다`
      : `${count}줄을 확인하지 못했습니다(첫 줄은 ${first}번째). 이유는 각 줄의 출력에 있습니다`,
  longReading: (megabytes) =>
    `데이터 패키지 ${megabytes}MB를 읽어 색인하느라 시간이 걸립니다. 다음부터는 저장해 둔 색인을 씁니다`,
};

function lineFault(fault: LineFault): string {
  switch (fault.code) {
    case 'not-utf8':
      return 'UTF-8이 아닙니다. 바꾸어 주세요';
    case 'too-long':
      return `줄이 ${fault.most}바이트보다 깁니다. 그 글은 파일로 확인하세요`;
    case 'not-json':
      return 'JSON이 아닙니다. 한 줄에 객체 하나를 쓰세요';
    case 'not-an-input':
      return `${fault.path === '' ? '이 줄이' : `${fault.path}: 값이`} 형식에 맞지 않습니다. 형식은 assay schema jsonl-input`;
    case 'no-text':
      return '글이 비어 있습니다. 기사 본문을 넣으세요';
    case 'web-page':
      return '웹페이지의 소스입니다. 기사 본문을 넣으세요';
  }
}
