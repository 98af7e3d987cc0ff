import type { TableFileKind } from './table-file.ts';

const BY_ENDING: Readonly<Record<string, TableFileKind>> = {
  csv: 'separated',
  tsv: 'separated',
  tab: 'separated',
  json: 'json',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
};
/** The line under a header of a pipe table. */
const PIPE_RULE = /^[ \t]{0,8}\|?[ \t]{0,8}:?-{1,200}:?[ \t]{0,8}\|/m;
const HEAD = 65_536;

/**
 * What a text file of tables is written in: by the ending of its name, else by its first signs.
 * Example: `textTableKind('a.txt', '[{"a": 1}]')` → `json`; `textTableKind('-', 'a,b\n1,2')` → `separated`.
 */
export function textTableKind(file: string, text: string): TableFileKind {
  const ending = /\.([a-z]{1,8})$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(BY_ENDING, ending)) return BY_ENDING[ending] ?? 'separated';
  const head = text.slice(0, HEAD).trimStart();
  if (head.startsWith('[') || head.startsWith('{')) return 'json';
  return PIPE_RULE.test(head) ? 'markdown' : 'separated';
}
