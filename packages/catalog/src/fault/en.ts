import type { Expectation } from './expectations.ts';
import type { FaultDetail } from './fault.ts';
import type { FaultCode } from './fault-codes.ts';

const EXPECTED: Readonly<Record<Expectation, string>> = {
  descriptor: 'an object with name, version and resources',
  name: 'a name of lower-case letters, digits, ".", "_" and "-"',
  version: 'a version such as 2026.11.23',
  resources: 'a list of tables, each with name and path',
  resource: 'an object with name and path',
  path: 'a path, or a list of paths',
};

/** What is wrong and what to do about it, in English. */
export const EN_FAULTS: Readonly<Record<FaultCode, (detail: FaultDetail) => string>> = {
  'descriptor-missing': () =>
    'there is no datapackage.json in this folder; add one, or name the folder that has it',
  'bad-json': ({ value }) => `this is not JSON (${value}); mend the syntax here`,
  'bad-descriptor': ({ value, expected }) =>
    `"${value}" is missing or not as it should be; give ${wordsFor(expected)}`,
  'unknown-resource': ({ value, expected }) =>
    `"${value}" is not a table that is read here; name it one of ${expected}`,
  'no-resources': ({ expected }) =>
    `the package lists no table; add at least one of ${expected} to "resources"`,
  'file-missing': ({ value }) =>
    `the file "${value}" is listed but not there; add it or take it off the list`,
  'file-unreadable': ({ value }) =>
    `the file cannot be read (${value}); check that it is a file and may be read`,
  'path-escapes': ({ value }) => `the path "${value}" leads out of the package; use a path inside its folder`,
  'file-listed-twice': ({ value }) => `the file "${value}" is listed twice; list it once`,
  'file-too-large': ({ value, expected }) =>
    `the file has ${value} bytes and the limit is ${expected}; split it`,
  'too-many-files': ({ value, expected }) =>
    `the package lists ${value} files and the limit is ${expected}; join some`,
  'not-utf8': () => 'this line is not UTF-8; save the file in UTF-8',
  'header-missing': () => 'the file has no header; begin it with a line of column names',
  'unknown-column': ({ value, expected }) =>
    `there is no column "${value}" in this table; its columns are ${expected}`,
  'duplicate-column': ({ value }) => `the column "${value}" is there twice; keep one`,
  'missing-column': ({ value }) => `the column "${value}" is missing; add it to the header and to every row`,
  'ragged-row': ({ value, expected }) =>
    `this row has ${value} cells and the header ${expected}; check its commas and quotes`,
  'unterminated-quote': () =>
    'a quote that opens here is never closed; close it, and double quotes inside a cell',
  'stray-quote': () =>
    'there is a quote in the middle of a cell; put the whole cell in quotes and double those inside',
  'too-many-rows': ({ expected }) => `the table has more than ${expected} rows; split the package`,
  'empty-cell': ({ column }) => `${column} is empty; every row needs one`,
  'empty-item': ({ column, value }) =>
    `${column} "${value}" has an empty item or spaces around one; write items with one | between`,
  'cell-too-long': ({ column, expected }) => `${column} is longer than ${expected} characters; shorten it`,
  'control-character': ({ column, value }) =>
    `${column} "${value}" has an invisible control character; take it out`,
  'bad-identifier': ({ column, value }) =>
    `${column} "${value}" is not an identifier; use letters, digits, "_", "-" and "." and begin with a letter or digit`,
  'bad-boolean': ({ column, value }) => `${column} "${value}" is neither true nor false; write one of these`,
  'not-a-decimal': ({ column, value }) =>
    `${column} "${value}" is not a plain decimal; write digits with at most one point and a minus, such as -12.40`,
  'bad-period': ({ column, value }) =>
    `${column} "${value}" is not a period; write 2023, 2025-H1, 2023-Q4, 2023-11, 2023-11-05 or two of them with / between`,
  'not-in-list': ({ column, value, expected }) =>
    `${column} "${value}" is not known here; write one of ${expected}`,
  'duplicate-key': ({ value, expected }) => `"${value}" is already in ${expected}; keep one of the two`,
  'duplicate-row': ({ expected }) => `this observation is already in ${expected}; keep one of the two`,
  'unknown-reference': ({ column, value, expected }) =>
    `${column} "${value}" is not in ${expected}; add it there or mend it here`,
  'source-of-another-publication': ({ value, expected }) =>
    `the source "${value}" is an edition of "${expected}"; name that publication or another source`,
  'cyclic-parents': ({ value }) => `"${value}" is a part of itself through ${value}; take one link out`,
  'differs-between-packages': ({ value, expected }) =>
    `"${value}" says something else than in ${expected}; make both the same or give one another id`,
  'more-faults': ({ value }) =>
    `only the first ${value} faults of this kind are shown; mend those and run again`,
  'no-rows': () => 'the file has a header and nothing below it; add the observations of the edition',
  'file-exists': ({ value }) =>
    `the file "${value}" is already there; give the source another id, or take the file away`,
  'file-unwritable': ({ value }) =>
    `the file cannot be written (${value}); check the folder's rights and room`,
  'no-producer': ({ value, expected }) =>
    `the indicator "${value}" names no producer for "${expected}"; add who counted to its producers`,
  'no-limitations': ({ value, column }) =>
    `the indicator "${value}" has no ${column}; say what it does not show`,
  'no-observations': ({ value }) => `the indicator "${value}" has no observation; add some or take it out`,
};

/** Words for what was expected; what is no such key stands for itself (`utf-8`). */
function wordsFor(expected: string): string {
  return Object.entries(EXPECTED).find(([key]) => key === expected)?.[1] ?? expected;
}
