// Makes docs/schemas/*.json from the definitions that the code is typed by: generate-schemas.ts [--check]. Cannot tell whether a change breaks those who read the old ones.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderSchema } from '../packages/cli/src/commands/schema/render-schema.ts';
import { SCHEMA_NAMES } from '../packages/cli/src/commands/schema/schema-names.ts';
import { ROOT } from './verify/repository.ts';

const FOLDER = join(ROOT, 'docs', 'schemas');

mkdirSync(FOLDER, { recursive: true });
for (const name of SCHEMA_NAMES) {
  const file = join(FOLDER, `${name}.schema.json`);
  const text = await renderSchema(name);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readOld(file) !== text) {
    console.error(
      `docs/schemas/${name}.schema.json is out of date: run bin/node scripts/generate-schemas.ts`,
    );
    process.exit(1);
  }
}

function readOld(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
