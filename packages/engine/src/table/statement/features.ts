import type { StatementCue } from '../language/statement-words.ts';
import type { Condition } from './condition.ts';
import { conditionsOf } from './conditions-of.ts';
import type { Program } from './program.ts';
import type { Proposal } from './proposal.ts';
import type { SaidNumber, TermRange } from './read-sentence.ts';
import type { World } from './world.ts';

/** A feature of a reading: its name and how much of it there is. */
export type Feature = readonly [name: string, value: number];

/** The cues that each operation explains; others stand unexplained beside it. */
const EXPLAINED: Readonly<Record<Program['op'], readonly StatementCue[]>> = {
  exists: ['and', 'both', 'win', 'lose', 'draw'],
  none: ['none', 'not', 'and'],
  count: [
    'there',
    'times',
    'only',
    'all',
    'total',
    'over',
    'under',
    'at-least',
    'at-most',
    'about',
    'none',
    'of',
    'or',
  ],
  all: ['all', 'each', 'both', 'same'],
  only: ['only', 'sole', 'times', 'none'],
  just: ['only', 'sole', 'all'],
  majority: ['majority', 'minority', 'half', 'most', 'of'],
  superlative: ['most', 'least', 'first', 'last', 'rank', 'of'],
  extreme: ['most', 'least', 'first', 'last', 'of'],
  compare: ['more', 'less', 'than', 'before', 'after', 'same', 'difference', 'both', 'first', 'last'],
  lookup: ['total', 'over', 'under', 'about', 'at-least', 'at-most', 'rank', 'win', 'lose', 'draw'],
  part: ['of', 'there', 'times', 'only', 'all'],
  sum: ['total', 'there', 'all', 'both', 'and', 'over', 'under', 'about'],
  average: ['average', 'over', 'under', 'about', 'each'],
  mode: ['most', 'common', 'times', 'least'],
  'compare-counts': ['more', 'less', 'than', 'times', 'same', 'difference'],
  distinct: ['different', 'there', 'times', 'of'],
  alike: ['same', 'different', 'all', 'each'],
  share: ['of', 'half', 'over', 'under', 'about'],
  each: ['both', 'all', 'and', 'each'],
  both: [],
  across: ['more', 'less', 'than', 'same', 'difference'],
};

/**
 * How well a program fits the words, by name. None looks at what the program comes to: the words choose, not the number.
 * Example: `count&there` is 1 where the statement says that there are so many and the program counts.
 */
export function featuresOf(proposal: Proposal, open: Open, world: World): Feature[] {
  const { program, choice, slots, cue } = proposal;
  const { op } = program;
  const features: Feature[] = [[op, 1]];
  const conditions = conditionsOf(program);
  const kinds = new Set<StatementCue>();
  for (const said of world.sentence.cues) {
    if (kinds.has(said.cue) || conditions.some((condition) => isBound(said, condition))) continue;
    kinds.add(said.cue);
    features.push([`${op}&${said.cue}`, 1]);
    if (!EXPLAINED[op].includes(said.cue)) features.push([`left.${said.cue}`, 1]);
  }
  if (cue === null) features.push([`${op}.uncued`, 1]);
  else features.push([`${op}~${cue.word}`, 1]);
  for (const condition of conditions)
    for (const [name, value] of condition.features) if (value !== 0) features.push([name, value]);
  for (const slot of slots) {
    for (const [name, value] of slot.features)
      if (value !== 0) features.push([name, value], [`${op}/${name}`, value]);
    if (choice.chosen.some(({ column, kind }) => column === slot.column && kind !== 'number'))
      features.push(['slot.is-condition', 1]);
  }
  features.push(...proposal.features, ...shapeOf(proposal, world), ...featuresOfOpen(open));
  if ('number' in program) features.push(...claimOf(program.op, program.number, world));
  if (leavesOnly(program, conditions, world)) features.push(['left.only-number', 1]);
  if (choice.free.length > 1 && op !== 'part') features.push(['numbers.free', choice.free.length - 1]);
  if (choice.unused.length > 0) {
    features.push(['mentions.unused', choice.unused.length]);
    const strong = choice.unused.filter(({ alternatives }) => (alternatives[0]?.prior ?? 0) > 2).length;
    if (strong > 0) features.push(['mentions.unused-strong', strong]);
  }
  return features;
}

/** Whether a number that `only` stands right before is neither claimed nor a condition: only one of the games. */
function leavesOnly(program: Program, conditions: readonly Condition[], { sentence }: World): boolean {
  const claimed = 'number' in program ? program.number : 'by' in program ? program.by : null;
  return sentence.numbers.some(
    (number) =>
      number !== claimed &&
      sentence.cues.some(({ cue, word, end }) => cue === 'only' && word === 'only' && end === number.start) &&
      !sentence.cues.some(({ cue, end }) => cue === 'sole' && end === number.end) &&
      !conditions.some(({ start, end }) => start <= number.start && end >= number.end),
  );
}

/** Whether a word only bounds the number or date of a condition: before 2004, over 30. */
function isBound({ start, end }: TermRange, { kind, relation, ...condition }: Condition): boolean {
  if (kind === 'text' || kind === 'score') return false;
  if (end <= condition.end && start >= condition.start) return true;
  return relation !== 'equal' && (end === condition.start || start === condition.end);
}

