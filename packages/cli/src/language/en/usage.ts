import type { SettingsFileReason, UsageProblem } from '../../arguments/usage-error.ts';
import type { SidecarReason } from '../../given-table/sidecar-problem.ts';
import { type ByCode, sayByCode } from '../by-code.ts';
import type { UsageWords } from '../usage-words.ts';
import { EN_SETTINGS } from './settings.ts';

/** Wrong usage and unreadable input, in English. */
export const EN_USAGE: UsageWords = {
  problem: (problem) => sayByCode(PROBLEMS, problem),
  unexpected: (message) =>
    `something went wrong inside (${message}); please report it with the command you gave`,
};

const PROBLEMS: ByCode<UsageProblem> = {
  'unknown-command': ({ word, nearest, isFile }) =>
    isFile
      ? `unknown command: ${word}; to check that file: assay check ${word}`
      : `unknown command: ${word}; ${nearest === null ? 'assay --help lists them' : `did you mean ‘${nearest}’?`}`,
  'unknown-option': ({ option, nearest, command }) =>
    `unknown option: ${option}; ${nearest === null ? `${command} --help lists them` : `did you mean ${nearest}?`}`,
  'missing-value': ({ option, placeholder }) => `${option} needs a value: ${option} ${placeholder}`,
  'missing-option': ({ option, placeholder }) => `${option} is needed: add ${option} ${placeholder}`,
  'takes-no-value': ({ option }) => `${option} takes no value; leave out what follows the =`,
  'bad-value': ({ option, value, choices }) => `${option} cannot be ‘${value}’; give ${oneOf(choices)}`,
  'bad-number': ({ option, value, least }) =>
    `${option} cannot be ‘${value}’; give a whole number from ${least}`,
  'bad-date': ({ option, value }) => `${option} cannot be ‘${value}’; give a day such as 2025-05-12`,
  'missing-operand': ({ operand, command }) =>
    `nothing to work on; give ${operand}, or see ${command} --help`,
  'too-many-operands': ({ word, command }) => `one too many: ${word}; see ${command} --help`,
  'stdin-twice': () => '- stands for standard input and can be given once; leave the other out',
  'one-document': ({ option }) => `${option} is for one document; give a single one`,
  'not-together': ({ first, second }) => `${first} and ${second} do not go together; leave one out`,
  'only-with': ({ option, wanted }) =>
    `${option} goes with ${oneOf(wanted)} alone; add that, or leave it out`,
  'other-catalogue': ({ id, version, sha256, wanted }) =>
    `the catalogue is ${id} ${version} (sha256 ${sha256}), not ${wanted}; use the data packages of that version, or leave out --catalog-version`,
  'no-such-claim': ({ claims, wanted }) =>
    claims === 0
      ? `no claim ${wanted}: the text makes none that can be checked`
      : `no claim ${wanted}; give c1 to c${claims}, a line:column or some of its words`,
  'several-claims': ({ wanted, ids }) => `‘${wanted}’ is in several claims; give one of ${ids.join(', ')}`,
  'unknown-id': ({ id, nearest }) =>
    `nothing in the catalogue is called ${id}; ${nearest.length === 0 ? `try: assay catalog search ${id}` : `did you mean ${nearest.join(', ')}?`}`,
  'bad-setting': ({ origin, value, name }) =>
    `${origin} cannot be ‘${value}’; give ${EN_SETTINGS.wanted[name]}`,
  'unknown-setting': ({ file, name, nearest }) =>
    `${file} sets ‘${name}’, which is no setting; ${nearest === null ? 'assay settings lists them' : `did you mean ‘${nearest}’?`}`,
  'bad-settings-file': ({ file, reason, detail }) =>
    `cannot use the settings in ${file} (${FILE_REASONS[reason](detail)}); mend that, or name another file with --config FILE`,
  'bad-id': ({ option, value }) =>
    `${option} cannot be ‘${value}’; give small letters, digits and hyphens, such as daily-news`,
  'no-feed': ({ address }) =>
    `neither a feed nor a page that names one: ${address}; look on that site for RSS or Atom, and give its address`,
  'no-opml': ({ file }) =>
    `${file} is no OPML; give the file that another reader exported its subscriptions to`,
  'unreadable-file': ({ file, reason }) => `cannot read ${file} (${reason}); check its path and permissions`,
  'bad-sidecar': ({ file, problem: { path, reason } }) =>
    `${file}${path === '' ? '' : `, at ${path}`}: ${sayByCode(SIDECAR_REASONS, reason)}`,
  'sidecar-exists': ({ file }) => `${file} is there already; correct it, or take it away first`,
  'unwritable-file': ({ file, reason }) =>
    `cannot write ${file} (${reason}); check the folder and its permissions`,
  'unknown-sheet': ({ file, wanted, names }) =>
    `${file} has no sheet or table ${wanted}; give one of ${names.join(', ')}`,
  'unknown-source': ({ id, nearest }) =>
    `no source is called ${id}; ${nearest.length === 0 ? 'assay source list shows them' : `did you mean ${nearest.join(', ')}?`}`,
  'unknown-document': ({ wanted }) =>
    `no document is known by ${wanted}; give its identifier, or its address as its feed gives it`,
  'several-documents': ({ wanted, ids }) =>
    `several documents begin with ${wanted}; give one of ${ids.join(', ')}`,
  'database-in-use': ({ where, sessions }) =>
    `${where} is in use (${sessions === 1 ? '1 connection' : `${sessions} connections`} of Assay); stop the service first, or restore into another folder with --data DIR`,
  'unknown-job': ({ id }) => `no failed job is called ${id}; assay jobs list shows them`,
  'several-jobs': ({ id, ids }) => `several failed jobs begin with ${id}; give one of ${ids.join(', ')}`,
  'unknown-briefing': ({ slug }) => `no published briefing is called ${slug}; assay briefing list shows them`,
  'unknown-question': ({ id }) => `no question is called ${id}; assay question list shows those that wait`,
  'several-questions': ({ id, ids }) => `several questions begin with ${id}; give one of ${ids.join(', ')}`,
  'no-packages': ({ folder }) => `no data packages in ${folder}; name one with --catalog DIR`,
  'faulty-package': ({ first, faults, folder }) =>
    `a data package cannot be used: ${first}${faults > 1 ? ` (and ${faults - 1} more)` : ''}; all of them: assay catalog validate ${folder}`,
};

