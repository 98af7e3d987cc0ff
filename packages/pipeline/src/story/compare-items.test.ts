import { describe, expect, it } from 'vitest';
import { compareItems } from './compare-items.ts';
import { groupItems } from './group-items.ts';
import { PLANT, sampleItem } from './sample-item.ts';
import type { StoryFeatures } from './story-features.ts';

describe('items of one event are the same', () => {
  it.each([
    ['a copy under another headline', PLANT.wire, PLANT.copy],
    ['another newsroom of the same language', PLANT.wire, PLANT.own],
    ['a rewritten account in the other language', PLANT.wire, PLANT.english],
    ['another newsroom and the other language', PLANT.own, PLANT.english],
  ])('%s', (_, a, b) => {
    expect(compareItems(a, b).score).toBeGreaterThan(0);
  });

  it('even without a figure, where names and matter agree', () => {
    const korean = sampleItem(
      '2026-03-10T01:00:00Z',
      '노바릿지, 위성 스타트업 오비탈린 인수',
      '미국 노바릿지(Novaridge)가 핀란드 위성 스타트업 오비탈린(Orbitalin)을 인수한다. 인수 금액은 밝히지 않았다. 오비탈린은 궤도 위성이 찍은 사진을 판다.',
    );
    const english = sampleItem(
      '2026-03-10T03:00:00Z',
      'Novaridge to acquire satellite startup Orbitalin',
      'Novaridge has agreed to acquire Orbitalin, a Finnish startup that sells images from satellites in orbit. The price of the takeover was not disclosed.',
    );
    expect(compareItems(korean, english).score).toBeGreaterThan(0);
  });

  it('tells what they share', () => {
    const { sharing } = compareItems(PLANT.wire, PLANT.english);
    expect(sharing.filter(({ kind }) => kind === 'figure').map(({ what }) => what)).toContain('2350억원');
    expect(sharing.find(({ kind }) => kind === 'name')?.what).toBe('saebom');
  });
});

it('hears a place under its other names, so that items without figures meet', () => {
  const english = sampleItem(
    '2026-05-13T10:00:00Z',
    'German cartel office opens probe into Korvex app store',
    "Germany's competition authority has begun an investigation into whether Korvex favours its own apps.",
  );
  const korean = sampleItem(
    '2026-05-13T12:00:00Z',
    '독일 경쟁당국, 코벡스 앱마켓 조사 착수',
    '독일 당국이 코벡스가 앱마켓에서 자사 앱을 우대하는지 조사를 시작했다.',
  );
  const { score, sharing } = compareItems(english, korean);
  expect(score).toBeGreaterThan(0);
  expect(sharing.filter(({ kind }) => kind === 'name').map(({ what }) => what)).toContain('germany');
});

describe('look-alikes are kept apart', () => {
  it('two countries that do much the same', () => {
    const norway = sampleItem(
      '2026-04-17T03:00:00Z',
      'Norway to bar chatbots from primary schools',
      'Norway will forbid chatbots in primary schools from August, the education minister said.',
    );
    const denmark = sampleItem(
      '2026-04-18T06:00:00Z',
      '덴마크, 학교 스마트폰 금지 법안 발의',
      '덴마크 정부가 학교에서 스마트폰을 금지하는 법안을 냈다. 의회는 5월 법안을 논의한다.',
    );
    expect(compareItems(norway, denmark).score).toBeLessThan(0);
  });

  const quarter = (when: string, title: string, figures: readonly string[]) =>
    sampleItem(
      when,
      title,
      `새봄전자는 연결 매출이 ${figures[0]}으로 1년 전보다 ${figures[1]} 늘었다고 공시했다. 영업이익은 ${figures[2]}이다. 해외 비중은 ${figures[3]}였다. 회사는 올해 전망치를 그대로 두었다.`,
    );
  const other = (when: string, title: string, text: string): [string, StoryFeatures] => [
    title,
    sampleItem(when, title, text),
  ];

  it('the same template for another quarter', () => {
    const second = quarter('2026-07-30T01:00:00Z', '새봄전자 2분기 매출 3120억원', [
      '3120억원',
      '14%',
      '287억원',
      '58%',
    ]);
    const third = quarter('2026-08-10T01:00:00Z', '새봄전자 3분기 매출 3380억원', [
      '3380억원',
      '17%',
      '305억원',
      '61%',
    ]);
    const { score, copy } = compareItems(second, third);
    expect(score).toBeLessThan(0);
    expect(copy).toBe(false);
  });

  it.each([
    other(
      '2026-03-05T02:00:00Z',
      'Saebom recalls pressure sensors',
      'Saebom Electronics is recalling 18,500 pressure sensors sold in 2025 because a seal may crack in the cold. No accidents are known. The firm expects costs of 4.1 billion won.',
    ),
    other(
      '2026-03-07T03:00:00Z',
      '가람센서, 춘천에 센서 공장 준공…연 1900만 개',
      '센서 기업 가람센서가 7일 강원 춘천에서 새 공장 준공식을 열었다. 공장은 한 해에 의료용 센서 1900만 개를 만들 수 있다. 회사는 880억원을 투자했다. 직원 240명을 새로 뽑는다.',
    ),
    other(
      '2026-03-06T03:00:00Z',
      'Korean polymer firm raises 235 billion won',
      'Dasan Polymer raised 235 billion won in a bond sale on Friday, its largest yet. The money repays loans that fall due in June. Yields came to 3.9 percent.',
    ),
    other(
      '2026-03-06T09:00:00Z',
      '[주간 브리핑] 센서 공장·위성·새 모델',
      '새봄전자가 원주에 연 4600만 개 규모의 공장을 열었고 2350억원을 들였다. 직원은 620명이다. 수출 비중은 65%다. 위성 기업의 인수 소식도 있었다.',
    ),
  ])('%s', async (_, trap) => {
    const members = Object.entries({ ...PLANT, trap }).map(([itemId, features]) => ({ itemId, features }));
    expect(await groupItems(members)).toContainEqual(['trap']);
  });

  it('the same text long after, which is told anew', () => {
    const later = { ...PLANT.english, minute: PLANT.english.minute + 15 * 24 * 60 };
    expect(compareItems(PLANT.english, later).score).toBeLessThan(0);
  });
});

it('is the same whichever item is first', () => {
  const items = Object.values(PLANT);
  for (const a of items)
    for (const b of items) {
      expect(compareItems(a, b)).toEqual(compareItems(b, a));
    }
});

it('compares features that were stored as JSON as it compares the fresh ones', () => {
  const stored = JSON.parse(JSON.stringify(PLANT.wire)) as StoryFeatures;
  expect(compareItems(stored, PLANT.english)).toEqual(compareItems(PLANT.wire, PLANT.english));
});

it('keeps a start in one city and one in another, days later, apart', () => {
  const city = (when: string, title: string, day: string, place: string, cars: string, area: string) =>
    sampleItem(
      when,
      title,
      `자율주행 기업 모래내모빌리티가 ${day} ${place}에서 무인택시 ${cars}를 운행하기 시작했다. 운전석이 빈 차가 ${area} 구역을 돈다. 차 한 대에 라이다 네 개와 카메라 열두 개가 달렸다.`,
    );
  const first = city(
    '2026-08-25T01:00:00Z',
    '대구 수성구서 무인택시 30대 운행',
    '25일',
    '대구 수성구',
    '30대',
    '12㎢',
  );
  const second = city(
    '2026-08-28T01:00:00Z',
    '세종 청사 주변에 무인택시 20대',
    '28일',
    '세종',
    '20대',
    '9㎢',
  );
  expect(compareItems(first, second).score).toBeLessThan(0);
});
