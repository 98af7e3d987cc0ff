// Says whether the commands that a document tells the reader to type exist. Cannot tell whether their arguments are right.

/** What there is to call. */
export interface Commands {
  /** Names of npm scripts. */
  readonly scripts: readonly string[];
  /** Whether a path from the root exists. */
  readonly exists: (path: string) => boolean;
}

/** npm's own commands, which need no script. */
const NPM = new Set([
  'ci',
  'install',
  'start',
  'test',
  'run',
  'exec',
  'pack',
  'publish',
  'view',
  'config',
  'cache',
]);
/** What every Unix machine has, and git. */
const USUAL = new Set(
  'cat cd chmod cp curl cut diff echo env export find git grep head jq kill ls mkdir mv npm pg_dump pg_restore printf ps psql pwd rm sed sleep sort sudo systemctl tail tar tee test time touch true wc xargs'.split(
    ' ',
  ),
);

/** The commands of a shell block with the line each begins in, from 0; a line that ends with a backslash goes on. */
export function commandsOf(block: string): { command: string; at: number }[] {
  const commands: { command: string; at: number }[] = [];
  let open: { command: string; at: number } | null = null;
  block.split('\n').forEach((line, at) => {
    const whole = open === null ? { command: line, at } : { command: open.command + line, at: open.at };
    open = whole.command.endsWith('\\') ? { command: whole.command.slice(0, -1), at: whole.at } : null;
    if (open === null) commands.push(whole);
  });
  return commands;
}

/** What is wrong with a command; null where nothing is. Comments are passed over. */
export function commandFault(line: string, commands: Commands): string | null {
  const command = line
    .replace(/^\s*\$ /, '')
    .replace(/(^|\s)#.*$/, '')
    .trim();
  if (command === '') return null;
  for (const part of command.split(/\s*(?:&&|\|\||\||;)\s*/)) {
    const fault = partFault(part.trim().split(/\s+/), commands);
    if (fault !== null) return fault;
  }
  return null;
}

function partFault(words: readonly string[], commands: Commands): string | null {
  const [name, ...args] = words.filter((word) => !/^[A-Z_][A-Z0-9_]*=/.test(word));
  if (name === undefined || name === '') return null;
  if (name === 'npm')
    return npmFault(
      args.filter((word) => !word.startsWith('-')),
      commands,
    );
  if (name === 'assay') return null;
  if (name.includes('/')) {
    if (!commands.exists(name)) return `calls ${name}, which does not exist`;
    const script = args.find((word) => /^[\w./-]+\.(?:ts|mjs|js)$/.test(word));
    return name === 'bin/node' && script !== undefined && !commands.exists(script)
      ? `runs ${script}, which does not exist`
      : null;
  }
  return USUAL.has(name)
    ? null
    : `calls ${name}, which is neither a script, a file of ours nor a usual program`;
}

function npmFault([command = '', script = '']: readonly string[], { scripts }: Commands): string | null {
  if (!NPM.has(command)) return `calls npm ${command}, which npm does not know`;
  const wanted = command === 'run' ? script : command === 'start' || command === 'test' ? command : null;
  return wanted === null || scripts.includes(wanted)
    ? null
    : `calls npm ${command} ${script}, and there is no such script`;
}
