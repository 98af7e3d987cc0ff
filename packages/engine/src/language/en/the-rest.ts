import type { AroundName } from '../word-claims.ts';

/** "South Korea had all the rest", "and Japan the remainder"; not "the rest of the world". */
const HAS_IT =
  /^(?:,? (?:had|has|have|held|holds|made|makes|kept|keeps|supplied|supplies|took|takes|got|gets|provided|provides|owned|owns|with|accounted for|accounts for|contributed|contributes))? (?:(?:pretty much )?all (?:of )?)?the (?:rest|remainder)(?=[.;,:)!?]|$| (?:and|but|while|whereas)\b| —)/;
/** "The rest went to South Korea", "with the remainder in Japan". */
const IT_IS_IN =
  /\b(?:all )?(?:of )?the (?:rest|remainder)(?: (?:is|was|belongs|belonged|goes|went|comes|came|lies|lay|stands|stood|sits|sat|falls|fell|being))?(?: (?:to|from|in|with))?(?: the)? $/;
/** What may stand right behind who has the rest. */
const ENDS = /^(?:['’]s)?(?:[.;,:)!?]|$)/;
/** So many letters hold what leads to who has the rest. */
const REACH = 60;

/** How far the words reach that give the rest of a whole to the name between those before and behind; null where none do. */
export function takesTheRest(before: string, after: string): AroundName | null {
  const has = HAS_IT.exec(after.slice(0, REACH));
  if (has !== null) return { before: 0, after: has[0].length };
  if (!ENDS.test(after.slice(0, 3))) return null;
  const near = before.slice(-REACH);
  const led = IT_IS_IN.exec(near);
  return led === null ? null : { before: near.length - led.index, after: 0 };
}
