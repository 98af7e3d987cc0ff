import * as Plot from '@observablehq/plot';
import { type DrawnNode, PLOT_DOCUMENT } from './plot-document.ts';
import { writeNode } from './write-node.ts';

/**
 * Draws marks whose coordinates are pixels, and returns the inside of the SVG. Plot's own style element and its labels for
 * assistive technology are left out: the first is refused by a strict policy, the second stand below a `role="img"`.
 */
export function renderMarks(marks: readonly Plot.Markish[], width: number, height: number): string {
  const options: Record<string, unknown> = {
    document: PLOT_DOCUMENT,
    width,
    height,
    margin: 0,
    axis: null,
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks,
  };
  const plot: unknown = Plot.plot(options);
  const inner = (plot as DrawnNode).childNodes.map(writeNode).join('');
  // Plot leaves out what its root says already.
  return `<g text-anchor="middle" stroke-miterlimit="4">${inner}</g>`;
}
