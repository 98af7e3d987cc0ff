import type { Language } from '@assay/engine';
import { agreementsOf, type StoryConflict, storyMembers } from '@assay/pipeline';
import {
  type DocumentRow,
  findDocuments,
  findStory,
  listSources,
  type MemberRow,
  membersOf,
  type StandingFigure,
  standingFigures,
} from '@assay/store';
import { type Html, html } from '../site/html.ts';
import { statisticsOf } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { quote, renderFigure, renderSentences, statesNumber } from '../views/checked-sentences.ts';
import { renderAgreements, renderConflicts, type Told } from '../views/story-figures.ts';
import { siteWords } from '../words/site-words.ts';
import { storyTitle } from './story-list.ts';

/** Accounts that a page tells of; more are counted. */
const MOST_ACCOUNTS = 60;

/** `/stories/:id`: one event: who tells it, which figures were checked, and where the accounts differ. */
export function showStory(deps: SiteDeps): Page {
  return {
    path: '/stories/:id',
    async get({ language, param }) {
      const id = param('id');
      const story = /^[0-9a-f-]{36}$/.test(id) ? await findStory(deps.db, id) : null;
      if (story === null) return { kind: 'missing' };
      if (story.merged_into !== null)
        return { kind: 'redirect', to: `/${language}/stories/${story.merged_into}`, status: 308 };
      const members = (await membersOf(deps.db, [id])).sort((a, b) =>
        a.published_at < b.published_at ? -1 : 1,
      );
      const ids = members.slice(0, MOST_ACCOUNTS).map(({ document_id }) => document_id);
      const [documents, figures, sources] = await Promise.all([
        findDocuments(deps.db, ids),
        standingFigures(deps.db, ids),
        listSources(deps.db),
      ]);
      const words = siteWords(language).story;
      const title = storyTitle(story, language);
      const sourceName = (source: string | null): string => {
        const found = sources.find((one) => one.source.id === source)?.source;
        return found === undefined ? '' : language === 'ko' ? found.name_ko : found.name_en;
      };
      const about = new Map(documents.map((document) => [document.document_id, document]));
      const told: Told = {
        language,
        names: statisticsOf(deps.records()),
        titles: new Map(
          members.map((member) => [
            member.document_id,
            { text: about.get(member.document_id)?.title ?? '', language: member.language },
          ]),
        ),
        markOf: (documents, written) => {
          const figure = documents
            .flatMap((id) => figures.filter((one) => one.document_id === id))
            .find(({ text }) => statesNumber(text, written));
          return figure === undefined
            ? null
            : { mark: renderFigure(figure, written, language), sentence: quote(figure.sentence) };
        },
      };
      return {
        kind: 'page',
        title: title.text,
        scripts: ['site'],
        body: html`<h1 lang="${title.language}">${title.text}</h1>
<p class="aside">${words.items(story.items)} · ${words.origins(story.origins)}</p>
${renderConflicts(story.conflicts as readonly StoryConflict[], told)}
${renderAgreements(agreementsOf(storyMembers(members.slice(0, MOST_ACCOUNTS))), told)}
<h2>${words.timeline}</h2>
<ol class="accounts">${byOrigin(members.slice(0, MOST_ACCOUNTS)).map(([first, ...copies]) =>
          first === undefined
            ? ''
            : renderAccount(first, copies.length, about, figures, sourceName, language),
        )}</ol>`,
      };
    },
  };
}

/** Members by the account that they repeat, the first telling of each at its head. */
function byOrigin(members: readonly MemberRow[]): MemberRow[][] {
  const groups = new Map<string, MemberRow[]>();
  for (const member of members) {
    const group = groups.get(member.origin_id);
    if (group === undefined) groups.set(member.origin_id, [member]);
    else group.push(member);
  }
  return [...groups.values()];
}

function renderAccount(
  member: MemberRow,
  copies: number,
  about: ReadonlyMap<string, DocumentRow>,
  figures: readonly StandingFigure[],
  sourceName: (source: string | null) => string,
  language: Language,
): Html {
  const words = siteWords(language);
  const document = about.get(member.document_id);
  const own = figures.filter(({ document_id }) => document_id === member.document_id);
  const address = document?.canonical ?? document?.address ?? null;
  return html`<li><p><time datetime="${member.published_at}">${member.published_at.slice(0, 16).replace('T', ' ')} UTC</time> ${
    address === null
      ? html`<span lang="${member.language}">${document?.title}</span>`
      : html`<a href="${address}" rel="external noopener" lang="${member.language}">${document?.title}</a>`
  } <small>${sourceName(member.source_id)}${copies > 0 ? ` · ${words.story.copies(copies)}` : ''}</small></p>
${renderSentences(own, member.language, language)}</li>`;
}
