import { siteOf } from '../source-add/own-feeds.ts';

/**
 * The id of a source that nobody named: the one proposed, if it is free or belongs to the same site, else the same with a
 * number. Example: where `hanbit` is at hanbit.co.kr, `freeId('hanbit', 'https://hanbit.com/', …)` → `hanbit-2`.
 */
export function freeId(
  proposed: string,
  address: string,
  known: readonly { readonly id: string; readonly address: string }[],
): string {
  const site = siteAt(address);
  const isFree = (id: string): boolean =>
    known.every((source) => source.id !== id || siteAt(source.address) === site);
  let id = proposed;
  for (let number = 2; !isFree(id); number += 1) id = `${proposed}-${number}`;
  return id;
}

function siteAt(address: string): string {
  return URL.canParse(address) ? siteOf(new URL(address).host) : address;
}
