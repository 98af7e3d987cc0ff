import type { EntityMention } from '../../claim/draft.ts';
import { EXCEEDED_BY } from './exceeded-by.ts';

const OWNER_OF_COMPARED =
  /^의\s(?:[가-힣A-Za-z]{0,7}[가-힣A-Za-z](?<![이가은는을를도])\s){0,2}(?!작년|전년|지난|올해|예년)[가-힣A-Za-z]{1,8}보다(?![가-힣]|\s[가-힣]{1,8}[이가]\s(?:더|덜)\s[가-힣]{1,4}다는)/u;

/** 중국의 8만5674건에 못 미쳤고, 미국의 43억 달러에 크게 뒤졌고. */
const FALLS_SHORT =
  '에(?:도|는)?\\s(?:[가-힣]{1,4}\\s)?(?:못|미치지|미달|뒤지|뒤졌|뒤진|뒤처|밀렸|밀려|밀린)';
/** 한국의 51%를 크게 웃돌았고, 일본의 43%를 앞질렀다. */
const EXCEEDS =
  '[을를]\\s(?:[가-힣]{1,4}\\s)?(?:웃돌|웃돈|웃도|밑돌|밑돈|밑도|상회|하회|앞섰|앞서|앞선|앞지|앞질|넘어|넘었|넘는|뛰어넘|제치|제쳤|따라잡)';

/** 영국의 523곳보다 6곳 많다, 영국의 523곳을 6곳 웃돌았다: the value of whom something is held against. */
const OWNER_OF_VALUE = new RegExp(
  `^의\\s(?:약\\s)?[0-9][0-9.,만억조천]{0,20}(?:\\s?[가-힣a-z%]{1,5}?)?(?:보다(?:는|도)?\\s|${EXCEEDED_BY}|${FALLS_SHORT}|${EXCEEDS})`,
);

/**
 * Whether a name owns what something is compared with: 중국의 최고 모델보다, 영국의 523곳보다; not 중국의 비중이 미국보다, nor 중국의 매출이
 * 작년보다, nor an answer that 기대보다 우려가 더 크다는.
 */
export function isOwnerOfCompared(
  rest: string,
  { end }: EntityMention,
  next: EntityMention | undefined,
): boolean {
  const match = OWNER_OF_VALUE.exec(rest) ?? OWNER_OF_COMPARED.exec(rest);
  return match !== null && (next === undefined || next.start >= end + match[0].length);
}

/** Whether the words behind a name tell the value that something is held against: `의 523곳보다 6곳 많다`. */
export function isValueCompared(behind: string): boolean {
  return OWNER_OF_VALUE.test(behind);
}
