import type { Concept } from './concepts.ts';

/** Laws, courts, governments and places, as journalists call them. */
export const PUBLIC_CONCEPTS: readonly Concept[] = [
  ['law', 'statute, statute book'],
  ['enacted law', 'signed into law, became law, become law, passed into law, written into law'],
  ['propose', 'introduce, put forward, proposal'],
  [
    'Congress',
    'Capitol Hill, congressional, Senate, senator, House of Representatives, congressman, congressmen',
  ],
  ['lawmaker', 'parliamentarian'],
  ['parliament', 'national assembly, House of Commons, Bundestag'],
  ['court', 'tribunal, courtroom, judge, judiciary'],
  [
    'lawsuit',
    'litigation, suit, sue, court case, legal case, legal battle, legal dispute, legal action, legal challenge',
  ],
  ['regulate', 'oversee, supervise, oversight, police, watchdog, regulatory'],
  ['strategy', 'roadmap, road map, blueprint, masterplan, master plan, game plan, action plan'],
  ['national', 'nationwide'],
  ['country', 'nation'],
  ['world', 'globe, planet, planetary'],
  ['localisation', 'residency, onshoring'],
  ['mention', 'utter, bring up, brought up, invoke, name-check'],
  ['bill', 'draft law, draft legislation, legislative proposal'],
  [
    'state legislature',
    'statehouse, state house, state capital, state capitol, state assembly, state lawmaker',
  ],
  ['ministry', 'government department'],
  ['restrict', 'curb'],
  ['cross-border', 'across borders'],
  ['testify', 'testimony, give evidence, gave evidence'],
  ['draft', 'draw up, drawn up, drew up'],
  ['Global South', 'poorer countries, poor countries, emerging economies, poorer economies'],
  [
    'Global North',
    'rich world, rich countries, richer countries, richer economies, advanced economies, wealthy countries, wealthier countries',
  ],
  ['divide', 'chasm, rift'],
];
