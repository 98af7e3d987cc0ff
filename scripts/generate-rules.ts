// Makes docs/rules.md from the engine's rules and the corpus: generate-rules.ts [--check]. Cannot tell a right rule from a wrong one.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findForms } from './rules/form-rows.ts';
import { renderRules } from './rules/render-rules.ts';
import { findRuleExamples, readTraps } from './rules/rule-examples.ts';
import { allRuleIds, findRuleIds } from './rules/rule-ids.ts';
import { SENTENCES } from './rules/sentences.ts';
import { ROOT } from './verify/repository.ts';

const FILE = join(ROOT, 'docs', 'rules.md');

const examples = findRuleExamples();
const ids = allRuleIds(findRuleIds(), [...new Set([...examples.keys(), ...Object.keys(SENTENCES)])]);
for (const { id } of ids)
  if (SENTENCES[id] === undefined) fail(`${id} has no sentence: write one in scripts/rules/sentences.ts`);
for (const id of Object.keys(SENTENCES))
  if (!ids.some((one) => one.id === id))
    fail(`${id} is no rule any more: take it out of scripts/rules/sentences.ts`);

const text = renderRules({
  ids,
  sentences: SENTENCES,
  examples,
  forms: findForms(),
  traps: { ko: readTraps('ko', 'periods'), en: readTraps('en', 'periods') },
});
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readOld() !== text) fail('docs/rules.md is out of date: run bin/node scripts/generate-rules.ts');

function readOld(): string {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
