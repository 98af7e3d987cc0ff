import type { StatementCue } from '../language/statement-words.ts';
import type { Choice } from './choices.ts';
import type { End, Order, Program } from './program.ts';
import type { Proposal } from './proposal.ts';
import { cueOf, pairsOf, type Split } from './propose-rows.ts';
import type { SaidCue, SaidNumber } from './read-sentence.ts';
import { listSlots, rowOrderSlot, type Slot } from './slots.ts';
import type { World } from './world.ts';

/** Which end a word looks for. */
const ENDS: Readonly<Partial<Record<StatementCue, End>>> = {
  most: 'greatest',
  least: 'least',
  first: 'least',
  last: 'greatest',
};

/**
 * Programs that compute with a column: the greatest and least, one value against another, sums and averages.
 * Example: `the Reds scored the most points` → the row with the greatest points has the team Reds.
 */
export function proposeValues(world: World, choice: Choice, splits: readonly Split[]): Proposal[] {
  const made: Proposal[] = [];
  const add: Add = (program, cue, slot, features = [], explains = []) => {
    const slots = slot === null ? [] : [slot];
    made.push({ program, choice, slots, cue, features, explains });
  };
  addSuperlatives(world, choice, splits, add);
  addComparisons(world, choice, add);
  addAggregates(world, choice, add);
  addAcross(world, choice, add);
  return made;
}

type Add = (
  program: Program,
  cue: SaidCue | null,
  slot: Slot | null,
  features?: readonly (readonly [string, number])[],
  explains?: readonly { readonly start: number; readonly end: number }[],
) => void;

function addSuperlatives(world: World, choice: Choice, splits: readonly Split[], add: Add): void {
  const { sentence } = world;
  const seen = new Set<string>();
  const cues = sentence.cues.filter(({ cue, word }) => {
    const fresh = ENDS[cue] !== undefined && !seen.has(`${cue} ${word}`);
    seen.add(`${cue} ${word}`);
    return fresh;
  });
  const ordinals = choice.free.filter(({ ordinal }) => ordinal);
  const nths =
    choice.free.length === 0 ? [null] : choice.free.length === 1 && ordinals.length === 1 ? ordinals : [];
  for (const cue of cues.slice(0, 3)) {
    const natural = ENDS[cue.cue];
    if (natural === undefined) continue;
    const isOrder = cue.cue === 'first' || cue.cue === 'last';
    const slots = listSlots(world, cue.end - 1, false);
    for (const slot of isOrder ? [...slots, rowOrderSlot()] : slots) {
      for (const end of endsOf(world, natural, slot)) {
        const features = wordFeatures(world, cue, slot, end === natural);
        for (const number of choice.free.filter(({ ordinal }) => !ordinal).slice(0, 1))
          if (slot.column >= 0 && choice.free.length === 1)
            add(
              {
                op: 'extreme',
                scope: choice.chosen,
                column: slot.column,
                end,
                number,
                relation: number.relation,
              },
              cue,
              slot,
              features,
              [number],
            );
        for (const nth of nths)
          for (const [scope, where] of splits)
            if (where.length > 0)
              add(
                { op: 'superlative', scope, column: slot.column, end, nth: placeOf(nth), where },
                cue,
                slot,
                nth === null ? features : [...features, ['superlative.nth', 1]],
                nth === null ? [] : [nth],
              );
      }
    }
  }
  if (cues.length === 0 && ordinals.length === 1 && choice.free.length === 1)
    addPlaces(world, splits, ordinals, add);
}

/** The 3rd in a ranking, without a word that says by what. */
function addPlaces(world: World, splits: readonly Split[], ordinals: readonly SaidNumber[], add: Add): void {
  for (const number of ordinals)
    for (const slot of [...listSlots(world, number.start, false).slice(0, 2), rowOrderSlot()])
      for (const end of ['greatest', 'least'] as const)
        for (const [scope, where] of splits)
          if (where.length > 0 && scope.length === 0)
            add(
              { op: 'superlative', scope, column: slot.column, end, nth: placeOf(number), where },
              cueOf(world.sentence, 'rank'),
              slot,
              [[`place.${kindOf(world, slot)}.${end}`, 1]],
              [number],
            );
}

function placeOf(number: SaidNumber | null): number {
  return number === null ? 1 : Math.max(1, Math.round(number.value.valueOf()));
}

function kindOf({ table }: World, { column }: Slot): string {
  return table.columns[column]?.column.kind ?? 'rows';
}

/** The end that the word says; the other too where better is less, as in rankings, or older is earlier. */
function endsOf(world: World, natural: End, slot: Slot): End[] {
  const kind = kindOf(world, slot);
  const turns =
    kind === 'rank' || kind === 'year' || kind === 'date' || kind === 'duration' || kind === 'number';
  return turns ? [natural, natural === 'greatest' ? 'least' : 'greatest'] : [natural];
}

