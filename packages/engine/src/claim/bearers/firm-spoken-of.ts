import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import type { Grammar } from '../../language/grammar.ts';
import type { Span } from '../../text/span.ts';
import type { EntityMention } from '../draft.ts';

/**
 * "The Taiwanese group held 68 per cent", after TSMC was named: a company told by where it is from is the one that the text
 * spoke of, and no country. Where several were, or none, the words stay what they are. Gives the names with those in their place.
 */
export function withFirmSpokenOf(
  catalogue: SpokenCatalogue,
  { firm }: Grammar,
  folded: string,
  { start, end }: Span,
  before: readonly EntityMention[],
  bearers: readonly EntityMention[],
): readonly EntityMention[] {
  if (firm === null) return bearers;
  const isOf = ({ ids }: EntityMention, kind: string): boolean =>
    ids.length > 0 && ids.every((id) => catalogue.entities.get(id)?.kind === kind);
  let found = bearers;
  for (const match of folded.slice(start, end).matchAll(firm)) {
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    const origin = found.find(
      (mention) =>
        mention.use === 'adjective' &&
        mention.start >= at.start &&
        mention.end <= at.end &&
        isOf(mention, 'country'),
    );
    if (origin === undefined) continue;
    const firms = [...before, ...found.filter((mention) => mention.end <= at.start)].filter((mention) =>
      isOf(mention, 'organisation'),
    );
    const [first] = firms;
    if (first === undefined || !firms.every(({ ids }) => ids.some((id) => first.ids.includes(id)))) continue;
    found = found.map((mention) =>
      mention === origin
        ? { ...mention, start: at.start, end: at.end, ids: first.ids, joint: [], use: 'name' }
        : mention,
    );
  }
  return found;
}
