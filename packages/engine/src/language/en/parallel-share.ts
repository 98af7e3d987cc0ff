/** "30 per cent of Britain's staff and a quarter of Germany's": whether the words before a part tell the same of another. */
export function runsParallel(before: string): boolean {
  const joint = AND_PART.exec(before);
  return joint !== null && SHARE_OF.test(before.slice(0, joint.index));
}

const AND_PART = /\sand\s(?:about |around |roughly |some |nearly |almost |just |only |over )?(?:an? )?$/;
const SHARE_OF = /(?:%|per ?cent) of [^,.;:%0-9]{2,48}$/;
