/** Kinds of acts by which news tells of a dated event: one headline's is not another's. */
export const ACTS = [
  'release',
  'announce',
  'propose',
  'sign',
  'pass',
  'endorse',
  'enter-into-force',
  'apply',
  'agree',
  'restrict',
  'allow',
  'withdraw',
  'refuse',
  'raise',
  'invest',
  'found',
  'open',
  'fine',
  'choose',
  'acquire',
] as const;
export type Act = (typeof ACTS)[number];

/** Whether an act comes in steps, of which the first alone may be recorded: what is out in a preview is released again later. */
export function comesInSteps(act: Act): boolean {
  return act === 'release';
}

/** How a language tells of dated events. */
export interface EventWords {
  /** The words of each kind of act, over folded text; with the `g` flag. */
  readonly acts: Readonly<Record<Act, RegExp>>;
  /** Whether the words before an amount and behind make it what somebody is worth: valued at | $183bn, at a | $300bn | valuation, 기업가치 | 1,830억 달러. */
  readonly valuesAt: (before: string, after: string) => boolean;
  /** Words by which somebody lost an amount. */
  readonly loses: RegExp;
  /** Words by which a clause says that it did not happen, or not then. */
  readonly denies: RegExp;
  /** Words, as they are looked up, that say no more of a thing than what it is: the model GPT-4. None may tell one version from another: new, first. */
  readonly plain: ReadonlySet<string>;
  /** A day of a month that is not said, as a number's whole writing: 27일; null where the language has none. */
  readonly dayAlone: RegExp | null;
  /** The act ends what is told of it: what stands behind says something else. */
  readonly actLast: boolean;
}

/** Acts that news tells for one another: what is announced is often what came out. */
const NEAR: readonly (readonly [Act, Act])[] = [
  ['release', 'announce'],
  ['release', 'open'],
  ['release', 'found'],
  ['announce', 'propose'],
  ['announce', 'invest'],
  ['announce', 'found'],
  ['announce', 'raise'],
  ['raise', 'invest'],
  ['found', 'open'],
  ['pass', 'endorse'],
  ['enter-into-force', 'apply'],
];

/** Acts that a thing undergoes once: told of another day, it is told wrongly. A company raises money many times. */
const ONCE: ReadonlySet<Act> = new Set<Act>([
  'release',
  'sign',
  'pass',
  'endorse',
  'enter-into-force',
  'withdraw',
  'found',
  'open',
]);

/** Whether a thing undergoes an act once: `release` → true, `raise` → false. */
export function happensOnce(act: Act): boolean {
  return ONCE.has(act);
}

/** Whether two acts may be told of one event: `isNearAct('release', 'announce')` → true, `('pass', 'take-effect')` → false. */
export function isNearAct(one: Act, two: Act): boolean {
  return one === two || NEAR.some(([a, b]) => (a === one && b === two) || (a === two && b === one));
}
