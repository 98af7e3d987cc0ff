import { describe, expect, it } from 'vitest';
import { isCopy } from './is-copy.ts';
import { originsOf } from './origins-of.ts';
import { PLANT, sampleItem } from './sample-item.ts';

const monthly = (month: string, chips: string, total: string, surplus: string) =>
  sampleItem(
    '2026-07-01T00:00:00Z',
    `${month} 반도체 수출 ${chips}`,
    `(세종=하루통신) 무역통계원이 1일 내놓은 수출입 동향에 따르면 반도체 수출은 ${chips}로 1년 전보다 늘었다. 전체 수출은 ${total}로 집계됐다. 무역수지는 ${surplus} 흑자로 흑자가 이어졌다. 통계원은 서버용 메모리의 고정 가격이 오른 점을 이유로 들었다.`,
  );

describe('isCopy', () => {
  it('knows a text under another headline, cut at the end', () => {
    expect(isCopy(PLANT.wire, PLANT.copy)).toBe(true);
  });

  it('takes another account of the event, or one in another language, for its own', () => {
    expect(isCopy(PLANT.wire, PLANT.own)).toBe(false);
    expect(isCopy(PLANT.wire, PLANT.english)).toBe(false);
  });

  it('takes a release by template with other figures for its own', () => {
    const june = monthly('6월', '148억달러', '612억달러', '58억달러');
    expect(isCopy(june, monthly('7월', '141억달러', '598억달러', '49억달러'))).toBe(false);
    expect(isCopy(june, monthly('6월', '148억달러', '612억달러', '58억달러'))).toBe(true);
  });

  it('takes texts too short for a sketch for their own', () => {
    const brief = () => sampleItem('2026-03-04T00:00:00Z', 'Brief', 'Short.');
    expect(isCopy(brief(), brief())).toBe(false);
  });
});

describe('originsOf', () => {
  it('counts accounts, not articles', () => {
    const members = Object.entries(PLANT).map(([itemId, features]) => ({ itemId, features }));
    const groups = originsOf([...members].reverse()).map((group) => group.map(({ itemId }) => itemId));
    expect(groups).toEqual([['wire', 'copy'], ['english'], ['own']]);
  });
});
