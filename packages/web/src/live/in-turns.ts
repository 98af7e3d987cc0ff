/** Items served before other requests get their turn. */
const TURN = 250;

/** Does something for each of many. Thousands of writes take a while: other requests get their turn between them. Example: `inTurns(readers, (reader) => reader.advance())`. */
export async function inTurns<Item>(items: Iterable<Item>, run: (item: Item) => void): Promise<void> {
  let served = 0;
  for (const item of items) {
    run(item);
    served += 1;
    if (served % TURN === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}
