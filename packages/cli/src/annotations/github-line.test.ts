import { describe, expect, it } from 'vitest';
import { type GithubLine, renderGithubLine } from './github-line.ts';

const ONE_LINE = { startLine: 3, startColumn: 31, endLine: 3, endColumn: 33 };
const WHOLE: GithubLine = {
  level: 'error',
  file: 'a.md',
  region: ONE_LINE,
  title: 'Differs',
  message: '“90”',
};

/** Reads a workflow command as a runner does. */
function parseCommand(line: string) {
  const [, command = '', properties = '', data = ''] = /^::([a-z]+) (.*?)::(.*)$/.exec(line) ?? [];
  const decode = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const pairs = properties.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), decode(pair.slice(at + 1))] as const;
  });
  return { command, properties: Object.fromEntries(pairs), message: decode(data) };
}

describe('an annotation for GitHub Actions', () => {
  it('names level, file, place and title', () => {
    expect(renderGithubLine(WHOLE)).toBe(
      '::error file=a.md,line=3,endLine=3,col=31,endColumn=33,title=Differs::“90”',
    );
    expect(renderGithubLine({ ...WHOLE, level: 'note' })).toMatch(/^::notice /);
  });

  it('has no columns over several lines, where a runner would drop them, and no place without a file', () => {
    const region = { ...ONE_LINE, endLine: 5 };
    expect(parseCommand(renderGithubLine({ ...WHOLE, region })).properties).toEqual({
      file: 'a.md',
      line: '3',
      endLine: '5',
      title: 'Differs',
    });
    expect(parseCommand(renderGithubLine({ ...WHOLE, file: null })).properties).toEqual({ title: 'Differs' });
    expect(parseCommand(renderGithubLine({ ...WHOLE, region: null })).properties).toEqual({
      file: 'a.md',
      title: 'Differs',
    });
  });

  it.each(['::error::x', 'a, b: c\r\n::stop-commands::x', '100% %0A %25 %2C', 'file=x,line=1', 'ends in ::'])(
    'says what a text says, whatever that is: %j',
    (hostile) => {
      const line = renderGithubLine({ ...WHOLE, file: hostile, title: hostile, message: hostile });
      expect(line).not.toMatch(/[\r\n]/);
      expect(parseCommand(line)).toMatchObject({
        command: 'error',
        properties: { file: hostile, title: hostile, line: '3' },
        message: hostile,
      });
    },
  );
});
