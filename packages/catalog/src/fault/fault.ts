import type { InBothLanguages } from '@assay/engine';
import { EN_FAULTS } from './en.ts';
import type { FaultCode } from './fault-codes.ts';
import { KO_FAULTS } from './ko.ts';

/** Where a cell stands in its row: counted from 1, with the name that the header gives it. */
export interface FaultColumn {
  readonly index: number;
  readonly name: string;
}

/** Something wrong in a data package: where it is, what stands there, and what to do. */
export interface Fault {
  readonly code: FaultCode;
  /** The folder of the package, as it was given. */
  readonly folder: string;
  /** The file inside the folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1; null where the fault is not in one line. */
  readonly line: number | null;
  readonly column: FaultColumn | null;
  readonly message: InBothLanguages<string>;
}

/** What the sentences of a fault can mention. */
export interface FaultDetail {
  /** What stands there, shortened. */
  readonly value: string;
  /** The name of the column, or empty. */
  readonly column: string;
  /** What was expected: choices, a limit, the table or the other place. */
  readonly expected: string;
}

const LONGEST_VALUE = 80;

/** A place in a package, for `faultAt`. */
export interface FaultPlace {
  readonly folder: string;
  readonly file: string;
  readonly line?: number | null;
  readonly column?: FaultColumn | null;
}

/**
 * Builds a fault with its sentences. Example: `faultAt('not-a-decimal', {folder: 'mine', file: 'a.csv', line: 3,
 * column: {index: 4, name: 'value'}}, {value: '1e5'}).message.en` → `value "1e5" is not a plain decimal; write digits …`.
 */
export function faultAt(
  code: FaultCode,
  { folder, file, line = null, column = null }: FaultPlace,
  { value = '', expected = '' }: { readonly value?: string; readonly expected?: string } = {},
): Fault {
  const detail: FaultDetail = { value: shorten(value), column: column?.name ?? '', expected };
  return {
    code,
    folder,
    file,
    line,
    column,
    message: { en: EN_FAULTS[code](detail), ko: KO_FAULTS[code](detail) },
  };
}

/**
 * A fault on one line, as compilers print them.
 * Example: `faultLine(fault, 'en')` → `mine/observations/a.csv:3:4: not-a-decimal: value "1e5" is not a plain decimal; …`.
 */
export function faultLine(fault: Fault, language: 'ko' | 'en'): string {
  const line = fault.line === null ? '' : `:${fault.line}`;
  const column = fault.column === null ? '' : `:${fault.column.index}`;
  return `${fault.folder}/${fault.file}${line}${column}: ${fault.code}: ${fault.message[language]}`;
}

/** Control characters never reach a terminal through a message. */
function shorten(value: string): string {
  const shown = value.slice(0, LONGEST_VALUE).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD');
  return value.length > LONGEST_VALUE ? `${shown}…` : shown;
}
