import type { Command, CommandName } from './command.ts';
import { OPTIONS } from './options.ts';

const { published, catalog, format, json, lang, explain, noColor, width, kind, entity, all, help } = OPTIONS;
const { source, publication, edition, title, publisher, url, licence, secondary, note } = OPTIONS;

/** The only list of the commands; `start` stands for what `npm start` runs. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  start: {
    options: [lang, noColor, width, help],
    load: async () => (await import('./start/start.ts')).start,
  },
  check: {
    options: [published, catalog, format, json, lang, explain, noColor, width, help],
    load: async () => (await import('./check/check.ts')).check,
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
