import { resolveAddress } from '../web-address.ts';
import { findChildren, findOutermost, textOfChild } from './xml-find.ts';
import type { XmlElement } from './xml-tree.ts';

/**
 * The address of an item's picture: the largest that the item states for itself, or null.
 * Example: of `<enclosure type="image/png" url="/a.png"/>` → `https://example.org/a.png`.
 */
export function readItemImage(item: XmlElement): string | null {
  const media = findOutermost(item.children, 'media:content', 'media:thumbnail', 'enclosure', 'itunes:image')
    .filter(isImage)
    .sort((a, b) => widthOf(b) - widthOf(a));
  const stated = [
    ...media.map(({ attributes }) => attributes.url ?? attributes.href),
    ...findChildren(item, 'atom:link', 'link')
      .filter(({ attributes }) => attributes.rel === 'enclosure' && /^image\//i.test(attributes.type ?? ''))
      .map(({ attributes }) => attributes.href),
    ...findChildren(item, 'image', 'image:image').map((image) => textOfChild(image, 'url', 'image:loc')),
  ];
  return stated.map((text) => resolveAddress(text, item.base)).find((address) => address !== null) ?? null;
}

function isImage({ name, attributes }: XmlElement): boolean {
  if (name === 'media:thumbnail' || name === 'itunes:image') return true;
  const said = `${attributes.medium ?? ''} ${attributes.type ?? ''}`.trim();
  if (said !== '') return /^image/i.test(said);
  return name === 'media:content' && /\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)/i.test(attributes.url ?? '');
}

function widthOf({ attributes }: XmlElement): number {
  const width = Number(attributes.width ?? 0);
  return Number.isFinite(width) ? width : 0;
}
