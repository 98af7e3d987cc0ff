import type { Catalogue } from '../../catalogue/catalogue.ts';
import { foldText } from '../../text/fold.ts';

/** One whom a statistic holds under a longer name of the bearer, and what that name says beside the shorter one. */
interface Make {
  readonly id: string;
  readonly beside: readonly string[];
}

/**
 * Those whom a statistic holds under a longer name of the bearer, which has no value itself: of GPT-5, GPT-5 (high) and GPT-5
 * (low). Where the first of the stretches of words that says so tells of some (GPT-5 on its highest setting), only these.
 */
export function makesOfOne(
  catalogue: Catalogue,
  indicator: string,
  bearer: string,
  stretches: readonly (readonly string[])[],
): readonly string[] {
  const makes = makesHeld(catalogue, indicator, bearer);
  const told = stretches
    .map((words) => makes.filter(({ beside }) => beside.every((part) => isSaid(part, words))))
    .find((some) => some.length > 0);
  return (told ?? makes).map(({ id }) => id);
}

function makesHeld({ cells, entities }: Catalogue, indicator: string, bearer: string): readonly Make[] {
  const record = entities.get(bearer);
  const held = cells.get(indicator)?.byEntity;
  if (record === undefined || held === undefined || held.has(bearer) || !HAVE_MAKES.has(record.kind))
    return [];
  const name = foldText(record.name.en);
  return [...held.keys()].flatMap((id) => {
    const longer = foldText(entities.get(id)?.name.en ?? '');
    const beside = longer.slice(name.length);
    return longer.startsWith(name) && BOUNDARY.test(beside)
      ? [{ id, beside: beside.match(WORDS) ?? [] }]
      : [];
  });
}

/** Kinds of bearers that come in several makes; a region is no part of its country's name, and a firm no model of its own. */
const HAVE_MAKES: ReadonlySet<string> = new Set(['model', 'cluster']);

/** GPT-5| (high), no GPT-5|.4: what a longer name goes on with behind the shorter one. */
const BOUNDARY = /^[\s(-]/;
const WORDS = /[a-z0-9.]+/g;

/** Whether words hold a part of a name, or what is made of it: high, highest; of a number only itself. */
function isSaid(part: string, words: readonly string[]): boolean {
  return words.some((word) => (DIGIT.test(part) ? word === part : word.startsWith(part)));
}

const DIGIT = /[0-9]/;
