/** Words that say nothing of what a text is about. */
const EMPTY = new Set(
  `a about above across after again against ago all almost along also although always am among an and another any anyone anything are around as at away
  back be because become becomes been before began begin behind being below beside between beyond both but by came can cannot could day days did do does done
  each early either else end enough even ever every few first five following for four from full further gave get gets give given go goes going gone got had half
  has have having he her here him his how however i if in instead into is it its itself just keep kept know last late later least less like little long made make
  makes many may me mean means might million billion trillion month months more most mostly much must my nearly never new next no none nor not nothing now number of off
  often old on once one only onto or other others our out over own part per percent put quarter rather said same saw say says second see seen set several she should
  since six so some something soon still such take taken takes than that the their them themselves then there these they thing things third this those though thousand three
  through thus till time times to today together too took toward two under until up upon us use used uses using very want was way we week weeks well went were what when
  where whether which while who whole whom whose why will with within without won would year years yearly yet you your
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday company companies firm firms according country countries
  nine ten eight seven twelve wire reported reports`.split(/\s+/),
);

const ENDINGS: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['sses', 'ss'],
  ['shes', 'sh'],
  ['ches', 'ch'],
  ['xes', 'x'],
  ['ing', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['s', ''],
];

/**
 * The stem of an English word in lower case, or null where it says nothing of what a text is about:
 * `enStem('factories')` → `factory`, `enStem('the')` → null. The same rule makes the stems of the concepts' words.
 */
export function enStem(word: string): string | null {
  const plain = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (plain.length < 2 || EMPTY.has(plain)) return null;
  if (plain.endsWith('ss') || plain.endsWith('us') || plain.endsWith('is')) return plain;
  for (const [ending, instead] of ENDINGS) {
    if (!plain.endsWith(ending) || plain.length - ending.length < 3) continue;
    return undouble(plain.slice(0, -ending.length) + instead, ending);
  }
  return plain.length > 4 && plain.endsWith('e') ? plain.slice(0, -1) : plain;
}

/** planned → plan, but tell and pass stay; releas(ed) and releas(e) meet without their e. */
function undouble(stem: string, ending: string): string {
  const last = stem.charAt(stem.length - 1);
  const double = stem.length > 3 && last === stem.charAt(stem.length - 2) && !'lsz'.includes(last);
  if ((ending === 'ing' || ending === 'ed') && double) return stem.slice(0, -1);
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
