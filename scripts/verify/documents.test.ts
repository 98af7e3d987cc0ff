import { describe, expect, it } from 'vitest';
import { codeBlocksOf, headingsOf, linksOf } from './documents/markdown.ts';
import { commandFault, commandsOf } from './documents/shell.ts';

describe('a Markdown text', () => {
  it('has links, but none in code', () => {
    const text = 'See [a](b.md#c) and ![d](e.svg "f").\n\n```sh\n[no](x)\n```\n`[no](y)`\n\n[g]: h.md';
    expect(linksOf(text)).toEqual([
      { target: 'b.md#c', line: 1 },
      { target: 'e.svg', line: 1 },
      { target: 'h.md', line: 8 },
    ]);
  });

  it('has headings with addresses, Korean ones too, and counted where they repeat', () => {
    expect(headingsOf('# What is `it`?\n## 수치 확인\n## What is it\n```\n# no\n```')).toEqual([
      'what-is-it',
      '수치-확인',
      'what-is-it-1',
    ]);
  });

  it('has blocks of code with their language and line', () => {
    expect(codeBlocksOf('a\n```typescript\nx\ny\n```\n~~~\nz\n~~~')).toEqual([
      { language: 'ts', text: 'x\ny', line: 2 },
      { language: '', text: 'z', line: 6 },
    ]);
  });
});

describe('a command of a document', () => {
  const commands = {
    scripts: ['start', 'bench'],
    exists: (path: string): boolean => ['bin/assay', 'bin/node', 'scripts/a.ts'].includes(path),
  };
  it.each([
    'npm start',
    '$ npm run bench -- --write # slow',
    'npm ci && bin/assay check article.md',
    'cat a.md | bin/assay check -',
    'DATABASE_URL=postgres://x npm start',
    'bin/node scripts/a.ts',
    'assay check a.md',
    '# only a comment',
    '',
  ])('may be: %s', (command) => {
    expect(commandFault(command, commands)).toBeNull();
  });
  it.each([
    'npm run benchmark',
    'npm test',
    'npm fly',
    'bin/assai check',
    'bin/node scripts/b.ts',
    'yarn start',
    'cd x && docker run y',
  ])('may not be: %s', (command) => {
    expect(commandFault(command, commands)).not.toBeNull();
  });
  it('goes on behind a backslash', () => {
    expect(commandsOf('npm run bench \\\n  -- --write\ncat x')).toEqual([
      { command: 'npm run bench   -- --write', at: 0 },
      { command: 'cat x', at: 2 },
    ]);
  });
});
