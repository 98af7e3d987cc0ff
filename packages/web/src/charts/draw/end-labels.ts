import type * as Plot from '@observablehq/plot';
import { COLOURS } from '../colours.ts';
import { fitText, textWidth, type Weight } from '../text/text-width.ts';
import { LABEL, linkMark, type Point, textMark, type Words } from './marks.ts';
import { placeLabels } from './place-labels.ts';

/** What stands at the end of a line: a name, and a value where there is room for it. */
export interface EndLabel {
  readonly end: Point;
  readonly name: string;
  readonly value: string;
  readonly colour: string;
  readonly weight: Weight;
}

/** Distance between labels, from middle to middle. */
export const LABEL_GAP = 16;
const OFFSET = 10;

/** How much room the labels want, at most `limit`. */
export function labelWidth(labels: readonly Omit<EndLabel, 'end'>[], limit: number): number {
  const widths = labels.map(({ name, value, weight }) => textWidth(joined(name, value), LABEL, weight));
  return Math.min(limit, Math.ceil(Math.max(0, ...widths)) + 2) + OFFSET;
}

export interface PlacedLabel extends Words {
  readonly colour: string;
  readonly weight: Weight;
  readonly end: Point;
}

/** Puts labels right of the field, none on another, each as near to its line as can be. */
export function arrangeLabels(
  labels: readonly EndLabel[],
  field: { readonly right: number; readonly top: number; readonly bottom: number; readonly room: number },
): readonly PlacedLabel[] {
  const places = placeLabels(
    labels.map(({ end }) => end.y),
    LABEL_GAP,
    field.top,
    field.bottom,
  );
  const room = field.room - OFFSET;
  // Where the value of one does not fit beside its name, those of its weight have none: a name is worth more than a value.
  const bare = new Set(
    labels
      .filter(({ name, value, weight }) => textWidth(joined(name, value), LABEL, weight) > room)
      .map(({ weight }) => weight),
  );
  return labels.map(({ end, name, value, colour, weight }, place) => ({
    x: field.right + OFFSET,
    y: places[place] ?? end.y,
    text: fitText(bare.has(weight) ? name : joined(name, value), room, LABEL, weight),
    colour,
    weight,
    end,
  }));
}

/** The marks of placed labels, with a thin line to the end of the line that each belongs to where it stands apart. */
export function labelMarks(placed: readonly PlacedLabel[]): readonly Plot.Markish[] {
  const apart = placed.filter(({ x, y, end }) => Math.abs(y - end.y) > 2 || x - end.x > 2 * OFFSET + 4);
  return [
    linkMark(
      apart.map(({ x, y, end }) => [
        { x: end.x + 4, y: end.y },
        { x: x - 3, y },
      ]),
      { colour: COLOURS.mute, width: 0.75, dashes: '1 2' },
    ),
    ...[...Map.groupBy(placed, ({ colour, weight }) => `${weight} ${colour}`).values()].map((group) =>
      textMark(group, { size: LABEL, colour: group[0]?.colour, weight: group[0]?.weight }),
    ),
  ];
}

function joined(name: string, value: string): string {
  return value === '' ? name : `${name} ${value}`;
}