const SIDECAR_REASONS: ByCode<SidecarReason> = {
  'not-json': ({ line }) => `no JSON from line ${line} on; mend it there`,
  'wrong-kind': ({ expected }) => `not what belongs there; give ${KINDS[expected] ?? expected}`,
  'no-choice': ({ choices }) => `none of what is known; give ${oneOf(choices)}`,
  'unknown-field': ({ name }) => `‘${name}’ is not known here; take it out or mend its spelling`,
  'not-a-row': () => 'no row; give its number as a spreadsheet shows it, from 1',
  'not-a-column': () => 'no column; give its letters as a spreadsheet shows them, such as B',
  'not-a-period': () => 'no period; give one such as 2024, 2024-Q3, 2024-11 or 2023/2024',
  'not-a-unit': ({ written }) =>
    `‘${written}’ is read as no unit; write it as a header of the table's language would, such as % or $ million`,
  'too-long': () => 'too long; shorten it',
  'no-such-table': ({ names }) => `no such table in the file; it has ${names.join(', ')}`,
  outside: ({ range }) => `outside of the table, which is ${range}`,
};

/** Kinds of values in JSON. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  int: 'a whole number',
  number: 'a number',
};

/** `oneOf(['a', 'b', 'c'])` → `a, b or c`. */
function oneOf(choices: readonly string[]): string {
  const last = choices.at(-1) ?? '';
  return choices.length < 2 ? last : `${choices.slice(0, -1).join(', ')} or ${last}`;
}

const FILE_REASONS: Readonly<Record<SettingsFileReason, (detail: string) => string>> = {
  missing: () => 'no such file',
  forbidden: () => 'permission denied',
  folder: () => 'it is a folder',
  'not-json': (detail) => `no JSON: ${detail}`,
  'no-object': () => 'it holds no JSON object',
  unreadable: (detail) => detail,
};