/** Which conditions are the scope and which are what is said of it. */
function shapeOf({ program, cue }: Proposal, world: World): Feature[] {
  const { op } = program;
  const features: Feature[] = [];
  if (!('scope' in program)) {
    if ('where' in program) features.push([`${op}.where-${Math.min(4, program.where.length)}`, 1]);
    return features;
  }
  features.push([`${op}.scope-${Math.min(3, program.scope.length)}`, 1]);
  if (program.scope.length > 0 && world.rowsOf(program.scope).length <= 1)
    features.push([`${op}.scope-one-row`, 1]);
  if (!('where' in program) || !Array.isArray(program.where)) return features;
  const where: readonly { readonly start: number; readonly features: readonly Feature[] }[] = program.where;
  features.push([`${op}.where-${Math.min(3, where.length)}`, 1]);
  const firstSaid = where[0]?.start ?? 0;
  const firstScope = program.scope[0]?.start ?? Number.POSITIVE_INFINITY;
  if (program.scope.length > 0)
    features.push([`${op}.${firstSaid < firstScope ? 'said' : 'scope'}-first`, 1]);
  if (cue !== null) {
    const before = where.filter(({ start }) => start < cue.start).length;
    features.push([`${op}.said-before`, before / Math.max(1, where.length)]);
    const scoped = program.scope.filter(({ start }) => start >= cue.end).length;
    features.push([`${op}.scope-behind`, scoped]);
  }
  const bears = where.some((one) =>
    one.features.some(([name, value]) => name === 'text.bearer' && value === 1),
  );
  features.push([`${op}.said-${bears ? 'bearer' : 'other'}`, 1]);
  return features;
}

/** What the number that is claimed looks like, for what it is taken. */
function claimOf(op: string, number: SaidNumber, world: World): Feature[] {
  const features: Feature[] = [[`${op}.claim-${number.relation}`, 1]];
  if (number.percent) features.push([`${op}.claim-percent`, 1]);
  if (number.isYear) features.push([`${op}.claim-year`, 1]);
  if (number.spelled) features.push([`${op}.claim-spelled`, 1]);
  if (number.ordinal) features.push([`${op}.claim-ordinal`, 1]);
  if (number.value.d !== 1n) features.push([`${op}.claim-fraction`, 1]);
  if (number.value.gt(world.table.records.length)) features.push([`${op}.claim-beyond`, 1]);
  const behind = world.sentence.cues.find(({ start, cue }) => start === number.end && cue !== 'of');
  if (behind !== undefined) features.push([`${op}.claim+${behind.cue}`, 1]);
  const before = world.sentence.cues.find(({ end }) => end === number.start);
  if (before !== undefined) features.push([`${op}.${before.cue}+claim`, 1]);
  if (number.start === 0) features.push([`${op}.claim-opens`, 1]);
  if (number.end === world.sentence.terms.length) features.push([`${op}.claim-ends`, 1]);
  return features;
}

/** What a program leaves unexplained. */
export interface Open {
  readonly words: number;
  readonly numbers: number;
  /** Of all words and numbers that name something. */
  readonly share: number;
}

/** How many of the words and numbers that name something a program leaves unexplained. Example: `rainy` of a table without weather. */
export function openOf({ program, slots, cue, explains }: Proposal, world: World): Open {
  const { sentence, table, heads } = world;
  const covered = new Uint8Array(sentence.terms.length);
  const cover = (start: number, end: number): void => {
    covered.fill(1, Math.max(0, start), end);
  };
  const columns = new Set(slots.map(({ column }) => column));
  for (const condition of conditionsOf(program)) {
    cover(condition.start, condition.end);
    columns.add(condition.column);
  }
  if (program.op === 'across') columns.add(program.column).add(program.other);
  for (const column of columns) for (const at of heads[column]?.terms ?? []) cover(at, at + 1);
  for (const { start, end } of explains) cover(start, end);
  if (cue !== null) cover(cue.start, cue.end);
  for (const said of sentence.cues) if (EXPLAINED[program.op].includes(said.cue)) cover(said.start, said.end);
  let open = 0;
  let numbers = 0;
  let all = 0;
  sentence.terms.forEach((term, at) => {
    if (sentence.content[at] !== true) return;
    all++;
    if (covered[at] === 1) return;
    if (sentence.forms[at]?.some((form) => table.titleStems.has(form))) return;
    if (term.number !== null) numbers++;
    else open++;
  });
  return { words: open, numbers, share: all === 0 ? 0 : open / all };
}

function featuresOfOpen({ words, numbers, share }: Open): Feature[] {
  return [
    ['open.words', words],
    ['open.share', share],
    ['open.numbers', numbers],
    [`open.words-${Math.min(5, words)}`, 1],
  ];
}

/** What makes it likely that a statement says what no reading reaches: its length, its numbers, words such as not and but. */
export function featuresOfUnread({ sentence, mentions }: World): Feature[] {
  const content = sentence.content.filter((names) => names).length;
  const texts = mentions.filter(({ kind }) => kind !== 'number').length;
  const kinds = new Set(sentence.cues.map(({ cue }) => cue));
  return [
    ['unread', 1],
    [`unread.length-${Math.min(6, Math.floor(content / 3))}`, 1],
    [`unread.mentions-${Math.min(4, texts)}`, 1],
    [`unread.numbers-${Math.min(4, mentions.length - texts)}`, 1],
    ...[...kinds].map((kind): Feature => [`unread&${kind}`, 1]),
  ];
}
