import type { EntityRecord } from '@assay/engine';
import { html } from '../site/html.ts';
import { sortByName } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { SHOWN_KINDS, type ShownKind } from '../words/entity-words.ts';
import { siteWords } from '../words/site-words.ts';

/** Regions and the world under one heading. */
const KIND_OF: Readonly<Record<string, ShownKind>> = {
  ...Object.fromEntries(SHOWN_KINDS.map((kind) => [kind, kind])),
  world: 'region',
};

/** `/entities`: every country, region, organisation and product that a statistic covers, kind by kind. */
export function listEntities(deps: SiteDeps): Page {
  return {
    path: '/entities',
    get({ language }) {
      const words = siteWords(language).entity;
      const { entities, observations } = deps.records();
      const covered = new Set(observations.map(({ entity }) => entity));
      const groups = groupsOf(
        sortByName(
          entities.filter(({ id }) => covered.has(id)),
          language,
        ),
      );
      return {
        kind: 'page',
        title: words.title,
        body: html`<h1>${words.title}</h1><p class="lead">${words.lead}</p>
<nav aria-label="${words.title}"><ul class="categories">${groups.map(
          ([kind, { length }]) =>
            html`<li><a href="#${kind}">${words.kinds[kind]}</a> <small>${length}</small></li>`,
        )}</ul></nav>
${groups.map(
  ([kind, shown]) => html`<section id="${kind}"><h2>${words.kinds[kind]}</h2><ul class="columns">${shown.map(
    ({ id, name }) => html`<li><a href="/${language}/entities/${id}">${name[language]}</a></li>`,
  )}</ul></section>
`,
)}`,
      };
    },
  };
}

/** Kind by kind; none without anybody. */
function groupsOf(entities: readonly EntityRecord[]): (readonly [ShownKind, readonly EntityRecord[]])[] {
  const byKind = Map.groupBy(entities, ({ kind }) => KIND_OF[kind] ?? 'other');
  return [...SHOWN_KINDS, 'other' as const].flatMap((kind) => {
    const shown = byKind.get(kind);
    return shown === undefined ? [] : [[kind, shown] as const];
  });
}
