// Finds Korean words in the engine outside its Korean folder: a third language must be a new folder and nothing else. Cannot find English ones, which look like code.
import { Visitor } from 'oxc-parser';
import type { Finding } from '../finding.ts';
import type { ParsedFile } from '../parse.ts';
import { isTest } from '../repository.ts';
import { languageOf, packageOf } from './places.ts';

/** Ranges of letters belong to a script, not to a language's words. */
const RANGE = /[가-힣ㄱ-ㅎ]-[가-힣ㄱ-ㅎ]/g;
const HANGUL = /[가-힣]/;

/** Strings and patterns with Korean words in a file where they do not belong. */
export function checkLanguages(file: ParsedFile): Finding[] {
  const outside = packageOf(file.path) === 'engine' && languageOf(file.path) !== 'ko';
  if (!outside || isTest(file.path) || file.path.includes('/testing/')) return [];
  const lines = new Set<number>();
  new Visitor({
    Literal(node) {
      if (HANGUL.test((node.raw ?? '').replace(RANGE, ''))) lines.add(file.lineAt(node.start));
    },
    TemplateElement(node) {
      if (HANGUL.test(node.value.raw.replace(RANGE, ''))) lines.add(file.lineAt(node.start));
    },
  }).visit(file.program);
  const [first] = lines;
  if (first === undefined) return [];
  const more = lines.size === 1 ? '' : ` (and ${lines.size - 1} more lines of this file)`;
  return [{ place: `${file.path}:${first}`, message: `Korean words outside language/ko${more}` }];
}
