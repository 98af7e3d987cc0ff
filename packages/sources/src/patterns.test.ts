import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';

const FOLDER = import.meta.dirname;

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

function findPatterns(file: string): Pattern[] {
  const found: Pattern[] = [];
  const { program } = parseSync(file, readFileSync(join(FOLDER, file), 'utf8'));
  new Visitor({
    Literal(node) {
      if ('regex' in node) found.push({ file, source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(program);
  return found;
}

/** Patterns that are put together while the program runs are not seen; there is one, `</NAME[\s/>]` in nesting.ts. */
const PATTERNS = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .sort()
  .flatMap(findPatterns);

describe('every pattern takes linear time', () => {
  test('there are some', () => {
    expect(PATTERNS.length).toBeGreaterThan(60);
  });
  test.each(PATTERNS)('$file /$source/$flags', { timeout: 30_000 }, async ({ source, flags }) => {
    const found = await check(source, flags, { timeout: 20_000 });
    expect(['safe', 'linear']).toContain(found.status === 'safe' ? found.complexity.type : found.status);
  });
});
