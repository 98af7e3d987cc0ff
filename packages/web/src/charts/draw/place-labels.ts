interface Block {
  readonly labels: number[];
  /** Where the middle of the block would be, were it alone. */
  wanted: number;
}

/**
 * Moves labels apart: each as near to where it belongs as its neighbours let it, in the same order, `gap` from the next, and
 * within the bounds while they all fit in.
 * Example: `placeLabels([10, 12, 50], 14, 0, 100)` → `[4, 18, 50]`.
 */
export function placeLabels(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = wanted.map((_, place) => place).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const blocks: Block[] = [];
  for (const place of order) {
    let block: Block = { labels: [place], wanted: wanted[place] ?? 0 };
    settle(block);
    for (
      let before = blocks.at(-1);
      before !== undefined && end(before) > start(block) + 1e-9;
      before = blocks.at(-1)
    ) {
      blocks.pop();
      const size = before.labels.length + block.labels.length;
      const middle = (before.wanted * before.labels.length + block.wanted * block.labels.length) / size;
      block = { labels: [...before.labels, ...block.labels], wanted: middle };
      settle(block);
    }
    blocks.push(block);
  }
  const placed = wanted.map(() => 0);
  for (const block of blocks) {
    for (const [step, place] of block.labels.entries()) placed[place] = start(block) + gap * (step + 0.5);
  }
  return placed;

  function start(block: Block): number {
    return block.wanted - (gap * block.labels.length) / 2;
  }
  function end(block: Block): number {
    return block.wanted + (gap * block.labels.length) / 2;
  }
  function settle(block: Block): void {
    const half = (gap * block.labels.length) / 2;
    block.wanted = Math.max(Math.min(block.wanted, bottom + gap / 2 - half), top - gap / 2 + half);
  }
}
