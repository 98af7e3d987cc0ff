import type { CatalogueRecords } from '@assay/engine';
import { WebError } from '../errors/web-error.ts';
import type { Route } from '../server/route.ts';
import { encodingFor, encodingHeaders } from '../site/packing.ts';
import { catalogueAddress, catalogueFile } from './catalogue-file.ts';

/** `/catalogues/:name`: the catalogue in force as browsers check by it, packed. One that is no longer in force is not there. */
export function catalogueRoute(records: () => CatalogueRecords): Route {
  return {
    path: '/catalogues/:name',
    type: null,
    async get(context) {
      const now = records();
      if (context.req.path !== catalogueAddress(now)) throw new WebError('not-found');
      const encoding = encodingFor(context.req.header('accept-encoding'));
      return context.body(await catalogueFile(now).as(encoding), 200, {
        'content-type': 'application/json',
        'cache-control': 'public, max-age=31536000, immutable',
        ...encodingHeaders(encoding),
      });
    },
  };
}
