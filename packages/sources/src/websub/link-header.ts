import { resolveAddress } from '../web-address.ts';

/** The links of a topic that WebSub needs. */
export interface TopicLinks {
  readonly hub: string | null;
  readonly self: string | null;
}

const LINK = /<([^<>]{1,2000})>([^<]{0,2000})/g;
const REL = /;\s{0,8}rel\s{0,8}=\s{0,8}(?:"([^"]{1,200})"|([^\s;,"]{1,200}))/i;

/**
 * Hub and own address in a `Link` header, the first of each.
 * Example: `findLinks('<https://hub.example/>; rel="hub", </feed>; rel=self', 'https://example.org/')` →
 * `{hub: 'https://hub.example/', self: 'https://example.org/feed'}`.
 */
export function findLinks(header: string | null, base: string | null): TopicLinks {
  const links = [...(header ?? '').slice(0, 16_384).matchAll(LINK)].map(([, target, parameters = '']) => {
    const rel = REL.exec(parameters);
    return { target, rels: (rel?.[1] ?? rel?.[2] ?? '').toLowerCase().split(/\s+/) };
  });
  const find = (name: string) => resolveAddress(links.find(({ rels }) => rels.includes(name))?.target, base);
  return { hub: find('hub'), self: find('self') };
}
