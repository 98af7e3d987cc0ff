// Renders a few of many cases. Cannot tell the telling ones from the others.

/** So many stand on the page; the JSON has all. */
const EXAMPLES = 8;

/** Examples spread evenly over the list, in its order. */
export function examples<T>(title: string, list: readonly T[], render: (one: T) => string): string {
  if (list.length === 0) return `${title}: none.`;
  const step = Math.max(1, list.length / EXAMPLES);
  const some = Array.from(
    { length: Math.min(EXAMPLES, list.length) },
    (_, index) => list[Math.floor(index * step)],
  );
  const shown = some.flatMap((one) => (one === undefined ? [] : [render(one)]));
  return `${title}: ${list.length}${list.length > shown.length ? `, of which ${shown.length}; all are in \`scorecard.json\`` : ''}.\n\n${shown.join('\n')}`;
}
