// Checks names, lengths and first lines of files. Cannot tell a good name from a bad one.
import type { Finding } from '../finding.ts';
import { isTest } from '../repository.ts';
import { packageOf } from './places.ts';

const MOST_LINES = 400;
/** Half of a package's files must not be longer. */
const MEDIAN_LINES = 80;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const EMPTY_NAME = /^(?:utils?|helpers?|common|managers?|misc)$|-(?:utils?|helpers?|managers?)$/;
/** A first line that names the command which makes the file. */
const MADE_BY =
  /^\/\/ .*\b(?:made|generated|written) by `?(?:npm run [\w:-]+|(?:bin\/node )?scripts\/[\w./-]+)/i;

/** A path whose parts are not in kebab-case, or say nothing. */
export function checkName(path: string): Finding[] {
  const parts = path
    .split('/')
    .map((part) => part.replace(/(?:(?:\.[a-z]+)?\.test|\.test-d|\.d)?\.(?:[cm]?ts|mjs)$/, ''));
  return parts.flatMap((part) => {
    if (EMPTY_NAME.test(part))
      return [{ place: path, message: `“${part}” says nothing; name it by what it does` }];
    return KEBAB.test(part) ? [] : [{ place: path, message: `“${part}” is not in kebab-case` }];
  });
}

/** A file over the limit; tests are exempt, and data whose first line names the command that makes it. */
export function checkLength(path: string, text: string): Finding[] {
  const lines = lineCount(text);
  if (lines <= MOST_LINES || isTest(path) || MADE_BY.test(text)) return [];
  return [{ place: path, message: `has ${lines} lines, more than ${MOST_LINES}` }];
}

/** Packages in which the middle file is too long. */
export function checkMedians(files: readonly { readonly path: string; readonly text: string }[]): Finding[] {
  const byPackage = new Map<string, number[]>();
  for (const { path, text } of files) {
    const own = packageOf(path);
    if (own === null || isTest(path) || MADE_BY.test(text)) continue;
    byPackage.set(own, [...(byPackage.get(own) ?? []), lineCount(text)]);
  }
  return [...byPackage].flatMap(([name, lengths]) => {
    const median = lengths.sort((a, b) => a - b)[(lengths.length - 1) >> 1] ?? 0;
    return median <= MEDIAN_LINES
      ? []
      : [
          {
            place: `packages/${name}`,
            message: `half of its files have ${median} lines or more; at most ${MEDIAN_LINES}`,
          },
        ];
  });
}

/** A script says in its first line what it does and what it cannot catch. */
export function checkFirstLine(path: string, text: string): Finding[] {
  if (!path.startsWith('scripts/') || isTest(path)) return [];
  const [first = ''] = text.split('\n');
  return /^\/\/ .*\b(?:cannot|leaves out|judges nothing)\b/i.test(first)
    ? []
    : [
        {
          place: `${path}:1`,
          message: 'the first line must say what the script does and what it cannot catch',
        },
      ];
}

function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
