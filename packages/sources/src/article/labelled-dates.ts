import { parseInstant } from '../instant.ts';

/** When an article came out and when it was last changed, as the page tells its readers. */
export interface LabelledDates {
  readonly published: string | null;
  readonly modified: string | null;
}

const PUBLISHED = new Set(['입력', '등록', '승인', '발행', '송고', '게재', '작성', 'published', 'posted']);
const LABEL =
  /(?<![가-힣a-z])(?:기사\s?|최초\s?|최종\s?|마지막\s?|last\s|first\s)?(입력|등록|승인|발행|송고|게재|작성|수정|업데이트|갱신|published|posted|updated|modified)(?:일시|시간|시각|일자|날짜|일)?(?:\son|\sat)?\s{0,2}[:：|]?\s{0,2}(?=[0-9a-z])/gi;
const LONGEST_LINE = 200;
const LONGEST_DATE = 48;

/**
 * The dates that labels name in a few lines, the first of each kind: `입력`, `기사입력`, `승인`, `최종수정`, `Updated` …
 * Example: of `김기자 기자 입력 2026.05.07 09:12 수정 2026.05.07 10:30` in Korean time → `{published: '2026-05-07T00:12:00.000Z',
 * modified: '2026-05-07T01:30:00.000Z'}`.
 */
export function findLabelledDates(lines: readonly string[], zone: number): LabelledDates {
  let published: string | null = null;
  let modified: string | null = null;
  for (const line of lines) {
    if (line.length > LONGEST_LINE) continue;
    for (const match of line.matchAll(LABEL)) {
      const start = match.index + match[0].length;
      const instant = parseInstant(line.slice(start, start + LONGEST_DATE), zone);
      if (PUBLISHED.has((match[1] ?? '').toLowerCase())) published ??= instant;
      else modified ??= instant;
    }
  }
  return { published, modified };
}
