import { WebError } from '../errors/web-error.ts';
import type { Route } from '../server/route.ts';
import type { Assets } from './assets.ts';

/** `/assets/:name`: a file of the site; its name tells its content, so it is kept for a year and never asked for again. */
export function assetRoute(assets: Assets): Route {
  return {
    path: '/assets/:name',
    type: null,
    get(context) {
      const asset = assets.find(context.req.param('name') ?? '');
      if (asset === null) throw new WebError('not-found');
      return context.body(asset.body, 200, {
        'content-type': asset.type,
        'cache-control': 'public, max-age=31536000, immutable',
      });
    },
  };
}
