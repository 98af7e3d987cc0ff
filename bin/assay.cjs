// Runs the assay command: from a bundle of its sources, made anew where one of them was changed; from the sources themselves where no bundle can be made, or with ASSAY_CACHE=off. Called by bin/assay.
const { accessSync, constants, existsSync } = require('node:fs');
const { join } = require('node:path');
const { bundlesOf, currentBundle, loadBundle } = require('../scripts/bundle/bundles.cjs');

const root = join(__dirname, '..');
const bundle = process.env.ASSAY_CACHE === 'off' ? null : (currentBundle(root) ?? makeBundle());
const loaded = bundle === null ? null : loadIfWhole(bundle);
if (bundle === null || loaded === null)
  import('../packages/cli/src/main.ts').then(({ main }) => main(root, null));
else loaded.main(root, join(bundle, 'catalogues'));

/** What a bundle holds, or null where something of it is gone or damaged. */
function loadIfWhole(/** @type {string} */ folder) {
  try {
    return loadBundle(folder);
  } catch {
    return null;
  }
}

/** The folder of a new bundle, or null where none could be made. It takes some seconds, and then every start is quick. */
function makeBundle() {
  const modules = join(root, 'node_modules');
  const bundles = bundlesOf(root);
  try {
    accessSync(existsSync(bundles) ? bundles : modules, constants.W_OK);
  } catch {
    return null;
  }
  if (!existsSync(join(modules, 'rolldown'))) return null;
  // Loading it takes as long as reading the bundle.
  const { spawnSync } = require('node:child_process');
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'bundle.ts')], { stdio: 'ignore' });
  return status === 0 ? currentBundle(root) : null;
}
