// Measures what publishing lets through: the bundled briefings with one figure made wrong each, and with one written in another way that means the same. Cannot catch a figure that was wrong before, or one that the engine reads as none.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackages } from '../packages/catalog/src/index.ts';
import { checkDocument } from '../packages/engine/src/index.ts';
import {
  type Briefing,
  briefingDocument,
  judgeBriefing,
  parseBriefing,
} from '../packages/pipeline/src/index.ts';
import {
  type BriefingVariant,
  harmlessVariants,
  wrongVariants,
} from '../packages/pipeline/src/testing/testing.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'packages', 'cli', 'briefings');
/** How far the first digit of a figure is moved. */
const SHIFTS = [3, 5];
const catalogue = openPackages([join(ROOT, 'data', 'ai-race')], null);
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .sort();
const wrong: (BriefingVariant & { readonly name: string })[] = [];
const harmless: (BriefingVariant & { readonly name: string })[] = [];
for (const name of names) {
  const briefing = parsed(readFileSync(join(FOLDER, name), 'utf8'), name);
  const report = checkDocument(catalogue, briefingDocument(briefing));
  for (const by of SHIFTS)
    wrong.push(...wrongVariants(briefing, report, by).map((variant) => ({ ...variant, name })));
  harmless.push(...harmlessVariants(briefing, report).map((variant) => ({ ...variant, name })));
}
const letThrough = wrong.filter(isPublished);
const refused = harmless.filter((variant) => !isPublished(variant));
console.log(`wrong: ${wrong.length - letThrough.length} of ${wrong.length} refused`);
for (const { name, change } of letThrough) console.log(`  let through: ${name}: ${change}`);
console.log(`harmless: ${refused.length} of ${harmless.length} refused`);
for (const { name, change } of refused) console.log(`  refused: ${name}: ${change}`);
process.exitCode = letThrough.length + refused.length === 0 ? 0 : 1;

function isPublished({ source, name }: BriefingVariant & { readonly name: string }): boolean {
  const briefing = parsed(source, name);
  return judgeBriefing(briefing, checkDocument(catalogue, briefingDocument(briefing)), catalogue).publishable;
}

function parsed(source: string, name: string): Briefing {
  const result = parseBriefing(source);
  if (result.kind === 'briefing') return result.briefing;
  throw new Error(
    `${name}: ${result.faults.map(({ line, messages }) => `${line}: ${messages.en}`).join('; ')}`,
  );
}
