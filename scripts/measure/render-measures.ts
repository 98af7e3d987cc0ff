// Lays out docs/measures.md. Cannot explain a figure that no set explains.
import { renderTable } from '../bench/table.ts';
import { renderFirstScores } from './first-scores.ts';
import type { Measured, MeasuredSet } from './measured-set.ts';
import { judgementTable } from './tally.ts';

const HEAD = `# Measured on others' test sets

Written by \`npm run measure -- DIR --write\`, where DIR holds the sets; none of them is part of this repository, and no test depends on one. Half of each set, drawn by the hash of each case's text, was set aside at first: nobody looked into it while the engine was mended on the other, and it was scored once, blind (for statements about tables: decision 0018). Those first scores stand below and stay as they were. Since then the cases of both halves of all sets of numbers but KLUE have been studied (nothing of the tables set aside), so that every other figure tells what the engine reaches on cases that it has been worked on with. Every case was run.

A case that is not right is either a **failure** of ours or disagrees with us **on principle**: it asks for something that by our own definition is no such number, or its expectation is mistaken. Both are counted as not right in *share*; *share of the rest* leaves out the disagreements.

## The halves set aside, scored blind

${renderFirstScores()}
`;

/** The document of all sets, or of those that were measured. */
export function renderMeasures(measured: readonly (readonly [MeasuredSet, Measured])[]): string {
  return `${[HEAD, ...measured.map(([set, one]) => renderSet(set, one))].join('\n')}`;
}

/** The section of one set. */
export function renderSet(set: MeasuredSet, { tables, judged, notes }: Measured): string {
  const classes = judgementTable(judged);
  const parts = [
    `## ${set.title}`,
    `Published: ${set.published}`,
    ...tables.map(({ header, rows }) => renderTable(header, rows)),
    ...notes,
    ...(classes.rows.length === 0
      ? []
      : ['What is not right, by class:', renderTable(classes.header, classes.rows)]),
  ];
  return `${parts.join('\n\n')}\n`;
}
