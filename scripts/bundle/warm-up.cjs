// Checks the samples from a bundle, so that what that compiles and indexes is kept: warm-up.cjs ROOT FOLDER. Cannot foresee which functions other articles need: those are compiled when called.
const { renameSync, readdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { loadBundle } = require('./bundles.cjs');

const [root = '', folder = ''] = process.argv.slice(2);
const samples = join(root, 'packages', 'cli', 'samples');
const articles = readdirSync(samples).filter((name) => name.endsWith('.md'));
process.argv.splice(2, Number.POSITIVE_INFINITY, 'check', ...articles.map((name) => join(samples, name)));
const scripts = new Map();
const { main } = loadBundle(folder, (file, script) => scripts.set(file, script));
// The command ends the process itself.
process.on('exit', () => {
  for (const [file, script] of scripts) {
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, script.createCachedData());
    renameSync(unfinished, `${file}.code`);
  }
});
main(root, join(folder, 'catalogues'));
