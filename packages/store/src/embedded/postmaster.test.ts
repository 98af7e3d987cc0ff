import { describe, expect, it } from 'vitest';
import { selectAccount } from './account.ts';
import { parsePostmaster } from './postmaster.ts';
import { serverFailure } from './server-failure.ts';

describe('the file of a running server', () => {
  const LINES = [
    '4711',
    '/srv/data',
    '1795677472',
    '5432',
    '../run',
    '',
    '  2688744         4',
    'ready   ',
    '',
  ];

  it('tells its number and how far it is', () => {
    expect(parsePostmaster(LINES.join('\n'))).toEqual({ pid: 4711, state: 'ready' });
    expect(parsePostmaster(LINES.slice(0, 5).join('\n'))).toEqual({ pid: 4711, state: 'unknown' });
  });

  it.each(['', 'x\n', '\0\0\0\0', '0\n'])('tells nothing where it was cut off: %j', (text) => {
    expect(parsePostmaster(text)).toBeNull();
  });
});

describe('the account of a server that root starts', () => {
  const NOBODY = 'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin';

  it('is the one made for it, then PostgreSQL’s, then nobody', () => {
    const passwd = [
      'root:x:0:0::/root:/bin/sh',
      NOBODY,
      'postgres:x:101:104::/:/bin/sh',
      'assay:x:990:991::/:/bin/sh',
    ];
    expect(selectAccount(passwd.join('\n'))).toEqual({ uid: 990, gid: 991 });
    expect(selectAccount(passwd.slice(0, 3).join('\n'))).toEqual({ uid: 101, gid: 104 });
    expect(selectAccount(passwd.slice(0, 2).join('\n'))).toEqual({ uid: 65_534, gid: 65_534 });
    expect(selectAccount(passwd.slice(0, 1).join('\n'))).toBeNull();
  });

  it('is never root under another name', () => {
    expect(selectAccount('assay:x:0:0::/root:/bin/sh')).toBeNull();
  });
});

describe('what a server said that did not start', () => {
  it.each([
    [
      '2026 [1] FATAL:  could not create lock file: Permission denied',
      'server-failed',
      'could not create lock file',
    ],
    ['x FATAL:  could not write to file: No space left on device', 'disk-full', 'the disk is full'],
    [
      'postgres: error while loading shared libraries: libz.so.1: cannot open',
      'binaries-missing',
      'libz.so.1',
    ],
    [
      'x LOG:  invalid value for parameter "jit": "x"\nx FATAL:  file contains errors',
      'server-failed',
      '"jit": "x"',
    ],
    ['', 'server-failed', 'it said nothing'],
  ])('%j', (said, code, words) => {
    const error = serverFailure('server-failed', '/srv', said);
    expect(error.code).toBe(code);
    expect(error.messages.en).toContain(words);
  });
});
