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
  const bare = withoutValues(labels, limit);
  const widths = labels.map((one) =>
    textWidth(bare.has(one.weight) ? one.name : joined(one), LABEL, one.weight),
  );
  return Math.min(limit, Math.ceil(Math.max(0, ...widths)) + 2) + OFFSET;
}

/** The weights whose labels have no value, as that of one does not fit beside its name: a name is worth more than a value. */
function withoutValues(labels: readonly Omit<EndLabel, 'end'>[], room: number): ReadonlySet<Weight> {
  const wide = labels.filter((one) => textWidth(joined(one), LABEL, one.weight) > room);
  return new Set(wide.map(({ weight }) => weight));
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
  const bare = withoutValues(labels, room);
  return labels.map((one, place) => ({
    x: field.right + OFFSET,
    y: places[place] ?? one.end.y,
    text: fitText(bare.has(one.weight) ? one.name : joined(one), room, LABEL, one.weight),
    colour: one.colour,
    weight: one.weight,
    end: one.end,
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

function joined({ name, value }: Omit<EndLabel, 'end'>): string {
  return value === '' ? name : `${name} ${value}`;
}
