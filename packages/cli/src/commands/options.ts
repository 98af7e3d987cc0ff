import type { OptionSpec } from '../arguments/read-arguments.ts';
import { LANGUAGES } from '../interface-language.ts';

/** Every option of every command; an option means the same wherever it is taken. */
export const OPTIONS = {
  published: { name: 'published', placeholder: 'DATE' },
  catalog: { name: 'catalog', placeholder: 'DIR' },
  format: { name: 'format', placeholder: 'FORMAT', choices: ['text', 'json'] },
  json: { name: 'json', placeholder: null },
  lang: { name: 'lang', placeholder: 'LANG', choices: LANGUAGES },
  explain: { name: 'explain', placeholder: 'CLAIM' },
  noColor: { name: 'no-color', placeholder: null },
  width: { name: 'width', placeholder: 'N' },
  kind: { name: 'kind', placeholder: 'KIND', choices: ['indicator', 'entity', 'publication', 'source'] },
  entity: { name: 'entity', placeholder: 'ID' },
  all: { name: 'all', placeholder: null },
  source: { name: 'source', placeholder: 'ID' },
  publication: { name: 'publication', placeholder: 'ID' },
  edition: { name: 'edition', placeholder: 'DATE' },
  title: { name: 'title', placeholder: 'TEXT' },
  publisher: { name: 'publisher', placeholder: 'TEXT' },
  url: { name: 'url', placeholder: 'URL' },
  licence: { name: 'licence', placeholder: 'TEXT' },
  secondary: { name: 'secondary', placeholder: null },
  note: { name: 'note', placeholder: 'TEXT' },
  help: { name: 'help', placeholder: null, short: 'h' },
  version: { name: 'version', placeholder: null, short: 'V' },
} as const satisfies Readonly<Record<string, OptionSpec>>;
