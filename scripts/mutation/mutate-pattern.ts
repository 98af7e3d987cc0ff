// Changes one part of a regular expression at a time. Cannot tell a change that no text notices.

const CHANGES: readonly (readonly [find: RegExp, to: string])[] = [
  [/\(\?!/g, '(?='],
  [/\(\?=/g, '(?!'],
  [/\(\?<!/g, '(?<='],
  [/\(\?<=/g, '(?<!'],
  [/\[\^/g, '['],
  [/\\b/g, ''],
  [/(?<=[\])}\w가-힣])\?(?![:=!<])/g, ''],
  [/(?<=[\])\w])\+/g, ''],
  [/(?<=[\])\w])\*/g, '+'],
  [/(?<=[\])\w]\{)[0-9]+(?=,)/g, '9'],
];
const ANCHORS: readonly RegExp[] = [/^\^/, /\$$/];
/** One way of several within round brackets, or of the whole. */
const WAY = /(?<=[(:|])[^()[\]|\\?*+{}]+\|/g;

/**
 * The patterns that differ from this one in one part, with the place of the part within it; only those that can be compiled.
 * Example: `changedPatterns('^a|b', 'u')` leaves out `^`.
 */
export function changedPatterns(
  pattern: string,
  flags: string,
): { readonly at: number; readonly from: string; readonly to: string }[] {
  const found = [
    ...[...CHANGES, ...ANCHORS.map((find) => [find, ''] as const), [WAY, ''] as const].flatMap(([find, to]) =>
      [...pattern.matchAll(new RegExp(find, find.flags.includes('g') ? find.flags : `${find.flags}g`))].map(
        (match) => ({
          at: match.index,
          from: match[0],
          to,
        }),
      ),
    ),
  ];
  return found.filter(({ at, from, to }) => {
    if (pattern[at - 1] === '\\') return false;
    return compiles(pattern.slice(0, at) + to + pattern.slice(at + from.length), flags);
  });
}

function compiles(pattern: string, flags: string): boolean {
  try {
    return pattern !== '' && new RegExp(pattern, flags) instanceof RegExp;
  } catch {
    return false;
  }
}
