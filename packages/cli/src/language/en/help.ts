import type { HelpWords } from '../help-words.ts';

/** `--help` in English. */
export const EN_HELP: HelpWords = {
  headline:
    'Assay checks the figures of an article against published statistics, with a receipt for every verdict.',
  usage: 'Usage',
  commands: 'Commands',
  options: 'Options',
  examples: 'Examples',
  exitCodes: 'Exit codes',
  summary: {
    start: 'check two sample articles, to see how it works',
    check: 'check articles: files, web pages or standard input',
    'catalog list': 'list what the catalogue holds',
    'catalog show': 'show an indicator, entity, publication or source with its values and revisions',
    'catalog search': 'find indicators, entities and publications by words',
    'catalog validate': 'check a data package and report every fault',
    'catalog add-edition': 'add a new edition of a publication to a data package',
  },
  about: {
    start: ['Checks two sample articles that come with Assay, one in Korean and one in English.'],
    check: [
      'Prints a diagnostic for each claim that can be checked: the sentence with the claim underlined, the verdict, and its receipt (statistic, cells, arithmetic, tolerance, source, edition).',
      'A FILE is plain text, Markdown or a saved web page; a URL is fetched; - is standard input.',
      'With --json one document is printed as a report object, several as an array of them.',
    ],
    'catalog list': [
      'Lists indicators, or with --kind entities, publications or sources; WORDS keep those that hold them all.',
    ],
    'catalog show': [
      'Shows whatever has the ID: names, definition, limitations, sources, and the newest values by entity and period. “40 → 57 (2026-06)” is a value and what a later edition made of it; small numbers tell publications apart.',
    ],
    'catalog search': [
      'Finds by words in Korean and English; Korean particles and English endings do not matter.',
    ],
    'catalog validate': [
      'Reads a data package, as it would be read beside the bundled ones, and prints each fault as file:line:column: message. Exit 0 if it is valid, 2 if not.',
    ],
    'catalog add-edition': [
      'Adds the rows of FILE, a CSV of observations (indicator, entity, period, value, …), as a new edition of a publication to the data package in DIR. Nothing is changed if anything is wrong.',
    ],
  },
  aboutCatalog: ['Looks into the catalogue of published statistics, and looks after data packages.'],
  option: {
    published:
      'the day on which the documents were published, such as 2025-05-12 (else it is looked for in them)',
    catalog: 'a data package to use as well; one of the same name replaces the bundled one (may be repeated)',
    format: 'text or json',
    json: 'the same as --format json',
    lang: 'ko or en (else the document’s language; for other output the locale’s)',
    explain: 'show all that was considered for one claim: c3, a line:column, or some of its words',
    noColor: 'no colour (as NO_COLOR does)',
    width: 'columns to print in (else those of the terminal, 100 at most)',
    kind: 'indicator, entity, publication or source',
    entity: 'only this entity (may be repeated)',
    all: 'leave nothing out',
    source: 'the id of the new edition',
    publication: 'the publication it is an edition of',
    edition: 'when it was published: 2026-04-13, 2026-04 or 2026',
    title: 'its title',
    publisher: 'its publisher (else that of the edition before)',
    url: 'its address (else that of the edition before)',
    licence: 'its licence (else that of the edition before)',
    secondary: 'the values are told second-hand',
    note: 'a remark on the source',
    help: 'this help',
    version: 'the version',
  },
  exit: [
    ['0', 'nothing was refuted'],
    ['1', 'something was refuted'],
    ['2', 'wrong usage, or something could not be read'],
  ],
  more: 'assay COMMAND --help says more about a command.',
};
