import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SETTING_NAMES } from '../../settings/settings.ts';
import { textWidth } from '../../terminal/width.ts';
import { runCommand } from '../../testing/fake-terminal.ts';
import { OPTIONS } from '../options.ts';
import { COMMANDS } from '../registry.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-settings-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(content: string): string {
  const path = join(folder, 'own.json');
  writeFileSync(path, content);
  return path;
}

describe('assay settings', () => {
  it('says of each setting its value, where it comes from and what it means', async () => {
    const config = file('{"port": 8080, "live-readers": 70}');
    const { code, out } = await runCommand(['settings', '--config', config, '--host', '0.0.0.0'], {
      dataFolder: folder,
      env: { ASSAY_PORT: '9090' },
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^port +9090 +environment\n {2}the port to listen on/m);
    expect(out).toMatch(/^live-readers +70 +file$/m);
    expect(out).toMatch(/^host +0\.0\.0\.0 +option$/m);
    expect(out).toMatch(/^check-threads +1 +default$/m);
    for (const name of SETTING_NAMES) expect(out).toContain(`\n${name} `);
  });

  it.each(['ko', 'en'])('fits a narrow screen in %s', async (lang) => {
    const { out } = await runCommand(['settings', '--lang', lang, '--width', '60'], {
      dataFolder: folder,
      env: { DATABASE_URL: `postgres://assay:hush@${'db.'.repeat(30)}example/news` },
    });
    for (const line of out.split('\n')) expect(textWidth(line), line).toBeLessThanOrEqual(60);
  });

  it('shows no password, in words or in JSON, and gives the schema of the file', async () => {
    const env = { DATABASE_URL: 'postgres://assay:hush@db.example/news?sslpassword=hush' };
    for (const args of [['settings'], ['settings', '--json']]) {
      const { out } = await runCommand(args, { dataFolder: folder, env });
      expect(out).not.toContain('hush');
      expect(out).toContain('postgres://assay:***@db.example/news');
    }
    const { out } = await runCommand(['settings', '--json'], { dataFolder: folder, env });
    const page = JSON.parse(out);
    expect(page.origins['database-url']).toBe('environment');
    expect(Object.keys(page.schema.properties)).toEqual([...SETTING_NAMES]);
    expect(page.values.port).toBe(4250);
    expect(page.schema.properties.port).toMatchObject({ type: 'integer', maximum: 65_535, default: 4250 });
  });

  it.each([
    [
      'a wrong option',
      ['--port', '99999'],
      {},
      '--port cannot be ‘99999’; give a whole number from 0 to 65535',
    ],
    [
      'a wrong variable',
      [],
      { ASSAY_SAMPLES: 'maybe' },
      'ASSAY_SAMPLES cannot be ‘maybe’; give true or false',
    ],
    [
      'a wrong address of a database, without showing it',
      [],
      { DATABASE_URL: 'mysql://assay:hush@db' },
      'ASSAY_DATABASE_URL cannot be ‘…’; give an address such as postgres://user:password@host:5432/name',
    ],
  ])('refuses %s in one line', async (_, args, env, line) => {
    const outcome = await runCommand(['settings', ...args], { dataFolder: folder, env });
    expect(outcome).toMatchObject({ code: 2, out: '', err: `assay: ${line}\n` });
  });

  it.each([
    ['{"prot": 1}', /own\.json sets ‘prot’, which is no setting; did you mean ‘port’\?$/],
    ['{"port": true}', /own\.json: port cannot be ‘true’; give a whole number from 0 to 65535$/],
    ['[]', /own\.json \(it holds no JSON object\); mend that, or name another file with --config FILE$/],
    ['{', /own\.json \(no JSON: .*\); mend that/],
  ])('says what is wrong with the file %s', async (content, line) => {
    const { err } = await runCommand(['settings', '--config', file(content)], { dataFolder: folder });
    expect(err.trimEnd()).toMatch(line);
  });

  it('says in Korean that there is no such file', async () => {
    const { err } = await runCommand(['settings', '--config', 'none.json', '--lang', 'ko'], {
      dataFolder: folder,
    });
    expect(err).toBe(
      'assay: 설정 파일을 쓸 수 없습니다(파일 없음): none.json. 고치거나 --config FILE로 다른 파일을 지정하세요\n',
    );
  });
});

it('every setting is an option of the same name, for the commands that run the service', () => {
  const options = new Set<string>(Object.values(OPTIONS).map(({ name }) => name));
  for (const name of SETTING_NAMES) {
    expect(options.has(name), name).toBe(true);
    for (const command of ['serve', 'start', 'settings', 'doctor'] as const)
      expect(COMMANDS[command].options.map((option) => option.name)).toContain(name);
  }
});
