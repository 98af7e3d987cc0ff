import { describe, expect, it } from 'vitest';
import { readArguments } from '../../arguments/read-arguments.ts';
import type { CliDeps } from '../../deps.ts';
import type { openService } from '../../service/open-service.ts';
import type { Roles } from '../../service/opening.ts';
import type { Settings } from '../../settings/settings.ts';
import { runCommand } from '../../testing/fake-terminal.ts';
import type { CommandName } from '../command.ts';
import { COMMANDS } from '../registry.ts';
import { serveWith } from './serve.ts';
import { startWith } from './start.ts';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly opened: { readonly settings: Settings; readonly roles: Roles }[];
  readonly order: readonly string[];
}

/** Runs `serve` or `start` with a service that is none, which is told to stop as soon as it has started. */
async function run(
  name: CommandName & ('serve' | 'start'),
  args: readonly string[],
  rest: { readonly terminal?: boolean; readonly language?: 'ko' | 'en'; readonly fails?: Error } = {},
): Promise<Run> {
  const { terminal = false, language = 'en', fails } = rest;
  const opened: Run['opened'] = [];
  const order: string[] = [];
  const out: string[] = [];
  const err: string[] = [];
  let stop = (_: string): void => {};
  const open: typeof openService = async (_, settings, roles, log, onStep) => {
    opened.push({ settings, roles });
    log.warn({ address: 'postgres://a:hush@db/x' }, 'heard');
    for (const step of ['creating', 'starting', 'catalogue', 'samples'] as const) onStep(step);
    if (fails !== undefined) throw fails;
    order.push('opened');
    setImmediate(() => stop('SIGTERM'));
    return {
      url: roles.web ? 'http://127.0.0.1:4250' : null,
      store: {} as never,
      stop: async () => {
        order.push('stopped');
      },
    };
  };
  const deps = {
    env: {},
    stdout: {
      write: (text) => out.push(text),
      ready: async () => {},
      isTerminal: terminal,
      columns: 80,
      isClosed: () => false,
    },
    stderr: {
      write: (text) => err.push(text),
      ready: async () => {},
      isTerminal: terminal,
      columns: 80,
      isClosed: () => false,
    },
    samplesFolder: new URL('../../../samples', import.meta.url).pathname,
    untilStopped: () =>
      new Promise((resolve) => {
        stop = resolve;
      }),
  } as Partial<CliDeps> as CliDeps;
  const parsed = readArguments(args, COMMANDS[name].options, `assay ${name}`);
  const code = await (name === 'serve' ? serveWith : startWith)(deps, parsed, language, open);
  return { code, out: out.join(''), err: err.join(''), opened, order };
}

describe('assay serve', () => {
  it('says that it is ready, waits to be stopped, stops in good order and ends with 0', async () => {
    const { code, out, order } = await run('serve', []);
    expect({ code, out }).toEqual({ code: 0, out: 'Assay is ready: http://127.0.0.1:4250\n' });
    expect(order).toEqual(['opened', 'stopped']);
  });

  it('answers and works, unless it is asked to do one of them', async () => {
    expect((await run('serve', [])).opened[0]?.roles).toEqual({ web: true, worker: true });
    expect((await run('serve', ['--web'])).opened[0]?.roles).toEqual({ web: true, worker: false });
    const worker = await run('serve', ['--worker']);
    expect(worker.opened[0]?.roles).toEqual({ web: false, worker: true });
    expect(worker.out).toBe('Assay is ready, and works for the processes that answer\n');
  });

  it('hands on the settings that its options are', async () => {
    const { opened } = await run('serve', [
      '--port=0',
      '--catalog',
      'my data, old',
      '--catalog',
      'b',
      '--allow-ranges',
      '10.0.0.0/8,192.168.0.1',
      '--visits',
      '60,120',
    ]);
    expect(opened[0]?.settings).toMatchObject({
      port: 0,
      catalog: ['my data, old', 'b'],
      'allow-ranges': ['10.0.0.0/8', '192.168.0.1'],
      visits: [60, 120],
    });
  });

  it('logs as JSON where it is no terminal, without passwords', async () => {
    const { err } = await run('serve', []);
    const lines = err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ event }) => event)).toEqual(['heard', 'started', 'stopping', 'stopped']);
    expect(err).not.toContain('hush');
  });

  it.each([
    ['en', 'Reading the statistics …', 'Stopped.'],
    ['ko', '통계를 읽는 중 …', '멈췄습니다.'],
  ] as const)(
    'says each step on a terminal, and logs what is amiss alone: %s',
    async (language, step, end) => {
      const { err } = await run('serve', [], { terminal: true, language });
      expect(err).toContain(`${step}\n`);
      expect(err.endsWith(`${end}\n`)).toBe(true);
      expect(err).toContain('"event":"heard"');
      expect(err).not.toContain('"event":"started"');
      const { err: asked } = await run('serve', ['--log-level', 'info'], { terminal: true, language });
      expect(asked).toContain('"event":"started"');
    },
  );

  it('lets an error of the start through, and says nothing of being ready', async () => {
    await expect(run('serve', [], { fails: new Error('no room') })).rejects.toThrow('no room');
  });

  it.each([
    [['serve', '--web', '--worker'], '--web and --worker do not go together; leave one out'],
    [['serve', 'now'], 'one too many: now; see assay serve --help'],
    [['serve', '--check-threads', '0'], '--check-threads cannot be ‘0’; give a whole number from 1 to 64'],
  ])('refuses %s before anything is opened', async (args, line) => {
    const outcome = await runCommand(args, { dataFolder: '/nowhere' });
    expect(outcome).toMatchObject({ code: 2, out: '', err: `assay: ${line}\n` });
  });
});

describe('assay start', () => {
  it.each([
    ['en', 'Assay follows the sources', 'To try next'],
    ['ko', 'Assay는 지정한 출처를', '다른 터미널에서'],
  ] as const)('says what this is, where it answers, and what to try: %s', async (language, first, next) => {
    const { code, out } = await run('start', [], { language });
    expect(code).toBe(0);
    expect(out.startsWith(first)).toBe(true);
    const ready = out.indexOf('http://127.0.0.1:4250\n');
    expect(ready).toBeGreaterThan(0);
    expect(out.indexOf(next)).toBeGreaterThan(ready);
    expect(out).toContain(`samples/sample.${language}.md`);
    expect(out).toContain('http://127.0.0.1:4250/live');
    expect(out).not.toContain('\u001B');
  });
});
