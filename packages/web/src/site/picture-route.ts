import type { ReportClaim } from '@assay/engine';
import { findClaim, receiptsOf } from '@assay/store';
import { ogPicture } from '../charts/export/og-picture.ts';
import { WebError } from '../errors/web-error.ts';
import { parseClaimId } from '../pages/claim-id.ts';
import type { Route } from '../server/route.ts';
import { siteWords } from '../words/site-words.ts';
import { nameIn, statisticsOf } from './names.ts';
import type { SiteDeps } from './site-deps.ts';

/** `/pictures/claims/:language/:id.png`: the picture that a link to a receipt shows, drawn from the claim. */
export function pictureRoute(deps: SiteDeps): Route {
  return {
    path: '/pictures/claims/:language/:file',
    type: null,
    async get(context) {
      const language = context.req.param('language') === 'ko' ? 'ko' : 'en';
      const file = context.req.param('file') ?? '';
      const at = file.endsWith('.png') ? parseClaimId(file.slice(0, -4)) : null;
      const history = at === null ? null : await findClaim(deps.db, at.document, at.version, at.claim);
      const standing = history?.verdicts.at(-1);
      if (at === null || standing === undefined) throw new WebError('not-found');
      const receiptOf = await receiptsOf(deps.db, at.document, at.version, [standing.catalogue]);
      const claim = receiptOf(standing) as ReportClaim | undefined;
      if (claim === undefined) throw new WebError('not-found');
      const { indicators } = statisticsOf(deps.records());
      const picture = ogPicture({
        title: claim.indicator === null ? '' : nameIn(language, indicators, claim.indicator),
        figure: claim.text,
        line: siteWords(language).verdict[claim.verdict.label],
        verdict: claim.verdict.label,
      });
      return context.body(new Uint8Array(picture), 200, {
        'content-type': 'image/png',
        'cache-control': 'public, max-age=3600',
      });
    },
  };
}
