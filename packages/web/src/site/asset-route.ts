import { WebError } from '../errors/web-error.ts';
import type { Route } from '../server/route.ts';
import type { Asset, Assets } from './assets.ts';
import { type Encoding, encodingFor, encodingHeaders, type Packed, packed } from './packing.ts';

/** `/assets/:name`: a file of the site; its name tells its content, so it is kept for a year and never asked for again. Texts are packed. */
export function assetRoute(assets: Assets): Route {
  const files = new Map<Asset, Packed>();
  const bodyOf = (asset: Asset, encoding: Encoding): Promise<Asset['body']> => {
    const file = files.get(asset) ?? packed(() => asset.body);
    files.set(asset, file);
    return file.as(encoding);
  };
  return {
    path: '/assets/:name',
    type: null,
    async get(context) {
      const asset = assets.find(context.req.param('name') ?? '');
      if (asset === null) throw new WebError('not-found');
      const isText = asset.type.startsWith('text/') || asset.type === 'image/svg+xml';
      const encoding = isText ? encodingFor(context.req.header('accept-encoding')) : 'identity';
      return context.body(await bodyOf(asset, encoding), 200, {
        'content-type': asset.type,
        'cache-control': 'public, max-age=31536000, immutable',
        ...(isText ? encodingHeaders(encoding) : {}),
      });
    },
  };
}
