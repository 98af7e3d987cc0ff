import type { Verdict } from '@assay/engine';
import { COLOURS, VERDICT_MARKS } from '../colours.ts';
import { fitText, textWidth, wrapText } from '../text/text-width.ts';
import { xmlText } from '../text/xml-text.ts';
import { renderPng } from './render-png.ts';

export interface OgQuestion {
  /** What the page is about. */
  readonly title: string;
  /** The figure that is the hero, as the language writes it; empty where there is none. */
  readonly figure: string;
  /** One line below: the verdict in words, or the measure. */
  readonly line: string;
  readonly verdict?: Verdict;
}

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 72;
const ROOM = WIDTH - 2 * EDGE;

/**
 * The picture that a shared link shows, 1200 × 630: the figure large, one line, the title, the name Assay.
 * Example: `ogPicture({ title: 'Notable AI models', figure: '34, not 43', line: 'differs from the record', verdict: 'refuted' })`.
 */
export function ogPicture(question: OgQuestion): Buffer {
  return renderPng(ogSvg(question), WIDTH);
}

/** The same as SVG. */
export function ogSvg({ title, figure, line, verdict }: OgQuestion): string {
  const mark = verdict === undefined ? null : VERDICT_MARKS[verdict];
  const colour = mark?.colour ?? COLOURS.ink;
  const parts: string[] = [];
  const head = wrapText(title, ROOM, figure === '' ? 76 : 44, 'semibold', figure === '' ? 4 : 2);
  const size = figure === '' ? 76 : 44;
  let y = EDGE + size * 0.85;
  for (const text of head) {
    parts.push(words(EDGE, y, size, text, COLOURS.ink, true));
    y += size * 1.28;
  }
  if (figure !== '') {
    const large = Math.max(72, Math.min(190, Math.floor((190 * ROOM) / textWidth(figure, 190, 'semibold'))));
    parts.push(
      words(EDGE - large * 0.03, 408, large, fitText(figure, ROOM, large, 'semibold'), colour, true),
    );
  }
  const told = mark === null ? line : `${mark.sign} ${line}`;
  parts.push(words(EDGE, 484, 36, fitText(told, ROOM, 36), mark === null ? COLOURS.soft : colour, false));
  parts.push(
    `<path d="M${EDGE},530H${WIDTH - EDGE}" stroke="${COLOURS.rule}" stroke-width="2"/>`,
    words(EDGE, 580, 32, 'Assay', COLOURS.ink, true),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"` +
    ` font-family="Pretendard, sans-serif"><rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS.paper}"/>` +
    `<rect width="14" height="${HEIGHT}" fill="${colour}"/>${parts.join('')}</svg>`
  );
}

function words(x: number, y: number, size: number, text: string, colour: string, heavy: boolean): string {
  const weight = heavy ? ' font-weight="600"' : '';
  return `<text x="${Math.round(x)}" y="${Math.round(y)}" font-size="${size}"${weight} fill="${colour}">${xmlText(text)}</text>`;
}
