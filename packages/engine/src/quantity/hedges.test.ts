import { describe, expect, test } from 'vitest';
import type { Language } from '../language/language.ts';
import { findQuantities } from './find-quantities.ts';
import type { Hedge } from './quantity.ts';

/** How the first number of a text is hedged. */
function hedgeOf(language: Language, text: string): Hedge | undefined {
  return findQuantities(text, language)[0]?.hedge;
}

/** What stands before a number in English; `N` is where it stands in Korean. */
const SAID: readonly (readonly [hedge: Hedge, en: readonly string[], ko: readonly string[]])[] = [
  [
    'about',
    ['about', 'around', 'roughly', 'approximately', 'some', 'an estimated', 'in the region of', '~'],
    ['약 N', '대략 N', '줄잡아 N', '얼추 N', 'N쯤', 'N 정도', 'N가량', 'N 안팎', 'N 내외'],
  ],
  [
    'nearly',
    [
      ...['nearly', 'almost', 'close to', 'approaching', 'not quite', 'virtually', 'just under'],
      ...['a little under', 'slightly under', 'a shade under', 'slightly less than'],
      ...['just short of', 'just shy of', 'shy of'],
    ],
    ['거의 N', 'N에 가까이', 'N에 가까운', 'N에 육박'],
  ],
  [
    'over',
    ['more than', 'over', 'above', 'well over', 'just over', 'upwards of', 'in excess of', 'topped', 'past'],
    ['N이 넘는', 'N을 훌쩍 넘어', 'N을 넘길', 'N을 웃도는', 'N을 돌파', 'N 초과', 'N을 상회'],
  ],
  [
    'under',
    ['less than', 'fewer than', 'under', 'below', 'well below', 'short of'],
    ['N 미만', 'N에 못 미치는', 'N을 밑도는', 'N을 크게 밑돌아', 'N도 안 되는'],
  ],
  [
    'at-least',
    ['at least', 'no fewer than', 'no less than', 'a minimum of'],
    ['최소 N', '적어도 N', 'N 이상', '못해도 N'],
  ],
  ['at-most', ['at most', 'up to', 'no more than'], ['많아야 N', 'N 이하', '많게는 N']],
  [
    'mere',
    ['only', 'just', 'a mere', 'merely', 'barely'],
    ['고작 N', '겨우 N', '불과 N', '단 N', 'N에 불과', 'N에 그쳤', 'N에 머물렀', 'N뿐'],
  ],
  ['and-a-bit', [], ['N 남짓']],
  ['none', ['as much as', 'as many as', 'exactly', ''], ['N', 'N을 넘나들며', '정확히 N']],
];

describe('how far a number may be off is told by the words beside it', () => {
  test.each(SAID)('%s', (hedge, en, ko) => {
    expect(en.map((words) => [words, hedgeOf('en', `They ran ${words} 40 ferries.`)])).toEqual(
      en.map((words) => [words, hedge]),
    );
    expect(
      ko.map((words) => [words, hedgeOf('ko', `여객선은 ${words.replace('N', '40척')} 것으로 나왔다.`)]),
    ).toEqual(ko.map((words) => [words, hedge]));
  });

  test.each([
    ['or more', 'at-least'],
    ['or fewer', 'at-most'],
    ['or so', 'about'],
  ] as const)('also behind it in English: 40 %s', (words, hedge) => {
    expect(hedgeOf('en', `They ran 40 ${words}.`)).toBe(hedge);
  });
});
