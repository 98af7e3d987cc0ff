// Prints a hash of the reports on the articles of folders: print-digest PACKAGES FOLDERS, each a list joined by commas. Cannot say where two runs differ.
import { createHash } from 'node:crypto';
import { readPackages } from '@assay/catalog';
import { buildCatalogue } from '@assay/engine';
import { checkText } from '../check-text.ts';
import { readGold } from '../gold.ts';

const [packages = '', folders = ''] = process.argv.slice(2);
const catalogue = buildCatalogue(await readPackages(packages.split(',')));
const hash = createHash('sha256');
for (const folder of folders.split(',')) {
  for (const { text, language, published } of readGold(folder)) {
    hash.update(`${JSON.stringify(checkText(catalogue, text, language, published))}\n`);
  }
}
console.log(hash.digest('hex'));
