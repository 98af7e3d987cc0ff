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
    start: 'start the service, with a word on what to try first',
    check: 'check articles: files, web pages or standard input',
<<<<<<< HEAD
    schema: 'print the JSON Schema of a report, or of the lines of --jsonl',
=======
    table: 'show what is inferred of a table of your own, and correct it',
>>>>>>> b3dc828a26b6ddc3d40cc1fb236a786b655dd33d
    serve: 'run the service: follow sources, check what they publish, answer on the web',
    'source add': 'follow a source, by the address of its feed or of its page',
    'source list': 'list the sources, and how their feeds are doing',
    'source show': 'show a source and each of its feeds',
    'source pause': 'leave sources alone for now',
    'source resume': 'follow paused sources again',
    'source remove': 'follow sources no more; their documents stay',
    'source import': 'follow the feeds of an OPML file',
    'source export': 'print all sources as OPML',
    'document show': 'show the versions of a document, and what changed between the last two',
    brief: 'draft a briefing on an article from its check',
    'briefing check': 'find what keeps briefings from being published',
    'briefing publish': 'put briefings on the site, or new versions of them',
    'briefing list': 'list the briefings, and how their figures stand',
    'briefing withdraw': 'take a briefing back',
    'question list': 'list the questions of readers that wait for an answer',
    'question answer': 'answer a question; readers see both from then on',
    'question reject': 'lay questions aside',
    'jobs list': 'count the jobs, and list those that failed for good',
    'jobs retry': 'try failed jobs again',
    'jobs drop': 'give failed jobs up',
    backup: 'write all data to one file, and check that it can be restored',
    restore: 'fill a database from a backup',
    'database distribute': 'spread the tables over a Citus cluster',
    doctor: 'find what is wrong, and say what to do about it',
    settings: 'show every setting, its value and where that comes from',
    'catalog list': 'list what the catalogue holds',
    'catalog show': 'show an indicator, entity, publication or source with its values and revisions',
    'catalog search': 'find indicators, entities and publications by words',
    'catalog validate': 'check a data package and report every fault',
    'catalog add-edition': 'add a new edition of a publication to a data package',
  },
  about: {
    start: [
      'Starts the service as “assay serve” does, and says where it answers and what to try first. This is what “npm start” runs.',
      'Everything is kept in a data folder, with a database of its own: nothing has to be set up.',
    ],
    check: [
      'Prints a diagnostic for each claim that can be checked: the sentence with the claim underlined, the verdict, and its receipt (statistic, cells, arithmetic, tolerance, source, edition).',
      'A FILE is plain text, Markdown or a saved web page; a URL is fetched; - is standard input.',
      'With --json one document is printed as a report object, several as an array of them. --format html is one page that needs nothing else, with a part for each document; markdown is a table for each; sarif is one log of SARIF 2.1.0; github are annotations for GitHub Actions.',
      'With --jsonl each line of FILE or standard input is an object {"id", "text", "language"?, "published"?, "url"?}, and each line of output {"id", "report"}, or {"id", "error"} where a line cannot be checked; the run goes on, and exits with 2. “assay schema” prints their JSON Schemas.',
      'A figure that is wrong on purpose is acknowledged by a comment in the draft, with the reason: <!-- assay-disputed: the reason -->, behind its sentence or on the line before it. It is still reported, and does not count for the exit code.',
    ],
    schema: [
      'Prints a JSON Schema (draft 2020-12): of the report that --json prints, or of a line that --jsonl reads or writes.',
    ],
    table: [
      'Shows what is inferred of the tables in FILE, which may be CSV, TSV, XLSX, JSON or Markdown: header and totals, the column that says what a row is about, and for each column its kind, unit and period, with some of its cells. Nothing in the file is run: of formulas the kept values are read.',
      'What is inferred wrong is corrected in FILE.assay.json beside it; --write-sidecar writes that file as things are inferred. Rows and columns are called there as a spreadsheet calls them; what is left out is inferred.',
    ],
    serve: [
      'Runs web, workers and scheduler in one process, until it is stopped with Ctrl+C or SIGTERM; jobs that run are ended first.',
      'With a PostgreSQL of your own (--database-url) as many processes as you like share the work: --web alone answers, --worker alone works.',
      'Every option but --web and --worker is a setting: it can also stand in the environment (ASSAY_PORT=8080) or in the file assay.json ({"port": 8080}). The log, JSON on a line each, goes to standard error.',
    ],
    'source add': [
      'Fetches URL. A feed is followed as it is; on a page, its feeds are looked for, and all of the page’s own are followed (--feed chooses).',
      'The name comes from the title of the feed and the id from the address, unless they are given. A source that is known gets the feeds that it lacks.',
    ],
    'source list': ['Lists each source with its feeds: when one was last read, and what went wrong last.'],
    'source show': [
      'Shows all about a source, and for each feed: its state, how often it is read and when next, whether its hub pushes what is new, and the last error.',
    ],
    'source pause': ['Leaves sources alone until “assay source resume ID”. Nothing is forgotten.'],
    'source resume': ['Follows paused sources again, from what was read last.'],
    'source remove': [
      'Follows sources no more and forgets their feeds. Documents, verdicts and corrections stay as they are.',
    ],
    'source import': [
      'Follows every feed of an OPML file (- is standard input), one source for each site. What is known is left as it is; entries that cannot be used are named with their lines, and do not keep out the others.',
    ],
    'source export': [
      'Prints every source and feed as OPML, for other readers and for “assay source import”.',
    ],
    'document show': [
      'Shows a document by its identifier (the beginning is enough) or address: each version with its date, hash and verdicts, and what changed between the last two, word by word.',
    ],
    brief: [
      'Drafts a page in the anatomy of a briefing from the check of an article alone: short quotations and how they stand to the record, charts, questions answered from the report, sources. It is printed as Markdown for “assay briefing check” and “publish”, once you have edited it.',
    ],
    'briefing check': [
      'Reads briefings, Markdown with front matter, and prints what keeps each from being published, with its place: what cannot be read, figures that differ from the record, figures that it does not bear out, pins that do not hold. A DIR stands for its .md files.',
      'Exit 0 if all can be published, 1 if one cannot.',
    ],
    'briefing publish': [
      'Checks briefings as “assay briefing check” does and, if all can be published, puts them on the site. One that is there gets a new version where its text or a verdict has changed; --note says what changed.',
    ],
    'briefing list': [
      'Lists each briefing with its figures and when they were last checked, the newest first; with --all those that were withdrawn as well.',
    ],
    'briefing withdraw': [
      'Takes a briefing back in all its languages. Its address tells that and, with --replaced-by, what took its place. Its versions are kept.',
    ],
    'question list': [
      'Lists the questions that readers asked, the oldest first. Nobody sees one before it is answered.',
    ],
    'question answer': [
      'Answers a question (the beginning of its ID is enough), or answers it anew. The answer carries a role and the date.',
    ],
    'question reject': [
      'Lays questions aside: nobody sees them, nor an answer that they had. The beginning of an ID is enough.',
    ],
    'jobs list': [
      'Counts the jobs of each kind that wait, run or failed. A job that failed at every attempt is kept for 90 days; these are listed with their last error.',
    ],
    'jobs retry': [
      'Sends failed jobs off again: those named (the beginning of an ID is enough), or with --all every one, with --job those of a kind.',
    ],
    'jobs drop': [
      'Removes failed jobs for good: those named (the beginning of an ID is enough), or with --all every one, with --job those of a kind.',
    ],
    backup: [
      'Writes all data to FILE, from one moment, while the service may run; then restores it into a scratch database to see that it is whole, and removes that again.',
    ],
    restore: [
      'Fills the database that the settings name from a backup. It must be empty, unless --replace says that its data may be lost. Stop the service first.',
    ],
    'database distribute': [
      'Turns the database of a Citus coordinator (--database-url) into a distributed one: documents are spread over the workers, sources and catalogue copied to each. It can be run again.',
    ],
    doctor: [
      'Looks at everything that the service needs, what blocks most first, and says for each: ok, a note, or wrong and what to do. Exit 0 if nothing is wrong, 2 if something is.',
    ],
    settings: [
      'Shows each setting, its value and where that comes from: an option, the environment, the file assay.json, or the default. With --json also the JSON Schema of that file.',
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
  aboutGroup: {
    catalog: ['Looks into the catalogue of published statistics, and looks after data packages.'],
    source: ['Says which sources the service follows, and how their feeds are doing.'],
    document: ['Looks into the documents that the service has read.'],
    briefing: [
      'Checks, publishes and withdraws briefings: pages written in Markdown, every figure of which is checked.',
    ],
    question: ['Looks after the questions of readers.'],
    jobs: ['Looks after the jobs of the service, above all those that failed for good.'],
    database: ['Looks after the database of the service.'],
  },
  option: {
    published:
      'the day on which the documents were published, such as 2025-05-12 (else it is looked for in them)',
    catalog: 'a data package to use as well; one of the same name replaces the bundled one (may be repeated)',
    catalogVersion:
      'refuse to run with any other catalogue: its version, or 8 characters or more of its sha256, as a report tells them',
    format: 'text, json, html, markdown, sarif or github',
    json: 'the same as --format json',
    jsonl: 'read an article a line as JSON, write a report a line',
    lang: 'ko or en (else the document’s language; for other output the locale’s)',
    explain: 'show all that was considered for one claim: c3, a line:column, or some of its words',
    noColor: 'no colour (as NO_COLOR does)',
    width: 'columns to print in (else those of the terminal, 100 at most)',
    kind: 'indicator, entity, publication or source',
    entity: 'only this entity (may be repeated)',
<<<<<<< HEAD
    all: 'leave nothing out; with check: annotate figures that hold or were left open too; with jobs: all that failed; with briefings: withdrawn ones too',
=======
    sheet: 'only this sheet or table',
    writeSidecar: 'write what is inferred to FILE.assay.json, to be corrected',
    all: 'leave nothing out; with jobs: all that failed; with briefings: withdrawn ones too',
>>>>>>> b3dc828a26b6ddc3d40cc1fb236a786b655dd33d
    source: 'the id of the new edition',
    publication: 'the publication it is an edition of',
    edition: 'when it was published: 2026-04-13, 2026-04 or 2026',
    title: 'its title',
    publisher: 'its publisher (else that of the edition before)',
    url: 'its address (else that of the edition before)',
    licence: 'the licence: of an edition (else that of the edition before), or of the texts of a source',
    secondary: 'the values are told second-hand',
    note: 'a remark: on the source, or on what changed in a briefing',
    web: 'answer on the web only',
    worker: 'work only: fetch, check, tell stories apart',
    config: 'a file of settings (else assay.json, if it is there)',
    data: 'the folder of the service’s own database (else assay-data in the folder of Assay)',
    databaseUrl: 'a PostgreSQL 15 or later to use instead; DATABASE_URL is read too',
    host: 'the address to listen on (else 127.0.0.1; 0.0.0.0 is all of them)',
    port: 'the port to listen on (else 4250; 0 is any free one)',
    publicAddress: 'where others reach the service, so that hubs can push what is new',
    checkThreads: 'threads that check documents, in each worker (else 1)',
    trustedProxies: 'proxies in front of the service, whose word on who asks is taken',
    allowRanges: 'private address ranges to fetch from as well, such as 10.1.0.0/16 (else public ones only)',
    contact: 'a web or e-mail address for site owners, named in every request',
    hostGapMs: 'milliseconds between two requests to one host (else 1000)',
    visits: 'seconds after which a document is read again, time after time (else 3600,21600,86400)',
    websubSha1: 'take pushes signed with SHA-1, which many hubs still use (else false)',
    liveReaders: 'readers of live events at once (else 5000)',
    logLevel: 'the least that is logged: debug, info, warn or error (else info; on a terminal warn)',
    samples: 'whether a first start brings the sample documents (else true)',
    id: 'the id of the source (else from its address)',
    nameKo: 'its name in Korean (else the title of its feed)',
    nameEn: 'its name in English (else the title of its feed)',
    sourceKind: 'news, agency, company, government, research, blog or other (else news)',
    language: 'the language of its texts, ko or en (else that of the feed)',
    owner: 'who owns it',
    trust: 'a remark on how far to trust it',
    feed: 'a feed to follow, in place of all that the page names (may be repeated)',
    job: 'only jobs of this kind, such as fetch-document',
    replace: 'the data that is there may be lost',
    replacedBy: 'the briefing that took its place',
    role: 'in what role you answer (else editor)',
    noCheck: 'do not restore the backup to check it',
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
