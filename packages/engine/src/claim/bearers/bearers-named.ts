import type { NameHit } from '../../catalogue/names.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { contains } from '../../text/span.ts';
import type { EntityMention } from '../draft.ts';
import type { TextToRead } from '../text-to-read.ts';
import { isPlaceName } from './place-names.ts';

/**
 * The names of a sentence that are bearers at all, from a place of it on (`from`: behind a dateline). Left out are those inside
 * another number, those who only say it, and countries that only tell where the next name is from: of "Microsoft reckons that
 * Chinese DeepSeek has 4%", DeepSeek.
 */
export function bearersNamed(
  text: TextToRead,
  names: readonly NameHit[],
  quantities: readonly Quantity[],
  from: number,
): EntityMention[] {
  const found: EntityMention[] = [];
  for (const name of names)
    if (
      name.kind === 'entity' &&
      name.start >= from &&
      !isInsideNumber(name, quantities) &&
      !onlySaysIt(text, name, names) &&
      !onlyTellsOrigin(text, name, names)
    )
      found.push(mentionOf(text, name));
  return found;
}

/** A name as it stands in the text; what it does there is told once all of its sentence are known. */
function mentionOf(
  { folded, grammar, catalogue }: TextToRead,
  { start, end, ids, use }: NameHit,
): EntityMention {
  return {
    start,
    end,
    ids: use === 'joint' ? [] : ids,
    joint: use === 'joint' ? ids : [],
    use,
    role: 'bare',
    handsOver: grammar.handsOver(folded, end),
    opensClause: grammar.opensClause(folded, end),
    ...(grammar.takesNumber(folded, start) ? { takesNumber: true as const } : {}),
    ...(ids.every((id) => catalogue.entities.get(id)?.kind === 'category') ? { isClass: true as const } : {}),
  };
}

/** Whether a name is among the letters of a number that is neither a figure nor a part of a name. */
function isInsideNumber(name: NameHit, quantities: readonly Quantity[]): boolean {
  return quantities.some(({ role, span }) => role !== 'measure' && role !== 'name' && contains(span, name));
}

/** Whether a name is whose publication or word it is, no bearer: "Microsoft reckons", 스탠퍼드대 'AI 인덱스'. */
function onlySaysIt(text: TextToRead, name: NameHit, all: readonly NameHit[]): boolean {
  return isSource(name, all) && (text.grammar.attributes(text.folded, name) || namesReport(text, name, all));
}

/** Whether a name is also that of a publisher or producer. */
function isSource({ start, end }: NameHit, all: readonly NameHit[]): boolean {
  return all.some((other) => other.kind !== 'entity' && other.start === start && other.end === end);
}

/** Whether the name of a publication follows at once: 스탠퍼드대 'AI 인덱스', Stanford's AI Index. */
function namesReport(
  { folded, rules }: TextToRead,
  { start, end }: NameHit,
  all: readonly NameHit[],
): boolean {
  return all.some((other) => {
    if (other.kind === 'entity' || other.start <= start || other.start - end > BRACKET_REACH) return false;
    const between = folded.slice(end, other.start).replace(SHORT_NAME, '');
    return between.length <= REPORT_REACH && rules.leadsToReport(between);
  });
}

/** So many letters may stand between a name and the publication that is its own. */
const REPORT_REACH = 4;
/** And before them its short name in brackets: 인간중심AI연구소|(HAI)|의 'AI 인덱스'. */
const SHORT_NAME = /^\([^()]{1,12}\)/;
const BRACKET_REACH = 18;

/** 중국 딥시크: whether what stands at a place of the text is a country that only tells where the next name is from. */
function onlyTellsOrigin(text: TextToRead, { start, end }: NameHit, all: readonly NameHit[]): boolean {
  const { folded, grammar, catalogue } = text;
  const speaks = (source: NameHit): boolean =>
    grammar.attributes(folded, source) || namesReport(text, source, all);
  return all.some(
    (place) =>
      place.start === start &&
      place.use === 'name' &&
      isPlaceName(catalogue, place) &&
      all.some(
        (next) =>
          next.start > end &&
          (next.kind === 'entity' ? !isPlaceName(catalogue, next) : speaks(next)) &&
          grammar.tellsOrigin(folded.slice(end, next.start)),
      ),
  );
}
