import { describe, expect, it } from 'vitest';
import { renderSettings } from './settings.ts';

const GIB = 1024 ** 3;

describe('settings', () => {
  it.each([
    [512 * 1024 * 1024, '64MB'],
    [8 * GIB, '512MB'],
    [24 * GIB, '1024MB'],
    [Number.MAX_SAFE_INTEGER, '1024MB'],
  ])('a sixteenth of %d bytes is the cache: %s', (memory, cache) => {
    expect(renderSettings({ major: 18, memory, local: false })).toContain(`shared_buffers = '${cache}'`);
  });

  it('names nothing that an older version does not know', () => {
    expect(renderSettings({ major: 15, memory: GIB, local: false })).not.toContain('io_method');
    expect(renderSettings({ major: 18, memory: GIB, local: false })).toContain('io_method');
  });

  it('reads settings of the operator last, where there are any', () => {
    expect(renderSettings({ major: 18, memory: GIB, local: true }).trimEnd()).toMatch(
      /include = 'local\.conf'$/,
    );
    expect(renderSettings({ major: 18, memory: GIB, local: false })).not.toContain('include =');
  });

  it('never limits how long a statement may take', () => {
    expect(renderSettings({ major: 18, memory: GIB, local: false })).not.toContain('statement_timeout');
  });
});
