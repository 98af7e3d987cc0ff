import { expect, test } from 'vitest';
import { SourceError } from './errors.ts';

test('an error has a code, a place, its facts and a line a language', () => {
  const cause = new Error('ENOENT');
  const error = new SourceError('too-large', 'a.txt', { bytes: 1000 }, cause);
  expect({ ...error }).toEqual({
    name: 'SourceError',
    code: 'too-large',
    where: 'a.txt',
    detail: { bytes: 1000 },
    messages: {
      ko: '너무 큽니다(한도 1000 B): a.txt – 일부만 떼어 검사하세요',
      en: 'a.txt is larger than 1000 B; check a part of it',
    },
  });
  expect([error.message, error.cause]).toEqual([error.messages.en, cause]);
});

test('nothing of its stack is in what a user sees or a program writes out', () => {
  const error = new SourceError('file-not-found', 'a.txt');
  expect(JSON.stringify(error)).not.toContain('errors.test');
  expect(`${error}`).toBe('SourceError: no such file: a.txt; check the path');
});
