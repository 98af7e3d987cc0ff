import { Resvg } from '@resvg/resvg-js';

/** The SVGs of a page's string. */
export function drawingsIn(svg: string): readonly string[] {
  return svg.split(/(?<=<\/svg>)/);
}

/** What is wrong with a chart's markup; nothing where a strict reader of XML takes it and a strict policy lets it be. */
export function faultsOf(svg: string): readonly string[] {
  return drawingsIn(svg).flatMap((drawing) => {
    const faults: string[] = [];
    try {
      new Resvg(drawing, { font: { loadSystemFonts: false } });
    } catch (error) {
      faults.push(String(error));
    }
    for (const bad of [/NaN|undefined|null|Infinity|⚠/, /<style|<script| style=| on[a-z]+=/]) {
      const match = bad.exec(drawing);
      if (match !== null) faults.push(match[0]);
    }
    if (!drawing.includes('xmlns="http://www.w3.org/2000/svg"')) faults.push('no namespace');
    return faults;
  });
}
