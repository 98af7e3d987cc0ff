/** 영국의 523곳 | 을 6곳 웃돌았다: behind a value, by how much something lies above or below it. */
export const EXCEEDED_BY =
  '[을를]\\s(?:약\\s|무려\\s)?[0-9][0-9.,만억조천]{0,14}\\s?[가-힣%]{1,5}\\s(?:가량\\s|넘게\\s|차이?로\\s)?(?:웃돌|웃돈|웃도|밑돌|밑돈|밑도|상회|하회|앞섰|앞선|앞지|앞질|넘어섰)';
