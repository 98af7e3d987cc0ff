import { existsSync } from 'node:fs';
import type { Language } from '@assay/engine';
import { findNearest } from './arguments/nearest.ts';
import { readArguments } from './arguments/read-arguments.ts';
import { UsageError } from './arguments/usage-error.ts';
import { COMMAND_NAMES, type CommandName, GROUPS, type GroupName, isGroup } from './commands/command.ts';
import { OPTIONS } from './commands/options.ts';
import { COMMANDS } from './commands/registry.ts';
import { type CliDeps, EXIT } from './deps.ts';
import { interfaceLanguage } from './interface-language.ts';

/**
 * Runs the command that the arguments name and gives the exit code. Whatever keeps it from being carried out becomes one
 * line on standard error, here and nowhere else.
 */
export async function run(deps: CliDeps): Promise<number> {
  const language = interfaceLanguage(deps.args, deps.env);
  try {
    return await dispatch(deps, language);
  } catch (error) {
    const { errorLine } = await import('./error-line.ts');
    deps.stderr.write(`assay: ${await errorLine(error, language)}\n`);
    return EXIT.unusable;
  }
}

async function dispatch(deps: CliDeps, language: Language): Promise<number> {
  const args = commandFirst(deps.args);
  if (args[0] === 'start' && namesCommand(args.slice(1))) {
    const { INIT_CWD: caller } = deps.env;
    if (caller !== undefined && caller !== '') deps.enterFolder(caller);
    return dispatch({ ...deps, args: args.slice(1) }, language);
  }
  if (args[0] === 'help') return dispatch({ ...deps, args: [...args.slice(1), '--help'] }, language);
  const { name, rest } = selectCommand(args);
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (options.includes('--version') || options.includes('-V')) {
    if (name === null) return printVersion(deps);
  }
  if (name === null || isGroup(name) || options.includes('--help') || options.includes('-h')) {
    if (name === null || isGroup(name))
      readArguments(rest, [OPTIONS.lang, OPTIONS.help, OPTIONS.version, OPTIONS.width], 'assay');
    const { renderHelp } = await import('./help/render-help.ts');
    deps.stdout.write(renderHelp(name, language, deps.stdout.columns ?? 100));
    return EXIT.ok;
  }
  const command = COMMANDS[name];
  const parsed = readArguments(rest, command.options, `assay ${name}`);
  const carryOut = await command.load();
  return carryOut(deps, parsed, language);
}

/** `npm start -- check FILE` reaches here as `start check FILE`, with the folder from which npm was called in INIT_CWD. */
function namesCommand(rest: readonly string[]): boolean {
  const first = commandFirst(rest)[0];
  if (first !== undefined && !first.startsWith('-')) return true;
  return rest.some((arg) => ['--help', '-h', '--version', '-V'].includes(arg));
}

/** Moves options that stand before the command behind it: `--lang ko check a.md` → `check a.md --lang ko`. */
function commandFirst(args: readonly string[]): readonly string[] {
  const valued = new Set<string>(
    Object.values(OPTIONS)
      .filter((option) => option.placeholder !== null)
      .map((option) => `--${option.name}`),
  );
  let at = 0;
  while (at < args.length && args[at]?.startsWith('-') && args[at] !== '-' && args[at] !== '--')
    at += valued.has(args[at] ?? '') ? 2 : 1;
  const end = args.indexOf('--', at);
  return end < 0
    ? [...args.slice(at), ...args.slice(0, at)]
    : [...args.slice(at, end), ...args.slice(0, at), ...args.slice(end)];
}

function selectCommand(args: readonly string[]): {
  name: CommandName | GroupName | null;
  rest: readonly string[];
} {
  const [first, second] = args;
  if (first === undefined || first.startsWith('-')) return { name: null, rest: args };
  if (isGroup(first)) {
    if (second === undefined || second.startsWith('-')) return { name: first, rest: args.slice(1) };
    return { name: known(`${first} ${second}`, second), rest: args.slice(2) };
  }
  return { name: known(first, first), rest: args.slice(1) };
}

function known(word: string, typed: string): CommandName {
  const name = COMMAND_NAMES.find((candidate) => candidate === word);
  if (name !== undefined) return name;
  throw new UsageError({
    code: 'unknown-command',
    word,
    nearest: findNearest(word, [...COMMAND_NAMES, ...GROUPS, 'help'])[0] ?? null,
    isFile: word === typed && (/^https?:/.test(word) || existsSync(word)),
  });
}

async function printVersion(deps: CliDeps): Promise<number> {
  const { VERSION } = await import('@assay/engine');
  deps.stdout.write(`assay ${VERSION}\n`);
  return EXIT.ok;
}
