// Finds, for each rule of the engine, texts of the corpus that it reads and traps that it must pass over. Cannot tell a right reading from a wrong one: the tests do.
import { findPeriods } from '../../packages/engine/src/period/find-periods.ts';
import { findQuantities } from '../../packages/engine/src/quantity/find-quantities.ts';
import { filesUnder, readText } from '../verify/repository.ts';

type Language = 'ko' | 'en';

/** Texts in which a rule is shown. */
const SHOWN = 3;
const LANGUAGES: readonly Language[] = ['ko', 'en'];

/** Rule → the first words that it reads, over the match cases and the sentences of the articles for tuning. */
export function findRuleExamples(): Map<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const language of LANGUAGES)
    for (const text of textsOf(language)) {
      const read = new Map<string, string>();
      for (const { rule, text: words } of [...findPeriods(text, language), ...findQuantities(text, language)])
        if (rule.startsWith(`${language}.`) && !read.has(rule)) read.set(rule, words);
      for (const [rule, words] of read) {
        const examples = found.get(rule) ?? [];
        if (examples.length < SHOWN && !examples.includes(words)) examples.push(words);
        found.set(rule, examples);
      }
    }
  return found;
}

/** Texts that hold nothing for the rules of a kind, such as `periods`: `traps('ko', 'periods')`. */
export function readTraps(language: Language, kind: string): string[] {
  const [path] = filesUnder('corpus', (one) => one === `corpus/${language}/trap/${kind}.json`);
  return path === undefined ? [] : textsIn(path);
}

/** Short texts first, so that an example is as plain as can be. */
function textsOf(language: Language): string[] {
  const cases = filesUnder('corpus', (path) =>
    new RegExp(`^corpus/${language}/match/[a-z-]+\\.json$`).test(path),
  ).flatMap(textsIn);
  const articles = filesUnder('corpus', (path) =>
    new RegExp(`^corpus/articles/tune/${language}-[0-9]+\\.(?:md|txt)$`).test(path),
  ).flatMap((path) => readText(path).split(/(?<=[.!?])\s+|\n+/));
  return [...cases, ...articles.filter((text) => text.length <= 200)];
}

function textsIn(path: string): string[] {
  const { find = [] }: { find?: readonly (string | { readonly text: string })[] } = JSON.parse(
    readText(path),
  );
  return find.map((one) => (typeof one === 'string' ? one : one.text));
}
