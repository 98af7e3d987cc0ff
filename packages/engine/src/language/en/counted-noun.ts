const STOP = new Set(
  'a an the of in on at to from for and or but nor by with as than that which who is are was were be been has have had will would it its they their this these those not no per each every last next ago before after while when where while if so then too only just also still now up down out over under more less fewer higher lower ahead behind above below between against compared during since until into about percent one two three any all both either many much there here such same other another respectively apiece each altogether overall combined together worldwide globally nationwide annually yearly monthly daily within without despite amid through throughout alongside including excluding plus again yet already ago earlier later even well almost nearly because though although unless whether once among beyond versus vs can could may might must should do does did said says according instead rather thanks two three four five six seven eight nine ten eleven twelve'.split(
    ' ',
  ),
);

/** Names of places as adjectives, and no nouns: 26 notable US models. */
const PLACES = new Set(['us', 'uk', 'eu', 'un']);

/**
 * The noun that a number counts: the first plural within three words, else the first word; null before a function word. What ends
 * in "us" is no plural: 26 famous models.
 */
export function nounAfter(folded: string, at: number): string | null {
  const words =
    /^[\s-]([a-z]+(?:-[a-z]+)*)(?:\s([a-z]+(?:-[a-z]+)*))?(?:\s([a-z]+(?:-[a-z]+)*))?(?:\s([a-z]+(?:-[a-z]+)*))?/.exec(
      folded.slice(at, at + 60),
    );
  if (words === null) return null;
  let first: string | null = null;
  for (const word of words.slice(1)) {
    if (word === undefined || STOP.has(word)) break;
    if (PLACES.has(word)) continue;
    if (/[^su]s$/.test(word) || /^(?:people|men|women|children|staff|persons)$/.test(word)) return word;
    first ??= word;
  }
  return first;
}
