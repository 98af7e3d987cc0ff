import {
  type Chart,
  type ChartOptions,
  type ChartSize,
  type ChartTable,
  type Drawing,
  WIDTHS,
} from './chart.ts';
import { COLOURS } from './colours.ts';
import { balanceText, type Weight, wrapText } from './text/text-width.ts';
import { xmlText } from './text/xml-text.ts';

/** What is said about a chart, and how it is drawn in a size. */
export interface ChartParts {
  readonly title: string;
  readonly subtitle: string;
  readonly foot: string;
  readonly description: string;
  readonly table: ChartTable;
  readonly draw: (size: ChartSize) => Drawing;
}

/** Puts a chart together, for a page or for taking away. */
export function composeChart(parts: ChartParts, options: ChartOptions): Chart {
  const { title, subtitle, foot, description, table } = parts;
  const size = options.size ?? (options.standalone === true ? 'wide' : 'both');
  const sizes: readonly ChartSize[] = size === 'both' ? ['wide', 'narrow'] : [size];
  const svg = sizes.map((one) => svgOf(parts, one, options)).join('');
  return { svg, title, subtitle, foot, description, table };
}

/** Fonts for a chart that stands alone; on a page it takes the page's, which may be wider than measured: nothing is cut then. */
const FONT = "Pretendard, 'Apple SD Gothic Neo', 'Noto Sans KR', system-ui, sans-serif";
const PAD = 20;
/** Where none of the fonts is at hand, letters are set up to a seventh wider than measured. */
const ROOM = 0.87;

function svgOf(parts: ChartParts, size: ChartSize, { prefix, language, standalone }: ChartOptions): string {
  const drawing = parts.draw(size);
  const id = `${prefix}-${size}`;
  const body = standalone === true ? framed(parts, drawing) : drawing;
  const { width, height } = body;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart chart-${size}" viewBox="0 0 ${width} ${height}" width="${width}"` +
    ` height="${height}" role="img" aria-labelledby="${id}-title ${id}-text" lang="${language}" fill="${xmlText(COLOURS.ink)}"` +
    `${standalone === true ? ` font-family="${xmlText(FONT)}"` : ' overflow="visible"'}>` +
    `<title id="${id}-title">${xmlText(parts.title)}</title><desc id="${id}-text">${xmlText(parts.description)}</desc>` +
    `${body.inner}</svg>`
  );
}

interface Row {
  readonly text: string;
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
  readonly colour: string;
}

/** The drawing on paper, with title and subtitle above and the foot below. */
function framed({ title, subtitle, foot }: ChartParts, drawing: Drawing): Drawing {
  const width = drawing.width + 2 * PAD;
  const large = drawing.width > WIDTHS.narrow ? 20 : 17;
  const room = drawing.width * ROOM;
  const above = [
    ...rows(balanceText(title, room, large, 'semibold'), {
      size: large,
      leading: large * 1.3,
      weight: 'semibold',
      colour: COLOURS.ink,
    }),
    ...rows(balanceText(subtitle, room, 13), {
      size: 13,
      leading: 19,
      weight: 'regular',
      colour: COLOURS.soft,
    }),
  ];
  const below = rows(wrapText(foot, room, 12), {
    size: 12,
    leading: 17,
    weight: 'regular',
    colour: COLOURS.soft,
  });
  const head = setRows(above, PAD);
  const top = head.end + 12;
  const tail = setRows(below, top + drawing.height + 10);
  const height = Math.ceil(tail.end + PAD - 4);
  const inner =
    `<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>` +
    `${head.inner}<g transform="translate(${PAD},${top})">${drawing.inner}</g>${tail.inner}`;
  return { inner, width, height };
}

function rows(lines: readonly string[], look: Omit<Row, 'text'>): readonly Row[] {
  return lines.map((text) => ({ ...look, text }));
}

function setRows(list: readonly Row[], from: number): { inner: string; end: number } {
  let end = from;
  let inner = '';
  for (const { text, size, leading, weight, colour } of list) {
    const y = Math.round((end + (leading + size * 0.72) / 2) * 10) / 10;
    const heavy = weight === 'semibold' ? ' font-weight="600"' : '';
    inner += `<text x="${PAD}" y="${y}" font-size="${size}"${heavy} fill="${colour}">${xmlText(text)}</text>`;
    end += leading;
  }
  return { inner, end };
}
