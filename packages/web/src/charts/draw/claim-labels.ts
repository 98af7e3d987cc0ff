import type { ChartSize } from '../chart.ts';
import { COLOURS, VERDICT_MARKS } from '../colours.ts';
import { CHART_WORDS } from '../words/chart-words.ts';
import { tickText } from '../words/period-text.ts';
import { bareText, labelNumber, labelText } from '../words/value-text.ts';
import type { ClaimDrawing } from './claim-drawing.ts';
import type { EndLabel } from './end-labels.ts';

/** A label and the place and height that it belongs to. */
export type ClaimLabel = Omit<EndLabel, 'end'> & { readonly at: number; readonly height: number };

/**
 * What stands beside the series of a claim: its last value, the newest and earlier ones of the period spoken of with their
 * editions, and the claim itself.
 */
export function claimLabels(drawing: ClaimDrawing, size: ChartSize): readonly ClaimLabel[] {
  const { cells, earlier, claimed, focus, verdict, unit, language } = drawing;
  const words = CHART_WORDS[language];
  const labels: ClaimLabel[] = [];
  const number = numbersOf(drawing);
  // On a phone there is room for the month of an edition, not for its day.
  const dated = (edition: string): string =>
    words.editionLabel(size === 'narrow' ? edition.slice(0, 7) : edition);
  const last = cells.at(-1);
  if (last !== undefined && last !== focus) {
    const name = `${tickText(last.period, language)}: ${labelText(last.newest, unit, language)}`;
    labels.push({ ...beside(last.at, last.newest.value), name, value: '' });
  }
  if (focus !== null) {
    const { value, edition } = focus.newest;
    const look = { colour: COLOURS.ink, weight: 'semibold' as const };
    labels.push({ ...beside(focus.at, value), ...look, name: number(value), value: dated(edition) });
  }
  for (const { edition, points } of earlier) {
    const point = points.find(({ at }) => at === focus?.at) ?? points.at(-1);
    if (point === undefined) continue;
    labels.push({ ...beside(point.at, point.value), name: number(point.value), value: dated(edition) });
  }
  if (claimed !== null) {
    const { colour, sign } = VERDICT_MARKS[verdict];
    const name = `${sign} ${words.claimedLabel(number(claimed.value))}`;
    labels.push({ ...beside(claimed.at, claimed.value), colour, weight: 'semibold', name, value: '' });
  }
  return labels;
}

function beside(at: number, value: string): Pick<ClaimLabel, 'at' | 'height' | 'colour' | 'weight'> {
  return { at, height: Number(value), colour: COLOURS.soft, weight: 'regular' };
}

/** Four digits, or all where four make two values look alike that the verdict tells apart. */
function numbersOf({
  focus,
  earlier,
  claimed,
  verdict,
  unit,
  language,
}: ClaimDrawing): (value: string) => string {
  const said = earlier.flatMap(({ points }) =>
    points.filter(({ at }) => at === focus?.at).map(({ value }) => value),
  );
  const values = [focus?.newest.value, claimed?.value, ...said].flatMap((value) => value ?? []);
  const short = new Set(values.map((value) => labelNumber(value, unit, language)));
  const alike = verdict !== 'supported' && short.size < new Set(values.map(Number)).size;
  return (value) => (alike ? bareText(value, unit, language) : labelNumber(value, unit, language));
}
