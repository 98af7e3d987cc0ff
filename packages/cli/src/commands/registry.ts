import type { Command, CommandName } from './command.ts';
import { OPTIONS } from './options.ts';

const { published, catalog, format, json, lang, explain, noColor, width, kind, entity, all, help } = OPTIONS;
const { source, publication, edition, title, publisher, url, licence, secondary, note } = OPTIONS;
const { data, databaseUrl, config, allowRanges, contact } = OPTIONS;
const { id, nameKo, nameEn, sourceKind, language, owner, trust, feed, job, replace, noCheck } = OPTIONS;

/** Where the data is. */
const STORE = [data, databaseUrl, config];

/** Every setting of the service. */
const SETTINGS = [
  ...STORE,
  OPTIONS.host,
  OPTIONS.port,
  OPTIONS.publicAddress,
  OPTIONS.trustedProxies,
  catalog,
  OPTIONS.checkThreads,
  allowRanges,
  contact,
  OPTIONS.hostGapMs,
  OPTIONS.visits,
  OPTIONS.websubSha1,
  OPTIONS.liveReaders,
  OPTIONS.logLevel,
  OPTIONS.samples,
];

/** How to print for people. */
const SCREEN = [lang, noColor, width, help];

/** The only list of the commands; `start` stands for what `npm start` runs. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  start: {
    options: [...SETTINGS, ...SCREEN],
    load: async () => (await import('./serve/start.ts')).start,
  },
  check: {
    options: [
      published,
      OPTIONS.table,
      catalog,
      OPTIONS.catalogVersion,
      format,
      json,
      OPTIONS.jsonl,
      all,
      lang,
      explain,
      noColor,
      width,
      help,
    ],
    load: async () => (await import('./check/check.ts')).check,
  },
  schema: {
    options: [lang, help],
    load: async () => (await import('./schema/schema.ts')).schema,
  },
  table: {
    options: [OPTIONS.sheet, OPTIONS.writeSidecar, json, ...SCREEN],
    load: async () => (await import('./table/table.ts')).table,
  },
  serve: {
    options: [OPTIONS.web, OPTIONS.worker, ...SETTINGS, ...SCREEN],
    load: async () => (await import('./serve/serve.ts')).serve,
  },
  'source add': {
    options: [
      feed,
      id,
      nameKo,
      nameEn,
      sourceKind,
      language,
      owner,
      licence,
      trust,
      ...STORE,
      allowRanges,
      contact,
      json,
      ...SCREEN,
    ],
    load: async () => (await import('./source-add/source-add.ts')).sourceAdd,
  },
  'source list': {
    options: [...STORE, json, ...SCREEN],
    load: async () => (await import('./source-list/source-list.ts')).sourceList,
  },
  'source show': {
    options: [...STORE, json, ...SCREEN],
    load: async () => (await import('./source-show/source-show.ts')).sourceShow,
  },
  'source pause': {
    options: [...STORE, json, ...SCREEN],
    load: async () => (await import('./source-status/source-status.ts')).sourcePause,
  },
  'source resume': {
    options: [...STORE, json, ...SCREEN],
    load: async () => (await import('./source-status/source-status.ts')).sourceResume,
  },
  'source remove': {
    options: [...STORE, json, ...SCREEN],
    load: async () => (await import('./source-status/source-status.ts')).sourceRemove,
  },
  'source import': {
    options: [...STORE, json, ...SCREEN],
    load: async () => (await import('./source-import/source-import.ts')).sourceImport,
  },
  'source export': {
    options: [...STORE, lang, help],
    load: async () => (await import('./source-export/source-export.ts')).sourceExport,
  },
  'document show': {
    options: [...STORE, json, ...SCREEN],
    load: async () => (await import('./document-show/document-show.ts')).documentShow,
  },
  brief: {
    options: [published, catalog, lang, help],
    load: async () => (await import('./brief/brief.ts')).brief,
  },
  'briefing check': {
    options: [catalog, json, ...SCREEN],
    load: async () => (await import('./briefing/briefing-check.ts')).briefingCheck,
  },
  'briefing publish': {
    options: [note, catalog, ...STORE, json, ...SCREEN],
    load: async () => (await import('./briefing/briefing-publish.ts')).briefingPublish,
  },
  'briefing list': {
    options: [all, ...STORE, json, ...SCREEN],
    load: async () => (await import('./briefing/briefing-list.ts')).briefingList,
  },
  'briefing withdraw': {
    options: [OPTIONS.replacedBy, ...STORE, json, ...SCREEN],
    load: async () => (await import('./briefing/briefing-withdraw.ts')).briefingWithdraw,
  },
  'question list': {
    options: [...STORE, json, ...SCREEN],
    load: async () => (await import('./question/question-list.ts')).questionList,
  },
  'question answer': {
    options: [OPTIONS.role, ...STORE, json, ...SCREEN],
    load: async () => (await import('./question/question-settle.ts')).questionAnswer,
  },
  'question reject': {
    options: [...STORE, json, ...SCREEN],
    load: async () => (await import('./question/question-settle.ts')).questionReject,
  },
  'jobs list': {
    options: [job, ...STORE, json, ...SCREEN],
    load: async () => (await import('./jobs/jobs-list.ts')).jobsList,
  },
  'jobs retry': {
    options: [all, job, ...STORE, json, ...SCREEN],
    load: async () => (await import('./jobs/jobs-settle.ts')).jobsRetry,
  },
  'jobs drop': {
    options: [all, job, ...STORE, json, ...SCREEN],
    load: async () => (await import('./jobs/jobs-settle.ts')).jobsDrop,
  },
  backup: {
    options: [noCheck, ...STORE, json, ...SCREEN],
    load: async () => (await import('./backup/backup.ts')).backup,
  },
  restore: {
    options: [replace, ...STORE, json, ...SCREEN],
    load: async () => (await import('./backup/restore.ts')).restore,
  },
  'database distribute': {
    options: [...STORE, json, ...SCREEN],
    load: async () => (await import('./database-distribute/database-distribute.ts')).databaseDistribute,
  },
  doctor: {
    options: [...SETTINGS, json, ...SCREEN],
    load: async () => (await import('./doctor/doctor.ts')).doctor,
  },
  settings: {
    options: [...SETTINGS, json, ...SCREEN],
    load: async () => (await import('./settings/settings.ts')).settings,
  },
  'catalog list': {
    options: [kind, catalog, json, lang, noColor, width, help],
    load: async () => (await import('./catalog-list/catalog-list.ts')).catalogList,
  },
  'catalog show': {
    options: [kind, entity, all, catalog, json, lang, noColor, width, help],
    load: async () => (await import('./catalog-show/catalog-show.ts')).catalogShow,
  },
  'catalog search': {
    options: [all, catalog, json, lang, noColor, width, help],
    load: async () => (await import('./catalog-search/catalog-search.ts')).catalogSearch,
  },
  'catalog validate': {
    options: [json, lang, help],
    load: async () => (await import('./catalog-validate/catalog-validate.ts')).catalogValidate,
  },
  'catalog add-edition': {
    options: [
      source,
      publication,
      edition,
      title,
      publisher,
      url,
      licence,
      secondary,
      note,
      json,
      lang,
      help,
    ],
    load: async () => (await import('./catalog-add-edition/catalog-add-edition.ts')).catalogAddEdition,
  },
};
