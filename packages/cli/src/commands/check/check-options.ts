import { type Language, parsePeriod } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { LANGUAGES } from '../../interface-language.ts';

/** What `assay check` was asked for. */
export interface CheckOptions {
  readonly inputs: readonly string[];
  /** The publication date for all documents; null where each is asked for its own. */
  readonly published: string | null;
  readonly catalogs: readonly string[];
  readonly format: 'text' | 'json';
  /** The language of the text output; null for each document's own. */
  readonly language: Language | null;
  readonly explain: string | null;
}

/** Reads the arguments of `assay check`; throws UsageError where they make no sense together. */
export function readCheckOptions(args: Arguments): CheckOptions {
  const inputs = args.operands;
  if (inputs.length === 0)
    throw new UsageError({ code: 'missing-operand', operand: 'FILE, URL or -', command: 'assay check' });
  if (inputs.filter((input) => input === '-').length > 1) throw new UsageError({ code: 'stdin-twice' });
  const format = args.has('json') || args.valueOf('format') === 'json' ? 'json' : 'text';
  if (args.has('json') && args.valueOf('format') === 'text')
    throw new UsageError({ code: 'not-together', first: '--json', second: '--format text' });
  const explain = args.valueOf('explain');
  if (explain !== null && inputs.length > 1)
    throw new UsageError({ code: 'one-document', option: '--explain' });
  if (explain !== null && format === 'json')
    throw new UsageError({ code: 'not-together', first: '--explain', second: '--json' });
  const asked = args.valueOf('lang');
  return {
    inputs,
    published: readDate(args.valueOf('published')),
    catalogs: args.valuesOf('catalog'),
    format,
    language: LANGUAGES.find((language) => language === asked) ?? null,
    explain,
  };
}

function readDate(value: string | null): string | null {
  if (value === null) return null;
  if (parsePeriod(value)?.grain !== 'day')
    throw new UsageError({ code: 'bad-date', option: '--published', value });
  return value;
}
