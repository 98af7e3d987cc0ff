/** Concepts by how much of the news holds them, from a fixed list, so that the answer does not depend on what else was read. */
const CONCEPTS: readonly (readonly [number, string])[] = [
  [
    0.08,
    `chip data datacentre employ factory government growth decline invest market price rank release report research shares user sales`,
  ],
  [
    0.16,
    `acquire benchmark building car code compete consent deal demand earnings education electricity export forecast fund law memory model money
  news open outage paper probe quarter record robot survey wage protest close regulator fee subsidiary`,
  ],
  [
    0.25,
    `accident agriculture app battery card chatbot complaint court cut disaster doctor energy fine gpu home inspect labour language leak lease
  list logistics network patent phone recall speed startup station subsidy talent trade train trust water electronics appoint partner sanction
  free call supplier book expand design parliament expert archive merge profit engineer urge exam liftoff crane qualification surplus investor`,
  ],
  [
    0.38,
    `attack bank bid camera cloud copyright crime delay environment fair foundry humanoid import install layoff lens library office oil packaging
  phd privacy robotaxi satellite scan search security space store tax traffic valuation voice women airline display heat material ship steel
  gallery nomination sun subscription update clinical metal refund sport equipment tariff budget consumer passenger bus well deny vote rescue
  night teenager novel visit talks border face identify loss borrow theft vulnerability booking taxi shuttle spring teacher lawyer dispute gas
  finger warehouse retailer appeal settlement monopoly subscriber credential land bonus holiday overheat massproduce summary image hacker
  account`,
  ],
  [
    0.54,
    `automate bond cable cleaning currency drone drug election fake game insure mining password pension police port quantum restart supercomputer
  tablet advertising child magnet shift swap storm warning route weather plug error resident housing map watch certificate jointventure cancel
  shortage inventory yield nanometre road bridge festival shareholder interest crop pilot polar position exempt apology collapse delivery fold
  homework actor pirate brake pollution delete dividend ransom router queue summer elder parent farmer dock cofounder interim resign reactor
  solar storage blackout placebo snake walk dialect infringe appstore mine headcount contractor warranty powerbank powerchip sample retire
  opposition translate sensor electrode successor`,
  ],
];

/** The same of terms. */
const TERMS: readonly (readonly [number, string])[] = [
  [0.08, 'semiconductor'],
  [0.16, 'announcement disclosure fab customer'],
  [
    0.25,
    'capacity compensation index listing minister operator start surplus telecom union watchdog workforc quarterly author',
  ],
  [
    0.38,
    `accelerator adoption analyst assembly broker cap chemical college commission congress deployment dismissal firefighter graduate graphic
  handset inventor joint judge leader licence mobile negotiation payment penalty performance permit population preliminary pupil rent safety
  settlement solid-state takeover tariff valuation walkout warehous token bonus operating-profit average engineer developer`,
  ],
  [
    0.54,
    `antitrust arbitration auction authentication backlash calendar capex collateral compact copper cryptograph cyberattack deadline dealer
  deficit degree economist electrolyte engine equity execut expansion faculty foldable foreigner grace grid guideline heart holding jury
  lender liability lidar maintenance mall margin merchant minority orbit overcapacity overheat oversight parcel password pension petrochemical
  pilot piracy predecessor premium proposal publisher rally ransom rating recommendation recruit recycl refus repair reservation resident
  salary sampl secretary sensor sewage sharehold shipyard silica singl speech statut steelmak storag swap textbook toxic transmission ventur
  verdict victim visa waste yen exploit misuse context inference tester label founder layoff holiday complain`,
  ],
];

const CONCEPT_WEIGHTS = weightsOf(CONCEPTS);
const TERM_WEIGHTS = weightsOf(TERMS);
/** What news seldom names. */
const RARE = 0.85;

/** How much it says that two items are about one thing, 0 to 1: `conceptWeight('growth')` → 0.08, `conceptWeight('hotel')` → 0.85. */
export function conceptWeight(concept: string): number {
  return CONCEPT_WEIGHTS.get(concept) ?? RARE;
}

/** The same of a term: `termWeight('customer')` → 0.16, `termWeight('textbook')` → 0.85. */
export function termWeight(term: string): number {
  return TERM_WEIGHTS.get(term) ?? RARE;
}

function weightsOf(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(([weight, words]) => words.split(/\s+/).map((word) => [word, weight] as const)),
  );
}
