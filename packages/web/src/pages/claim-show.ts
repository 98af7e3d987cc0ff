import type { ReportClaim } from '@assay/engine';
import { answeredQuestionsAbout, findClaim, findDocument, findVersion, receiptsOf } from '@assay/store';
import { statisticsOf } from '../site/names.ts';
import type { Page } from '../site/page.ts';
import type { SiteDeps } from '../site/site-deps.ts';
import { claimReview } from '../views/claim-review.ts';
import { plainSentence } from '../views/plain-sentence.ts';
import { structuredData } from '../views/structured-data.ts';
import { siteWords } from '../words/site-words.ts';
import { parseClaimId } from './claim-id.ts';
import { renderClaimPage, type ShownClaim } from './claim-page.ts';

/** Answered questions that a page shows. */
const ANSWERS = 20;

/** `/claims/:id`: one figure, and all that is known of it. */
export function showClaim(deps: SiteDeps): Page {
  return {
    path: '/claims/:id',
    async get({ language, param }) {
      const shown = await readShown(deps.db, param('id'));
      if (shown === null) return { kind: 'missing' };
      const { id, claim, sentence, article, version, verdicts } = shown;
      const address = `${deps.publicAddress ?? ''}/${language}/claims/${id}`;
      const review = claimReview(
        claim,
        {
          sentence: plainSentence(sentence),
          article: article.address,
          articleTitle: article.title,
          articlePublished: version.published,
          receipt: address,
          given: verdicts.at(-1)?.given_at ?? '',
        },
        language,
      );
      return {
        kind: 'page',
        title: `${claim.text}: ${siteWords(language).verdict[claim.verdict.label]}`,
        description: claim.explanation[language],
        scripts: ['site'],
        picture: `/pictures/claims/${language}/${id}.png`,
        ...(review === null ? {} : { head: structuredData(review) }),
        body: renderClaimPage(shown, address, { language, names: statisticsOf(deps.records()) }),
      };
    },
  };
}

/** The figure of an address with all that the page tells of it; null where there is none, or no verdict on it. */
async function readShown(db: SiteDeps['db'], id: string): Promise<ShownClaim | null> {
  const at = parseClaimId(id);
  if (at === null) return null;
  const [history, document, version] = await Promise.all([
    findClaim(db, at.document, at.version, at.claim),
    findDocument(db, at.document),
    findVersion(db, at.document, at.version),
  ]);
  if (history === null || document === null || version === null) return null;
  const { verdicts } = history;
  const standing = verdicts.at(-1);
  const receiptOf = await receiptsOf(
    db,
    at.document,
    at.version,
    verdicts.map(({ catalogue }) => catalogue),
  );
  const claim = standing === undefined ? undefined : (receiptOf(standing) as ReportClaim | undefined);
  if (claim === undefined) return null;
  return {
    id,
    claim,
    sentence: history.claim.sentence,
    version,
    article: {
      address: document.canonical ?? document.address,
      title: version.title ?? document.title,
    },
    verdicts,
    answered: await answeredQuestionsAbout(db, 'claim', id, ANSWERS),
  };
}
