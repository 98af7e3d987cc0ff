import { parseArgs } from 'node:util';
import { findNearest } from './nearest.ts';
import { UsageError } from './usage-error.ts';

/** An option of a command; `placeholder` is null for one that takes no value. */
export interface OptionSpec {
  readonly name: string;
  readonly placeholder: string | null;
  readonly short?: string;
  readonly choices?: readonly string[];
}

/** What was given to a command: its operands in order, and the values of its options. */
export interface Arguments {
  readonly operands: readonly string[];
  /** Whether an option was given at all. */
  readonly has: (name: string) => boolean;
  /** The last value of an option, or null. */
  readonly valueOf: (name: string) => string | null;
  /** All values of an option, in order. */
  readonly valuesOf: (name: string) => readonly string[];
}

/**
 * Reads the arguments of a command against its options. Throws UsageError for an unknown option (with the nearest known one),
 * a missing value, a value too many, and a value that is none of the choices.
 * Example: `readArguments(['a.md', '--lang=ko'], options, 'check').valueOf('lang')` → `ko`.
 */
export function readArguments(
  args: readonly string[],
  specs: readonly OptionSpec[],
  command: string,
): Arguments {
  const byName = new Map(specs.map((spec) => [spec.name, spec]));
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      specs.map((spec) => [
        spec.name,
        {
          type: spec.placeholder === null ? ('boolean' as const) : ('string' as const),
          ...(spec.short === undefined ? {} : { short: spec.short }),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = byName.get(token.name);
    if (spec === undefined) throw unknownOption(token.rawName, specs, command);
    const list = values.get(spec.name) ?? [];
    values.set(spec.name, list);
    if (spec.placeholder === null) {
      if (token.value !== undefined) throw new UsageError({ code: 'takes-no-value', option: token.rawName });
      continue;
    }
    list.push(checkedValue(token.value, token.inlineValue === true, token.rawName, spec));
  }
  return {
    operands,
    has: (name) => values.has(name),
    valueOf: (name) => values.get(name)?.at(-1) ?? null,
    valuesOf: (name) => values.get(name) ?? [],
  };
}

function checkedValue(value: string | undefined, inline: boolean, option: string, spec: OptionSpec): string {
  if (value === undefined || value === '' || (!inline && value.startsWith('-') && value !== '-'))
    throw new UsageError({ code: 'missing-value', option, placeholder: spec.placeholder ?? '' });
  if (spec.choices !== undefined && !spec.choices.includes(value))
    throw new UsageError({ code: 'bad-value', option, value, choices: spec.choices });
  return value;
}

function unknownOption(option: string, specs: readonly OptionSpec[], command: string): UsageError {
  const known = specs.map((spec) => `--${spec.name}`);
  return new UsageError({
    code: 'unknown-option',
    option,
    nearest: findNearest(option, known)[0] ?? null,
    command,
  });
}
