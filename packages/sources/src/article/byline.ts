import { withoutMail } from '../mail-address.ts';

/** Two to four syllables, or the circles of a name that is not given, and what the person is: `김기자 기자`, `○○○ 특파원`. */
const REPORTER =
  /(?<![가-힣○])([가-힣]{2,4}|○{2,4})\s?(?:(?:선임|수석|전문|객원|인턴|사진|편집)\s?)?(?:기자|특파원|논설위원|칼럼니스트|에디터)(?![가-힣])/g;
/** A paragraph's own beginning: `[한빛일보 김기자 기자]`, `(서울=한빛통신) 김기자 기자 =`, `김기자 기자 = 서울`. */
const OPENING =
  /^(?:[[(【][^\])】]{1,30}[\])】]\s?)?(?:[가-힣]{2,8}\s?=\s?)?([가-힣]{2,4}|○{2,4})\s?(?:(?:선임|수석|전문|객원|인턴)\s?)?(?:기자|특파원)\s?=/;
const BRACKETED = /^[[(【](?:[^\])】]{0,24}[\s=])?([가-힣]{2,4}|○{2,4})\s?(?:기자|특파원)[\])】]/;
/** A name before a mail address and nothing else: `김기자 (desk@news.example)`. */
const MAILED = /^(?:글\s|사진\s)?([가-힣]{2,4})\s?[(<[]?[\w.+-]{1,64}@[\w.-]{3,100}[)>\]]?$/;
/** What stands before 기자 and is no name. */
const NO_NAMES = new Set(
  '취재 담당 전문 본지 현직 신문 방송 사진 편집 인턴 객원 선임 수석 시민 학생 외신 구독 다른 해당 소속 일간지 경제부 사회부 정치부 산업부 국제부 문화부'.split(
    ' ',
  ),
);
const LONGEST_LINE = 90;
const MOST = 5;

/**
 * The reporters that lines around a title or at an article's end name, in order; sentences that tell of reporters name none.
 * Example: `findBylines(['(서울=한빛통신) 김기자 기자 = 특허가 늘었다.'])` → `['김기자']`; `findBylines(['김기자 기자는 말했다.'])` → `[]`.
 */
export function findBylines(lines: readonly string[]): readonly string[] {
  const names = lines.flatMap(namesIn).filter((name) => !NO_NAMES.has(name));
  return [...new Set(names)].slice(0, MOST);
}

function namesIn(line: string): readonly string[] {
  const opening = OPENING.exec(line)?.[1] ?? BRACKETED.exec(line)?.[1] ?? MAILED.exec(line)?.[1];
  if (opening !== undefined) return [opening];
  if (line.length > LONGEST_LINE || /[.다]["”’]?$/.test(withoutMail(line))) return [];
  return [...line.matchAll(REPORTER)].map(([, name = '']) => name);
}

/**
 * A name without title and mail address: `plainName('김기자 기자 (desk@news.example)')` → `김기자`;
 * `plainName('By Reporter A')` → `Reporter A`.
 */
export function plainName(written: string): string {
  const name = withoutMail(written).replace(/^by\s/i, '').trim();
  return name.replace(/(?<=[가-힣○]{2})\s?(?:(?:선임|수석|전문|객원|인턴)\s?)?(?:기자|특파원)$/, '').trim();
}
