import { describe, expect, it } from 'vitest';
import { type OptionSpec, readArguments } from './read-arguments.ts';
import { UsageError, type UsageProblem } from './usage-error.ts';

const SPECS: readonly OptionSpec[] = [
  { name: 'lang', placeholder: 'LANG', choices: ['ko', 'en'] },
  { name: 'catalog', placeholder: 'DIR' },
  { name: 'json', placeholder: null },
  { name: 'help', placeholder: null, short: 'h' },
];

function problem(...args: string[]): UsageProblem | null {
  try {
    readArguments(args, SPECS, 'assay check');
    return null;
  } catch (error) {
    return error instanceof UsageError ? error.problem : null;
  }
}

describe('arguments', () => {
  it('are operands and options in any order; - is an operand, -- ends the options', () => {
    const args = readArguments(
      ['a.md', '--json', '-', '--lang=ko', '--', '--json', '-h'],
      SPECS,
      'assay check',
    );
    expect(args.operands).toEqual(['a.md', '-', '--json', '-h']);
    expect(args.has('json')).toBe(true);
    expect(args.has('help')).toBe(false);
    expect(args.valueOf('lang')).toBe('ko');
  });

  it('keep all values of an option; the last is its value', () => {
    const args = readArguments(['--catalog', 'a', '--catalog=b'], SPECS, 'assay check');
    expect(args.valuesOf('catalog')).toEqual(['a', 'b']);
    expect(args.valueOf('catalog')).toBe('b');
    expect(args.valueOf('lang')).toBeNull();
  });

  it.each([
    [
      'an unknown option names the nearest',
      ['--lagn', 'ko'],
      { code: 'unknown-option', option: '--lagn', nearest: '--lang', command: 'assay check' },
    ],
    [
      'an unknown letter names none',
      ['-x'],
      { code: 'unknown-option', option: '-x', nearest: null, command: 'assay check' },
    ],
    ['a value that is missing', ['--lang'], { code: 'missing-value', option: '--lang', placeholder: 'LANG' }],
    [
      'another option is no value',
      ['--lang', '--json'],
      { code: 'missing-value', option: '--lang', placeholder: 'LANG' },
    ],
    ['an empty value', ['--lang='], { code: 'missing-value', option: '--lang', placeholder: 'LANG' }],
    ['a value too many', ['--json=yes'], { code: 'takes-no-value', option: '--json' }],
    [
      'a value that is no choice',
      ['--lang', 'fr'],
      { code: 'bad-value', option: '--lang', value: 'fr', choices: ['ko', 'en'] },
    ],
  ])('%s', (_, args, expected) => {
    expect(problem(...args)).toEqual(expected);
  });
});
