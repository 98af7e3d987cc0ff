import type { StatementCue } from '../language/statement-words.ts';
import type { Choice } from './choices.ts';
import type { Condition } from './condition.ts';
import type { Program, Where } from './program.ts';
import type { Proposal } from './proposal.ts';
import type { SaidCue, Sentence } from './read-sentence.ts';
import type { World } from './world.ts';

/** Scope and predicate. */
export type Split = readonly [scope: Where, where: Where];

/**
 * Programs that ask which rows there are and how many: some, none, so many, all, only, most of them, the commonest, different.
 * Example: `3 games were lost` → count of rows with a result of L, against 3.
 */
export function proposeRows(world: World, choice: Choice, splits: readonly Split[]): Proposal[] {
  const { sentence } = world;
  const { chosen, free } = choice;
  const made: Proposal[] = [];
  const add = (program: Program, cue: SaidCue | null = null, more: Partial<Proposal> = {}): void => {
    made.push({ program, choice, slots: [], cue, features: [], explains: [], ...more });
  };
  if (chosen.length > 0 && free.length === 0) {
    add({ op: 'exists', where: chosen });
    if (choice.group.length > 1) {
      const where = chosen.filter(({ said }) => !said.includes(' | '));
      add({ op: 'each', group: choice.group, where });
    }
    const not = cueOf(sentence, 'none') ?? cueOf(sentence, 'not');
    if (not !== null) add({ op: 'none', where: chosen }, not);
    const only = cueOf(sentence, 'sole') ?? cueOf(sentence, 'only');
    const all = cueOf(sentence, 'all');
    const majority = cueOf(sentence, 'majority');
    const minority = cueOf(sentence, 'minority');
    if (only !== null) add({ op: 'only', scope: [], where: chosen }, only);
    for (const [scope, where] of splits) {
      if (where.length === 0) continue;
      if (all !== null || scope.length === 0 || only !== null) add({ op: 'all', scope, where }, all);
      if (scope.length > 0 && only !== null) add({ op: 'just', scope, where }, only);
      if (majority !== null) add({ op: 'majority', scope, where, most: true }, majority);
      if (minority !== null) add({ op: 'majority', scope, where, most: false }, minority);
    }
    addModes(world, choice, add);
    addAlike(world, choice, add);
  }
  const [part, whole] = free;
  if (part !== undefined && whole !== undefined && free.length === 2 && part.value.lte(whole.value))
    for (const [scope, where] of splits)
      add({ op: 'part', scope, where, number: part, relation: part.relation, whole }, cueOf(sentence, 'of'), {
        explains: [part, whole],
        features: [['part.apart', Math.min(6, whole.start - part.end)]],
      });
  for (const claimed of free.slice(0, 2)) {
    const { relation } = claimed;
    if (claimed.percent)
      for (const [scope, where] of splits)
        add({ op: 'share', scope, where, number: claimed, relation }, null, { explains: [claimed] });
    const there = cueOf(sentence, 'there') ?? cueOf(sentence, 'times');
    if (claimed.value.d === 1n) {
      add({ op: 'count', where: chosen, number: claimed, relation }, there, { explains: [claimed] });
      const different = cueOf(sentence, 'different');
      for (const { column, head } of namedColumns(world))
        if (different !== null || head > 0.4)
          add({ op: 'distinct', scope: chosen, column, number: claimed, relation }, different, {
            explains: [claimed, ...rangesOf(world, column)],
            features: [['distinct.head', head]],
          });
    }
  }
  addCounts(world, choice, add);
  return made;
}

type Add = (program: Program, cue?: SaidCue | null, more?: Partial<Proposal>) => void;

/** The first cue of a kind. */
export function cueOf({ cues }: Sentence, kind: StatementCue): SaidCue | null {
  return cues.find(({ cue }) => cue === kind) ?? null;
}

function addModes(world: World, choice: Choice, add: Add): void {
  const { sentence } = world;
  const most = cueOf(sentence, 'common') ?? cueOf(sentence, 'most');
  const least = cueOf(sentence, 'least');
  for (const where of choice.chosen) {
    if (where.kind === 'score') continue;
    const scope = choice.chosen.filter((other) => other !== where);
    if (most !== null) add({ op: 'mode', scope, where, most: true }, most);
    if (least !== null) add({ op: 'mode', scope, where, most: false }, least);
  }
}

function addAlike(world: World, choice: Choice, add: Add): void {
  const same = cueOf(world.sentence, 'same');
  const different = cueOf(world.sentence, 'different');
  const all = cueOf(world.sentence, 'all');
  if (same === null && different === null && all === null) return;
  for (const { column, head } of namedColumns(world).slice(0, 3)) {
    const more = { explains: rangesOf(world, column), features: [['alike.head', head]] as const };
    if (same !== null || all !== null)
      add({ op: 'alike', scope: choice.chosen, column, same: true }, same ?? all, more);
    if (different !== null || all !== null)
      add({ op: 'alike', scope: choice.chosen, column, same: false }, different ?? all, more);
  }
}

function addCounts(world: World, choice: Choice, add: Add): void {
  if (choice.free.length > 1) return;
  const [by = null] = choice.free;
  const { sentence } = world;
  for (const [first, second] of pairsOf(choice.chosen)) {
    const scope = choice.chosen.filter((other) => other !== first && other !== second);
    const explains = by === null ? [] : [by];
    const more = cueOf(sentence, 'more');
    const less = cueOf(sentence, 'less');
    const same = cueOf(sentence, 'same');
    if (more !== null)
      add({ op: 'compare-counts', scope, first, second, order: 'more', by }, more, { explains });
    if (less !== null)
      add({ op: 'compare-counts', scope, first, second, order: 'less', by }, less, { explains });
    if (same !== null && by === null)
      add({ op: 'compare-counts', scope, first, second, order: 'same', by }, same);
  }
}

/** Two conditions on one column, in the order of the sentence. */
export function pairsOf(chosen: readonly Condition[]): [Condition, Condition][] {
  const pairs: [Condition, Condition][] = [];
  chosen.forEach((first, at) => {
    for (const second of chosen.slice(at + 1))
      if (first.column === second.column && first.said !== second.said) pairs.push([first, second]);
  });
  return pairs.slice(0, 3);
}

function namedColumns(world: World): { readonly column: number; readonly head: number }[] {
  return world.heads
    .map(({ fraction }, column) => ({ column, head: fraction }))
    .filter(({ head }) => head > 0)
    .sort((a, b) => b.head - a.head || a.column - b.column)
    .slice(0, 4);
}

function rangesOf(world: World, column: number): { readonly start: number; readonly end: number }[] {
  return (world.heads[column]?.terms ?? []).map((at) => ({ start: at, end: at + 1 }));
}

/** Every way to take some conditions as the scope and the others as what is said of it; of many conditions, one against the rest. */
export function splitsOf(chosen: readonly Condition[]): Split[] {
  if (chosen.length > 3)
    return [
      [[], chosen],
      ...chosen.map((one): Split => [chosen.filter((other) => other !== one), [one]]),
      ...chosen.map((one): Split => [[one], chosen.filter((other) => other !== one)]),
    ];
  const splits: Split[] = [];
  for (let mask = 1; mask < 1 << chosen.length; mask++) {
    const where = chosen.filter((_, at) => (mask >> at) & 1);
    splits.push([chosen.filter((one) => !where.includes(one)), where]);
  }
  return splits;
}
