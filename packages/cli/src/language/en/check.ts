import type { LineFault } from '../../commands/check/lines/line-fault.ts';
import type { CheckWords } from '../check-words.ts';

/** Comments and lines, in English. */
export const EN_CHECK: CheckWords = {
  commentFault: {
    'no-reason': (name) => `the comment gives no reason; write <!-- ${name}: the reason -->`,
    'unknown-comment': (name) =>
      `no comment is called ${name}; to acknowledge a figure, write <!-- assay-disputed: the reason -->`,
    unclosed: (name) => `the comment ${name} is not closed; end it with -->`,
  },
  idleComment: 'nothing is acknowledged here: no figure beside this comment is wrong; take it out',
  lineFault,
  faultyLines: (count, first) =>
    count === 1
      ? `line ${first} could not be checked; its line of output says why`
      : `${count} lines could not be checked, the first of them line ${first}; their lines of output say why`,
  longReading: (megabytes) =>
    `reading ${megabytes} MB of data packages and indexing them, which takes a while; later starts take what is kept`,
};

function lineFault(fault: LineFault): string {
  switch (fault.code) {
    case 'not-utf8':
      return 'the line is not UTF-8; convert it';
    case 'too-long':
      return `the line is longer than ${fault.most} bytes; check that text as a file`;
    case 'not-json':
      return 'the line is no JSON; give one object a line';
    case 'not-an-input':
      return `${fault.path === '' ? 'the line' : fault.path} is not as it should be; assay schema jsonl-input says how`;
    case 'no-text':
      return 'the text is empty; give the text of an article';
    case 'web-page':
      return 'the text is the source of a web page; give the text of its article';
  }
}
