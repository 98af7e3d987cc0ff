import { describe, expect, it } from 'vitest';
import { runCommand } from '../../testing/fake-terminal.ts';
import { SCHEMA_NAMES } from './schema-names.ts';

const run = (...args: string[]) => runCommand(['schema', ...args], { dataFolder: '/nowhere' });

describe('assay schema', () => {
  it.each(SCHEMA_NAMES)('prints the JSON Schema of %s', async (name) => {
    const { code, out } = await run(name);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });

  it('says which there are', async () => {
    expect((await run()).err).toContain('report, jsonl-input, jsonl-output');
    expect(await run('claims')).toMatchObject({
      code: 2,
      err: expect.stringContaining('report, jsonl-input'),
    });
    expect((await run('report', 'report')).code).toBe(2);
  });
});
