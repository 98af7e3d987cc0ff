// Finds and loads bundles of the command line. CommonJS, so that a start needs no loader of ES modules, which takes as long as a third of a check. Cannot tell a file that was changed and put back, times and all.
const { readFileSync, statSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/** Where the bundles of a repository lie. */
const bundlesOf = (/** @type {string} */ root) => join(root, 'node_modules', '.cache', 'assay');

/**
 * The snapshot with which `assay check` starts, of one Node.js: another refuses it, and cannot go on.
 * @param {string} root
 */
const snapshotOf = (root, node = process.versions.node, machine = `${process.platform}-${process.arch}`) =>
  join(bundlesOf(root), `start-${node}-${machine}`);

/**
 * What tells a file from itself after a change; empty where there is none.
 * @param {string} path
 * @returns {string}
 */
function stampOf(path) {
  const status = statSync(path, { throwIfNoEntry: false });
  return status === undefined ? '' : `${status.ino} ${status.size} ${status.mtimeMs} ${status.ctimeMs}`;
}

/**
 * The folder of the bundle of the sources as they are, or null. What `assay check` does not run may have been changed where
 * only a check is wanted.
 * @param {string} root
 * @param {{ forCheck: boolean }} [wanted]
 * @returns {string | null}
 */
function currentBundle(root, { forCheck } = { forCheck: false }) {
  try {
    const { name, node, inputs, others } = JSON.parse(
      readFileSync(join(bundlesOf(root), 'current.json'), 'utf8'),
    );
    if (node !== process.version) return null;
    // Hundreds of paths: joining them with care takes as long as asking for the files.
    for (const path in inputs) if (stampOf(`${root}/${path}`) !== inputs[path]) return null;
    if (!forCheck) for (const path in others) if (stampOf(`${root}/${path}`) !== others[path]) return null;
    const folder = join(bundlesOf(root), name);
    return stampOf(join(folder, 'main.js')) === '' ? null : folder;
  } catch {
    return null;
  }
}

/**
 * Loads `main.js` of a bundle, and what that requires of the same folder. Code that was compiled before lies beside each file;
 * unlike Node's own compile cache it has the functions that a check calls, and not only the outermost.
 * @param {string} folder
 * @param {(file: string, script: Script) => void} take is given each file's script
 * @returns {{ main: (root: string, catalogueFolder: string | null) => Promise<void> }}
 */
function loadBundle(folder, take = () => {}) {
  optimiseLate();
  const modules = new Map();
  const load = (/** @type {string} */ file) => {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const cachedData = readIfThere(`${file}.code`);
    const script = new Script(
      `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`,
      {
        filename: file,
        ...(cachedData !== undefined && { cachedData }),
      },
    );
    take(file, script);
    const module = { exports: {} };
    modules.set(file, module);
    const requireFrom = (/** @type {string} */ id) => {
      if (id.startsWith('./')) return load(join(folder, id));
      // A process that makes a snapshot has these alone.
      return id.startsWith('node:') ? require(id) : createRequire(file)(id);
    };
    script.runInThisContext()(module.exports, requireFrom, module, file, dirname(file));
    return module.exports;
  };
  const { main } = load(join(folder, 'main.js'));
  return {
    main: (...args) => {
      // A process that starts from a snapshot has what was loaded, but not the flags.
      optimiseLate();
      return main(...args);
    },
  };
}

/**
 * Has V8 optimise functions after five times as many calls as it would: for one article that is work thrown away, a quarter
 * of the whole, and long runs get there all the same. Patterns too are compiled once they were used fifty times, not twice: of
 * the hundreds that one article needs most are used less. Compiled code is of use only under the flags it was made with.
 */
function optimiseLate() {
  // The names of these flags change; elsewhere V8 decides.
  if (!process.versions.v8.startsWith('13.6.')) return;
  setFlagsFromString('--invocation-count-for-maglev=2000');
  setFlagsFromString('--invocation-count-for-turbofan=15000');
  setFlagsFromString('--regexp-tier-up-ticks=50');
  setFlagsFromString('--no-regexp-peephole-optimization');
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

module.exports = { bundlesOf, snapshotOf, stampOf, currentBundle, loadBundle };