function wordFeatures(world: World, cue: SaidCue, slot: Slot, natural: boolean): [string, number][] {
  const way = natural ? 'natural' : 'turned';
  const kind = kindOf(world, slot);
  return [
    [`word.${way}.${kind}`, 1],
    [`word.${cue.word}.${way}.${kind}`, 1],
    [`word.${cue.cue}.${way}.${kind}`, 1],
    ['slot.behind', slotBehind(world, cue, slot) ? 1 : 0],
  ];
}

/** Whether the word right behind the cue names the column. */
function slotBehind({ heads }: World, cue: SaidCue, { column }: Slot): boolean {
  return heads[column]?.terms.includes(cue.end) === true;
}

const ORDERS: Readonly<Partial<Record<StatementCue, Order>>> = {
  more: 'more',
  less: 'less',
  after: 'more',
  before: 'less',
  same: 'same',
  different: 'other',
};

function addComparisons(world: World, choice: Choice, add: Add): void {
  if (choice.free.length > 1) return;
  const pairs = pairsOf(choice.chosen);
  if (pairs.length === 0) return;
  const [by = null] = choice.free;
  const cues = world.sentence.cues.filter(({ cue }) => ORDERS[cue] !== undefined);
  for (const cue of cues.slice(0, 3)) {
    const natural = ORDERS[cue.cue];
    if (natural === undefined || ((natural === 'same' || natural === 'other') && by !== null)) continue;
    const isTime = cue.cue === 'after' || cue.cue === 'before';
    const slots = listSlots(world, cue.end - 1, false);
    for (const [first, second] of pairs) {
      const scope = choice.chosen.filter((other) => other !== first && other !== second);
      for (const slot of isTime ? [...slots, rowOrderSlot()] : slots) {
        if (slot.column === first.column) continue;
        const turned =
          natural === 'same' || natural === 'other' ? [] : ([natural === 'more' ? 'less' : 'more'] as const);
        for (const order of [natural, ...turned])
          add(
            { op: 'compare', scope, column: slot.column, first, second, order, by },
            cue,
            slot,
            wordFeatures(world, cue, slot, order === natural),
            by === null ? [] : [by],
          );
      }
    }
  }
}

function addAggregates(world: World, choice: Choice, add: Add): void {
  if (choice.free.length !== 1) return;
  const [number] = choice.free;
  if (number === undefined) return;
  if (choice.chosen.length > 0 && world.rowsOf(choice.chosen).length === 1) {
    for (const slot of listSlots(world, number.start, true))
      add(
        { op: 'lookup', scope: choice.chosen, column: slot.column, number, relation: number.relation },
        cueOf(world.sentence, 'total'),
        slot,
        [],
        [number],
      );
    return;
  }
  for (const op of ['sum', 'average'] as const) {
    const cue =
      cueOf(world.sentence, op === 'sum' ? 'total' : 'average') ??
      (op === 'sum' ? cueOf(world.sentence, 'there') : null);
    if (cue === null && op === 'average') continue;
    for (const slot of listSlots(world, cue === null ? number.start : cue.end - 1, true)) {
      if (cue === null && slot.prior < 0.5) continue;
      add(
        { op, scope: choice.chosen, column: slot.column, number, relation: number.relation },
        cue,
        slot,
        [],
        [number],
      );
    }
  }
}

function addAcross(world: World, choice: Choice, add: Add): void {
  if (choice.free.length > 1 || choice.chosen.length === 0) return;
  const [by = null] = choice.free;
  const named = world.heads
    .flatMap((head, column) =>
      head.fraction > 0 && world.table.columns[column]?.additive === true
        ? [{ column, at: Math.min(...head.terms), fraction: head.fraction }]
        : [],
    )
    .sort((a, b) => b.fraction - a.fraction)
    .slice(0, 3)
    .sort((a, b) => a.at - b.at);
  const cues = world.sentence.cues.filter(({ cue }) => cue === 'more' || cue === 'less' || cue === 'same');
  for (const cue of cues.slice(0, 2)) {
    const order = ORDERS[cue.cue];
    if (order === undefined || (order === 'same' && by !== null)) continue;
    named.forEach(({ column, fraction }, at) => {
      for (const other of named.slice(at + 1))
        if (other.at !== (named[at]?.at ?? 0))
          add(
            { op: 'across', where: choice.chosen, column, other: other.column, order, by },
            cue,
            null,
            [['across.head', fraction + other.fraction]],
            by === null ? [] : [by],
          );
    });
  }
}
