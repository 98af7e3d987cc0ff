import { type Language, parsePeriod } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { LANGUAGES } from '../../interface-language.ts';
import { CHECK_FORMATS, type CheckFormat } from './check-formats.ts';

/** What `assay check` was asked for. */
export interface CheckOptions {
  readonly inputs: readonly string[];
  /** The publication date for all documents; null where each is asked for its own. */
  readonly published: string | null;
  readonly catalogs: readonly string[];
  /** Files of tables of the user's own. */
  readonly tables: readonly string[];
  /** The version or hash that the catalogue must have; null where any will do. */
  readonly catalogVersion: string | null;
  readonly format: CheckFormat;
  /** The language of what is said of documents; null for each document's own. */
  readonly language: Language | null;
  readonly explain: string | null;
  /** Whether figures that hold, or were left open, are annotated too. */
  readonly every: boolean;
}

/** Reads the arguments of `assay check`; throws UsageError where they make no sense together. */
export function readCheckOptions(args: Arguments): CheckOptions {
  const inputs = args.operands;
  if (inputs.length === 0)
    throw new UsageError({ code: 'missing-operand', operand: 'FILE, URL or -', command: 'assay check' });
  if (inputs.filter((input) => input === '-').length > 1) throw new UsageError({ code: 'stdin-twice' });
  const format = readFormat(args);
  const explain = args.valueOf('explain');
  if (explain !== null && inputs.length > 1)
    throw new UsageError({ code: 'one-document', option: '--explain' });
  if (explain !== null && format !== 'text')
    throw new UsageError({
      code: 'not-together',
      first: '--explain',
      second: args.has('json') ? '--json' : `--format ${format}`,
    });
  const every = args.has('all');
  if (every && format !== 'sarif' && format !== 'github')
    throw new UsageError({
      code: 'only-with',
      option: '--all',
      wanted: ['--format sarif', '--format github'],
    });
  const asked = args.valueOf('lang');
  return {
    inputs,
    published: readDate(args.valueOf('published')),
    catalogs: args.valuesOf('catalog'),
    tables: args.valuesOf('table'),
    catalogVersion: args.valueOf('catalog-version'),
    format,
    language: LANGUAGES.find((language) => language === asked) ?? null,
    explain,
    every,
  };
}

function readFormat(args: Arguments): CheckFormat {
  const named = CHECK_FORMATS.find((format) => format === args.valueOf('format')) ?? null;
  if (!args.has('json')) return named ?? 'text';
  if (named !== null && named !== 'json')
    throw new UsageError({ code: 'not-together', first: '--json', second: `--format ${named}` });
  return 'json';
}

function readDate(value: string | null): string | null {
  if (value === null) return null;
  if (parsePeriod(value)?.grain !== 'day')
    throw new UsageError({ code: 'bad-date', option: '--published', value });
  return value;
}
