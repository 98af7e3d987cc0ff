import { expect, test } from 'vitest';
import { buildUserAgent } from './user-agent.ts';

test('the operator can be reached', () => {
  expect(buildUserAgent('https://assay.example/about')).toBe('Assay/0.1 (+https://assay.example/about)');
  expect(buildUserAgent('desk@assay.example')).toBe('Assay/0.1 (+mailto:desk@assay.example)');
  expect(buildUserAgent(null)).toBe('Assay/0.1');
});

test.each(['', 'desk', 'a b@c', 'https://x\r\ny: z', 'ftp://assay.example/', '홍@한.kr', 'a@b)c'])(
  'no contact: %j',
  (contact) => {
    expect(() => buildUserAgent(contact)).toThrow('not a contact address');
  },
);
