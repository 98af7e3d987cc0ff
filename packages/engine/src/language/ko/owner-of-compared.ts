import type { EntityMention } from '../../claim/draft.ts';

const OWNER_OF_COMPARED =
  /^의\s(?:[가-힣A-Za-z]{0,7}[가-힣A-Za-z](?<![이가은는을를도])\s){0,2}(?!작년|전년|지난|올해|예년)[가-힣A-Za-z]{1,8}보다(?![가-힣]|\s[가-힣]{1,8}[이가]\s(?:더|덜)\s[가-힣]{1,4}다는)/u;

/**
 * Whether a name owns what something is compared with: 중국의 최고 모델보다; not 중국의 비중이 미국보다, nor 중국의 매출이
 * 작년보다, nor an answer that 기대보다 우려가 더 크다는.
 */
export function isOwnerOfCompared(
  rest: string,
  { end }: EntityMention,
  next: EntityMention | undefined,
): boolean {
  const match = OWNER_OF_COMPARED.exec(rest);
  return match !== null && (next === undefined || next.start >= end + match[0].length);
}
