/** Forms that no rule reaches, by their stem: irregular verbs and plurals, and nouns whose verb looks otherwise. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sell: 'sold sale sales seller sellers',
    build: 'built building builds builder builders',
    spend: 'spent spending spends spender',
    make: 'made making makes maker makers',
    lead: 'led leading leads leader leaders leadership',
    buy: 'bought buying buys buyer buyers',
    grow: 'grew grown growing grows growth',
    rise: 'rose risen rising rises',
    fall: 'fell fallen falling falls',
    hold: 'held holding holds holder holders',
    take: 'took taken taking takes',
    give: 'gave given giving gives',
    write: 'wrote written writing writes writer writers',
    draw: 'drew drawn drawing draws',
    drive: 'drove driven driving drives driver drivers',
    win: 'won winning wins winner',
    lose: 'lost losing loses loss losses',
    pay: 'paid paying pays',
    know: 'knew known knowing knows',
    think: 'thought thinking thinks',
    feel: 'felt feeling feels',
    use: 'used using uses user users usage',
    go: 'went gone going goes',
    come: 'came coming comes',
    run: 'ran running runs',
    teach: 'taught teaching teaches teacher teachers',
    put: 'putting puts',
    get: 'got getting gets',
    send: 'sent sending sends',
    see: 'saw seen seeing sees',
    find: 'found finding finds',
    choose: 'chose chosen choosing chooses',
    begin: 'began begun beginning begins',
    woman: 'women',
    man: 'men',
    child: 'children',
    person: 'people persons',
    publish: 'publication publications publisher publishers',
    produce: 'production producer producers productive',
    benefit: 'beneficial beneficiary',
    optimist: 'optimism optimistic',
    analyse: 'analysis analyses analyze analyzed analysing analyzing analyst analysts',
    percent: 'percentage percentages',
    electric: 'electricity electrical',
    own: 'owner owners ownership',
    robot: 'robotic robotics',
    strong: 'strength',
    deep: 'depth',
    long: 'length',
    datacenter: 'datacentre datacentres datacenters',
  }).flatMap(([stem, forms]) => [stem, ...forms.split(' ')].map((form) => [form, stem] as const)),
);

/** Endings, longest first, with what they leave and the least length of the rest. */
const ENDINGS: readonly (readonly [ending: string, left: string, least: number])[] = [
  ['ization', 'iz', 3],
  ['ational', '', 3],
  ['ators', '', 4],
  ['ative', '', 4],
  ['ation', '', 3],
  ['ator', '', 4],
  ['ition', '', 4],
  ['ments', '', 4],
  ['ment', '', 4],
  ['ness', '', 4],
  ['tion', 't', 4],
  ['sion', 's', 4],
  ['ship', '', 4],
  ['iers', '', 4],
  ['ier', '', 4],
  ['ees', '', 5],
  ['ate', '', 4],
  ['ers', '', 4],
  ['ors', '', 4],
  ['ee', '', 5],
  ['er', '', 4],
  ['or', '', 5],
  ['ly', '', 5],
];

/**
 * A light English stemmer, enough to make an alias's word and its inflections meet; unlike Porter's it keeps `publication` with
 * `publish` and away from `public`. `stemEnglish('patents')` → `patent`; `invested`, `investment` and `investors` → `invest`.
 */
export function stemEnglish(word: string): string {
  const bare = word.toLowerCase().replace(/['’]s?$/u, '');
  const irregular = IRREGULAR.get(bare);
  if (irregular !== undefined) return finished(irregular);
  if (bare.length <= 3 || /[^a-z]/.test(bare)) return bare;
  return finished(derived(inflected(american(bare))));
}

function american(word: string): string {
  return word
    .replace(/is(?=(?:ation|ing|ed|e|es)$)/, 'iz')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/our(?=s?$)/, 'or');
}

/** Without the ending of a plural, of -ing or of -ed. */
function inflected(word: string): string {
  let stem = word;
  if (/(?:ies|ied)$/.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:sses|xes|ches|shes|zzes)$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^su]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.endsWith('ing') && hasVowel(stem.slice(0, -3)) && stem.length > 5)
    return undoubled(stem.slice(0, -3));
  if (stem.endsWith('ed') && hasVowel(stem.slice(0, -2)) && stem.length > 4)
    return undoubled(stem.slice(0, -2));
  return stem;
}

function hasVowel(text: string): boolean {
  return /[aeiouy]/.test(text);
}

function derived(word: string): string {
  for (const [ending, left, least] of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= least)
      return undoubled(word.slice(0, -ending.length) + left);
  return word;
}

function undoubled(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

function finished(stem: string): string {
  let end = stem;
  if (end.length > 4 && end.endsWith('ll')) end = end.slice(0, -1);
  if (end.length > 3 && end.endsWith('e')) end = end.slice(0, -1);
  if (end.length > 4 && end.endsWith('at')) end = end.slice(0, -2);
  return end.length > 3 && end.endsWith('y') ? end.slice(0, -1) : end;
}
