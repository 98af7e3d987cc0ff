// Turns the word that says which way a figure went, or who is ahead. Cannot turn words outside its table.
import { labelClaim } from '../truth/basis.ts';
import type { Mutant, Specimen } from './mutant.ts';

type Pairs = readonly (readonly [up: string, down: string])[];

const EN_MOVES: Pairs = [
  ['rose', 'fell'],
  ['risen', 'fallen'],
  ['rising', 'falling'],
  ['rise', 'fall'],
  ['grew', 'shrank'],
  ['grown', 'shrunk'],
  ['increased', 'decreased'],
  ['increase', 'decrease'],
  ['climbed', 'dropped'],
  ['climbing', 'dropping'],
  ['gained', 'lost'],
  ['jumped', 'plunged'],
  ['surged', 'slumped'],
  ['leapt', 'tumbled'],
  ['expanded', 'contracted'],
  ['advanced', 'declined'],
  ['climbed', 'slid'],
  ['climbed', 'slipped'],
  ['rose', 'sank'],
  ['rose', 'dipped'],
  ['rise', 'drop'],
  ['shot up', 'plunged'],
  ['soared', 'plunged'],
  ['widened', 'narrowed'],
  ['rose', 'came down'],
  ['up', 'down'],
];
const KO_MOVES: Pairs = [
  ['늘어났', '줄어들었'],
  ['늘었', '줄었'],
  ['늘어난', '줄어든'],
  ['늘린', '줄인'],
  ['늘렸', '줄였'],
  ['늘며', '줄며'],
  ['늘고', '줄고'],
  ['늘어', '줄어'],
  ['급증', '급감'],
  ['증가', '감소'],
  ['급등', '급락'],
  ['상승', '하락'],
  ['올랐', '내렸'],
  ['올라', '내려'],
  ['오른', '내린'],
  ['뛰었', '떨어졌'],
  ['불었', '빠졌'],
  ['높아졌', '낮아졌'],
  ['높아져', '낮아져'],
  ['커졌', '작아졌'],
  ['많았다', '적었다'],
  ['뛰었', '주저앉았'],
];
/** Behind a number: eight points more. */
const EN_AFTER: Pairs = [
  ['more', 'less'],
  ['more', 'fewer'],
  ['higher', 'lower'],
];
const EN_ORDER: Pairs = [
  ['ahead of', 'behind'],
  ['higher than', 'lower than'],
  ['greater than', 'less than'],
  ['larger than', 'smaller than'],
  ['more than', 'less than'],
  ['above', 'below'],
  ['leads', 'trails'],
  ['exceeds', 'trails'],
  ['exceeded', 'trailed'],
];
const KO_ORDER: Pairs = [
  ['을 앞섰', '에 뒤졌'],
  ['를 앞섰', '에 뒤졌'],
  ['보다 앞섰', '에 뒤졌'],
  ['을 앞선', '에 뒤진'],
  ['를 앞선', '에 뒤진'],
  ['보다 앞선', '에 뒤진'],
  ['많이', '적게'],
  ['많습', '적습'],
  ['높아요', '낮아요'],
  ['많다', '적다'],
  ['많았', '적었'],
  ['많은', '적은'],
  ['많고', '적고'],
  ['높다', '낮다'],
  ['높았', '낮았'],
  ['높은', '낮은'],
  ['높고', '낮고'],
  ['컸', '작았'],
  ['웃돌', '밑돌'],
];

const MOVING: ReadonlySet<string> = new Set([
  'growth',
  'growth-multiple',
  'change',
  'from-to',
  'direction',
  'trend',
]);

/** One mutant at most: the only such word within the claim or near it says the contrary. */
export function mutateDirection(specimen: Specimen): Mutant[] {
  const { bench, scored, claim, basis } = specimen;
  const { text, language } = scored.article;
  const moves = MOVING.has(claim.form);
  if (!moves && claim.form !== 'comparison') return [];
  const hits = searches(specimen, moves).flatMap(({ from, to, pairs }) =>
    findWords(text.slice(from, to), pairs, language).map((hit) => ({
      ...hit,
      start: hit.start + from,
      end: hit.end + from,
    })),
  );
  const [hit] = hits;
  if (hit === undefined || hits.length !== 1) return [];
  return [
    {
      kind: 'direction',
      edits: [{ start: hit.start, end: hit.end, text: hit.contrary }],
      truth: labelClaim(bench, basis, { turned: true }),
    },
  ];
}

const EN_MOVED =
  /\b(?:rose|risen|rise|rising|fell|fallen|fall|falling|grew|shrank|shrunk|climbed|dropped|down|up|cut|slid|slipped|leapt|jumped|declined|increased|decreased|widened|narrowed)\b[^.;,]{0,24}$/i;
const KO_MOVED =
  /^[^.,]{0,10}(?:늘|줄|올랐|올라|오른|내려|내렸|떨어|높아|낮아|커졌|작아|뛰|밀렸|밀려|주저앉|상승|하락|증가|감소|급증|급감|뒤졌|앞섰)/;

/** Whether words near the claim say where its figure came from: 166대로 내려앉았고, "fell to 40". What is true of another's figure may then not be. */
export function saysMovement({ scored, claim }: Specimen): boolean {
  const { text, language } = scored.article;
  return language === 'ko'
    ? KO_MOVED.test(text.slice(claim.span.end, claim.sentence.end))
    : EN_MOVED.test(text.slice(claim.sentence.start, claim.quantity?.span.start ?? claim.span.start));
}

interface Search {
  readonly from: number;
  readonly to: number;
  readonly pairs: Pairs;
}

/** Where the word is looked for: English moves before the number and compares behind it, Korean does both behind it. */
function searches({ scored, claim }: Specimen, moves: boolean): Search[] {
  const { span, sentence, quantity } = claim;
  if (scored.article.language === 'ko')
    return [
      { from: span.start, to: Math.min(sentence.end, span.end + 16), pairs: moves ? KO_MOVES : KO_ORDER },
    ];
  const before = { from: Math.max(sentence.start, span.start - 30) };
  if (!moves) return [{ ...before, to: Math.min(sentence.end, span.end + 12), pairs: EN_ORDER }];
  if (quantity === null) return [{ ...before, to: span.end, pairs: EN_MOVES }];
  return [
    { ...before, to: quantity.span.start, pairs: EN_MOVES },
    { from: quantity.span.end, to: Math.min(sentence.end, quantity.span.end + 8), pairs: EN_AFTER },
  ];
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly contrary: string;
}

function findWords(text: string, pairs: Pairs, language: 'ko' | 'en'): Hit[] {
  const hits: Hit[] = [];
  const contraries = new Map(
    pairs.flatMap(([up, down]) => [[down, up] as const, [up, down] as const]).reverse(),
  );
  const words = [...contraries].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  for (const [word, contrary] of words) {
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
      const end = start + word.length;
      if (hits.some((other) => start < other.end && other.start < end)) continue;
      if (language === 'en' && /[A-Za-z]/.test(text.charAt(start - 1) + text.charAt(end))) continue;
      hits.push({ start, end, contrary });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}
