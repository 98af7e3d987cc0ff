import type { Language, ReportClaim } from '@assay/engine';
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
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { renderMark } from '../views/marked-text.ts';
import { valueText } from '../views/value-text.ts';
import { siteWords } from '../words/site-words.ts';
import { claimId } from './claim-id.ts';
import { storyTitle } from './story-list.ts';

/** Accounts that a page tells of; more are counted. */
const MOST_ACCOUNTS = 60;
/** Words quoted of a sentence at most, in characters. */
const MOST_QUOTED = 160;

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
      return {
        kind: 'page',
        title: title.text,
        scripts: ['site'],
        body: html`<h1 lang="${title.language}">${title.text}</h1>
<p class="aside">${words.items(story.items)} · ${words.origins(story.origins)}</p>
${renderConflicts(story.conflicts as readonly StoredConflict[], about, language)}
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
  const decided = own.filter(({ label }) => label !== 'not-enough-evidence' && label !== 'not-checkable');
  const address = document?.canonical ?? document?.address ?? null;
  return html`<li><p><time datetime="${member.published_at}">${member.published_at.slice(0, 16).replace('T', ' ')} UTC</time> ${
    address === null
      ? html`<span lang="${member.language}">${document?.title}</span>`
      : html`<a href="${address}" rel="external noopener" lang="${member.language}">${document?.title}</a>`
  } <small>${sourceName(member.source_id)}${copies > 0 ? ` · ${words.story.copies(copies)}` : ''}</small></p>
${decided.length === 0 ? '' : html`<ul class="figures">${bySentence(decided).map((group) => renderSentence(group, member.language, language))}</ul>`}</li>`;
}

/** Figures of one sentence together, so that it is quoted once. */
function bySentence(figures: readonly StandingFigure[]): StandingFigure[][] {
  const groups = new Map<string, StandingFigure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.sentence);
    if (group === undefined) groups.set(figure.sentence, [figure]);
    else group.push(figure);
  }
  return [...groups.values()];
}

/** A sentence, and each of its figures with its verdict. */
function renderSentence(figures: readonly StandingFigure[], own: Language, language: Language): Html {
  const [first] = figures;
  const hrefOf = ({ document_id, version, claim_id }: StandingFigure): string =>
    `/${language}/claims/${claimId({ document: document_id, version, claim: claim_id })}`;
  return html`<li><q lang="${own}">${quote(first?.sentence ?? '')}</q> ${figures.map(
    (figure) =>
      html`${renderMark(figure.text, hrefOf(figure), figure.label as ReportClaim['verdict']['label'], figure.revised, language)} `,
  )}</li>`;
}

function quote(sentence: string): string {
  const plain = sentence.replace(/^#{1,6} /, '');
  return plain.length > MOST_QUOTED ? `${plain.slice(0, MOST_QUOTED)}…` : plain;
}

/** A conflict as the pipeline keeps it with a story. */
interface StoredConflict {
  readonly unit: string | null;
  readonly beside: readonly string[];
  readonly sides: readonly {
    readonly value: string;
    readonly written: string;
    readonly items: readonly string[];
    readonly origins: number;
  }[];
}

function renderConflicts(
  conflicts: readonly StoredConflict[],
  about: ReadonlyMap<string, DocumentRow>,
  language: Language,
): Html {
  if (conflicts.length === 0) return html``;
  const words = siteWords(language).story;
  return html`<section class="conflict"><h2>${words.conflicts}</h2>${conflicts.map(
    ({ unit, sides }) =>
      html`<ul>${sides.map(
        ({ value, written, items, origins }) =>
          html`<li><strong>${written === '' ? valueText(value, unit, language) : written}</strong> – ${words.origins(origins)}: ${items.map(
            (id, place) =>
              html`${place > 0 ? ', ' : ''}<span lang="${about.get(id)?.language ?? language}">${about.get(id)?.title ?? id}</span>`,
          )}</li>`,
      )}</ul>`,
  )}</section>`;
}
