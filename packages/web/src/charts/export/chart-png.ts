import { renderPng } from './render-png.ts';

/**
 * A standalone chart as a PNG in the light theme, `width` pixels wide.
 * Example: `chartPng(lineChart(statistics, question, { language: 'ko', prefix: 'c', standalone: true }).svg)` → 1440 px wide.
 */
export function chartPng(svg: string, width = 1440): Buffer {
  return renderPng(svg, width);
}
