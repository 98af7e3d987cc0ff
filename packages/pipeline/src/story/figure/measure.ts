/** What a figure can measure, in terms that are the same in every language, each with the kind of unit it is told in; each language has its words. */
export const MEASURES = {
  dead: 'people',
  injured: 'people',
  casualty: 'people',
  missing: 'people',
  evacuated: 'people',
  responders: 'people',
  layoff: 'count',
  hire: 'count',
  staff: 'count',
  leak: 'count',
  user: 'count',
  respondent: 'count',
  striker: 'count',
  protester: 'count',
  recall: 'count',
  crash: 'count',
  made: 'count',
  sold: 'count',
  ordered: 'count',
  installed: 'count',
  store: 'count',
  passenger: 'count',
  revenue: 'money',
  profit: 'money',
  loss: 'money',
  capital: 'money',
  valuation: 'money',
  fine: 'money',
  damages: 'money',
  deal: 'money',
  price: 'money',
  export: 'any',
  import: 'any',
  balance: 'money',
  dividend: 'money',
  debt: 'money',
  aid: 'money',
  theft: 'money',
  ransom: 'money',
  pay: 'money',
} as const satisfies Record<string, 'people' | 'count' | 'money' | 'any'>;

export type Measure = keyof typeof MEASURES;

/** Victims, of whom even one counts. */
const OF_VICTIMS: ReadonlySet<string> = new Set<Measure>(['dead', 'injured', 'casualty', 'missing']);
/** Nouns that go with many a measure, so that they decide only where nothing else does. */
const GENERAL: ReadonlySet<string> = new Set<Measure>([
  'staff',
  'user',
  'crash',
  'store',
  'passenger',
  'price',
]);
/** What an event is about, where it is about an amount: accounts may leave the word out. */
const AT_STAKE: ReadonlySet<string> = new Set<Measure>([
  'capital',
  'fine',
  'damages',
  'deal',
  'aid',
  'ransom',
  'theft',
]);

export function isOfVictims(measures: readonly string[]): boolean {
  return measures.some((one) => OF_VICTIMS.has(one));
}

export function isAtStake(measures: readonly string[]): boolean {
  return measures.some((one) => AT_STAKE.has(one));
}

/**
 * Whether two figures' measures are one: true or false where both are told, null where one is not.
 * `sameMeasure(['layoff', 'staff'], ['staff'])` → true; `sameMeasure(['layoff', 'staff'], ['hire', 'staff'])` → false.
 */
export function sameMeasure(a: readonly string[], b: readonly string[]): boolean | null {
  if (a.length === 0 || b.length === 0) return null;
  const [own, other] = [special(a), special(b)];
  if (own.length > 0 && other.length > 0) return own.some((one) => other.includes(one));
  return a.some((one) => b.includes(one));
}

function special(measures: readonly string[]): string[] {
  return measures.filter((one) => !GENERAL.has(one));
}
