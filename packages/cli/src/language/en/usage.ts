import type { SettingsFileReason, UsageProblem } from '../../arguments/usage-error.ts';
import type { SidecarReason } from '../../given-table/sidecar-problem.ts';
import type { UsageWords } from '../usage-words.ts';
import { EN_SETTINGS } from './settings.ts';

/** Wrong usage and unreadable input, in English. */
export const EN_USAGE: UsageWords = {
  problem,
  unexpected: (message) =>
    `something went wrong inside (${message}); please report it with the command you gave`,
};

function problem(problem: UsageProblem): string {
  switch (problem.code) {
    case 'unknown-command':
      if (problem.isFile)
        return `unknown command: ${problem.word}; to check that file: assay check ${problem.word}`;
      return `unknown command: ${problem.word}; ${problem.nearest === null ? 'assay --help lists them' : `did you mean ‘${problem.nearest}’?`}`;
    case 'unknown-option':
      return `unknown option: ${problem.option}; ${problem.nearest === null ? `${problem.command} --help lists them` : `did you mean ${problem.nearest}?`}`;
    case 'missing-value':
      return `${problem.option} needs a value: ${problem.option} ${problem.placeholder}`;
    case 'missing-option':
      return `${problem.option} is needed: add ${problem.option} ${problem.placeholder}`;
    case 'takes-no-value':
      return `${problem.option} takes no value; leave out what follows the =`;
    case 'bad-value':
      return `${problem.option} cannot be ‘${problem.value}’; give ${oneOf(problem.choices)}`;
    case 'bad-number':
      return `${problem.option} cannot be ‘${problem.value}’; give a whole number from ${problem.least}`;
    case 'bad-date':
      return `${problem.option} cannot be ‘${problem.value}’; give a day such as 2025-05-12`;
    case 'missing-operand':
      return `nothing to work on; give ${problem.operand}, or see ${problem.command} --help`;
    case 'too-many-operands':
      return `one too many: ${problem.word}; see ${problem.command} --help`;
    case 'stdin-twice':
      return '- stands for standard input and can be given once; leave the other out';
    case 'one-document':
      return `${problem.option} is for one document; give a single one`;
    case 'not-together':
      return `${problem.first} and ${problem.second} do not go together; leave one out`;
    case 'only-with':
      return `${problem.option} goes with ${oneOf(problem.wanted)} alone; add that, or leave it out`;
    case 'other-catalogue':
      return `the catalogue is ${problem.id} ${problem.version} (sha256 ${problem.sha256}), not ${problem.wanted}; use the data packages of that version, or leave out --catalog-version`;
    case 'no-such-claim':
      return problem.claims === 0
        ? `no claim ${problem.wanted}: the text makes none that can be checked`
        : `no claim ${problem.wanted}; give c1 to c${problem.claims}, a line:column or some of its words`;
    case 'several-claims':
      return `‘${problem.wanted}’ is in several claims; give one of ${problem.ids.join(', ')}`;
    case 'unknown-id':
      return `nothing in the catalogue is called ${problem.id}; ${problem.nearest.length === 0 ? `try: assay catalog search ${problem.id}` : `did you mean ${problem.nearest.join(', ')}?`}`;
    case 'bad-setting':
      return `${problem.origin} cannot be ‘${problem.value}’; give ${EN_SETTINGS.wanted[problem.name]}`;
    case 'unknown-setting':
      return `${problem.file} sets ‘${problem.name}’, which is no setting; ${problem.nearest === null ? 'assay settings lists them' : `did you mean ‘${problem.nearest}’?`}`;
    case 'bad-settings-file':
      return `cannot use the settings in ${problem.file} (${FILE_REASONS[problem.reason](problem.detail)}); mend that, or name another file with --config FILE`;
    case 'bad-id':
      return `${problem.option} cannot be ‘${problem.value}’; give small letters, digits and hyphens, such as daily-news`;
    case 'no-feed':
      return `neither a feed nor a page that names one: ${problem.address}; look on that site for RSS or Atom, and give its address`;
    case 'no-opml':
      return `${problem.file} is no OPML; give the file that another reader exported its subscriptions to`;
    case 'unreadable-file':
      return `cannot read ${problem.file} (${problem.reason}); check its path and permissions`;
    case 'bad-sidecar': {
      const { path, reason } = problem.problem;
      return `${problem.file}${path === '' ? '' : `, at ${path}`}: ${sidecarReason(reason)}`;
    }
    case 'sidecar-exists':
      return `${problem.file} is there already; correct it, or take it away first`;
    case 'unwritable-file':
      return `cannot write ${problem.file} (${problem.reason}); check the folder and its permissions`;
    case 'unknown-sheet':
      return `${problem.file} has no sheet or table ${problem.wanted}; give one of ${problem.names.join(', ')}`;
    case 'unknown-source':
      return `no source is called ${problem.id}; ${problem.nearest.length === 0 ? 'assay source list shows them' : `did you mean ${problem.nearest.join(', ')}?`}`;
    case 'unknown-document':
      return `no document is known by ${problem.wanted}; give its identifier, or its address as its feed gives it`;
    case 'several-documents':
      return `several documents begin with ${problem.wanted}; give one of ${problem.ids.join(', ')}`;
    case 'database-in-use':
      return `${problem.where} is in use (${problem.sessions === 1 ? '1 connection' : `${problem.sessions} connections`} of Assay); stop the service first, or restore into another folder with --data DIR`;
    case 'unknown-job':
      return `no failed job is called ${problem.id}; assay jobs list shows them`;
    case 'several-jobs':
      return `several failed jobs begin with ${problem.id}; give one of ${problem.ids.join(', ')}`;
    case 'unknown-briefing':
      return `no published briefing is called ${problem.slug}; assay briefing list shows them`;
    case 'unknown-question':
      return `no question is called ${problem.id}; assay question list shows those that wait`;
    case 'several-questions':
      return `several questions begin with ${problem.id}; give one of ${problem.ids.join(', ')}`;
    case 'no-packages':
      return `no data packages in ${problem.folder}; name one with --catalog DIR`;
    case 'faulty-package':
      return `a data package cannot be used: ${problem.first}${problem.faults > 1 ? ` (and ${problem.faults - 1} more)` : ''}; all of them: assay catalog validate ${problem.folder}`;
  }
}

function sidecarReason(reason: SidecarReason): string {
  switch (reason.code) {
    case 'not-json':
      return `no JSON from line ${reason.line} on; mend it there`;
    case 'wrong-kind':
      return `not what belongs there; give ${KINDS[reason.expected] ?? reason.expected}`;
    case 'no-choice':
      return `none of what is known; give ${oneOf(reason.choices)}`;
    case 'unknown-field':
      return `‘${reason.name}’ is not known here; take it out or mend its spelling`;
    case 'not-a-row':
      return 'no row; give its number as a spreadsheet shows it, from 1';
    case 'not-a-column':
      return 'no column; give its letters as a spreadsheet shows them, such as B';
    case 'not-a-period':
      return 'no period; give one such as 2024, 2024-Q3, 2024-11 or 2023/2024';
    case 'not-a-unit':
      return `‘${reason.written}’ is read as no unit; write it as a header of the table's language would, such as % or $ million`;
    case 'too-long':
      return 'too long; shorten it';
    case 'no-such-table':
      return `no such table in the file; it has ${reason.names.join(', ')}`;
    case 'outside':
      return `outside of the table, which is ${reason.range}`;
  }
}

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
