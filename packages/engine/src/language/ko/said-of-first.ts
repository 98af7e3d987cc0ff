import type { EntityMention } from '../../claim/draft.ts';
import type { Span } from '../../text/span.ts';

/** What one is said to be: the first, the highest one. */
const SAID_TO_BE =
  /(?:[0-9]위|[0-9]등|[가-힣]째|선두|최고|최저|꼴찌|최하위|으뜸|(?:곳|쪽|나라|국가|지역|도시|회사|기업|업체|모델|대학|기관))[은는]\s['"‘“]?$/;

/** 1등은 중국, 미국은 58점: of the first name something is said, and the next begins anew; not 1, 2위는 중국, 미국이다. */
export function isSaidOfFirst(
  folded: string,
  sentence: Span,
  entities: readonly EntityMention[],
  comma: number,
): boolean {
  const one = entities.findLast(({ end }) => end <= comma);
  const other = entities.find(({ start }) => start > comma);
  return (
    one !== undefined &&
    other !== undefined &&
    SAID_TO_BE.test(folded.slice(Math.max(sentence.start, one.start - 12), one.start)) &&
    /^[은는](?![가-힣])/.test(folded.slice(other.end, other.end + 2))
  );
}
