// Checks the samples from a bundle and hands over to the command, to be kept as a start-up snapshot: node --snapshot-blob FILE --build-snapshot start-snapshot.cjs ROOT FOLDER. Cannot hold what is outside of V8's heap, such as a segmenter of texts: where the check of a sample comes to need one, no snapshot can be made.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString, startupSnapshot } = require('node:v8');
const { Script } = require('node:vm');

const [root = '', folder = ''] = process.argv.slice(2);
const { currentBundle, loadBundle } = requireOwn(join(__dirname, 'bundles.cjs'));
// What was compiled is kept, however long ago it was called.
setFlagsFromString('--no-flush-bytecode');
const { main } = loadBundle(folder);
startupSnapshot.setDeserializeMainFunction(start);
warmUp();

/**
 * What the process begins with in place of a script: its arguments are the folder of the repository and those of the command.
 * Where the sources were changed since, or lie elsewhere, the command is started anew from them.
 */
function start() {
  const [node = '', place = '', ...args] = process.argv;
  const command = join(place, 'bin', 'assay.cjs');
  if (place !== root || currentBundle(root, { forCheck: true }) !== folder)
    return startAnew([command, ...args]);
  process.argv = [node, command, ...args];
  main(root, join(folder, 'catalogues'));
}

/** @param {string[]} args */
function startAnew(args) {
  const { spawnSync } = require('node:child_process');
  const { status, signal } = spawnSync(process.execPath, ['--conditions=assay-source', ...args], {
    stdio: 'inherit',
  });
  if (signal !== null) process.kill(process.pid, signal);
  process.exitCode = status ?? 2;
}

/** Checks the samples, so that the functions that a check calls are compiled. What is printed goes nowhere. */
function warmUp() {
  const samples = join(root, 'packages', 'cli', 'samples');
  const articles = readdirSync(samples).filter((name) => name.endsWith('.md'));
  const args = process.argv;
  const heard = new Set(process.eventNames());
  const putBack = ['stdout', 'stderr'].map((name) => {
    const own = Object.getOwnPropertyDescriptor(process, name);
    Object.defineProperty(process, name, { configurable: true, value: nowhere() });
    return () => own !== undefined && Object.defineProperty(process, name, own);
  });
  process.argv = [...args.slice(0, 2), 'check', ...articles.map((name) => join(samples, name))];
  main(root, join(folder, 'catalogues')).finally(() => {
    process.argv = args;
    process.exitCode = undefined;
    for (const put of putBack) put();
    for (const name of process.eventNames()) if (!heard.has(name)) process.removeAllListeners(name);
  });
}

/** A stream that takes everything and never has it written, so that the command does not end the process. */
function nowhere() {
  return { write: () => true, on: () => {}, isTTY: false, writableNeedDrain: false, writableLength: 1 };
}

/**
 * A file of ours, which a process that makes a snapshot has no `require` for.
 * @param {string} file
 * @returns {typeof import('./bundles.cjs')}
 */
function requireOwn(file) {
  const module = { exports: {} };
  const wrapped = new Script(`(function (exports, require, module) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
  });
  wrapped.runInThisContext()(module.exports, require, module);
  return /** @type {any} */ (module.exports);
}
