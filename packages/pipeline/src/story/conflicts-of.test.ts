import { describe, expect, it } from 'vitest';
import { conflictsOf } from './conflicts-of.ts';
import { PLANT, sampleItem } from './sample-item.ts';

const told = (title: string, text: string) => sampleItem('2026-03-05T00:00:00Z', title, text);
const members = (...items: ReturnType<typeof told>[]) =>
  items.map((features, place) => ({ itemId: `i${place + 1}`, features }));

const LOWER = told(
  '새봄전자 원주 공장, 어디에 쓰나',
  '새봄전자가 원주 센서 공장에 2100억원을 투자했다. 자동차용 센서를 만들어 독일에 보낸다.',
);
const PLANT_STORY = members(PLANT.wire, PLANT.copy, PLANT.english);

describe('conflictsOf', () => {
  it('finds figures for one thing that cannot both be right, each with its sources and how many accounts they are', () => {
    const [conflict, ...others] = conflictsOf([...PLANT_STORY, { itemId: 'lower', features: LOWER }]);
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({
      unit: 'KRW',
      sides: [
        { value: '235000000000', items: ['i1', 'i2', 'i3'], origins: 2 },
        { value: '210000000000', items: ['lower'], origins: 1 },
      ],
    });
  });

  it('finds them across languages', () => {
    const korean = told(
      '열차 소프트웨어 오류로 승객 8만5000명 불편',
      '열차 앱 장애로 이용자 8만5000명이 불편을 겪었다.',
    );
    const english = told(
      'Rail app outage hits 83,000 users',
      'An outage of the rail app left 83,000 users stranded.',
    );
    expect(conflictsOf(members(korean, english)).map(({ sides }) => sides.map(({ value }) => value))).toEqual(
      [['83000', '85000']],
    );
  });

  it('finds none between figures of one statistic that are of another bearer or time', () => {
    const of = (value: string, statistic: string) => {
      const item = told('AI models released', 'American labs released AI models.');
      const [figure] = told('Labs released 41 models', 'Labs released 41 AI models.').figures;
      if (figure === undefined) throw new Error('no figure');
      return { ...item, figures: [{ ...figure, value, written: value, digits: 2, statistic }] };
    };
    const chinese = of('30', 'models|CHN|2025|2025');
    expect(conflictsOf(members(of('41', 'models|USA|2024|2024'), chinese))).toEqual([]);
    expect(conflictsOf(members(of('41', 'models|CHN|2025|2025'), chinese))).toHaveLength(1);
  });

  it('finds none between roundings of one figure', () => {
    const about = told('공장서 로봇 약 8만5000대 생산', '로봇 공장이 연 약 8만5000대를 생산한다.');
    const exact = told('Plant builds 85,000 robots', 'The robot plant can build 85,214 robots a year.');
    const rough = told('Chip exports at $14.83 billion', 'Chip exports rose to $14.83 billion.');
    const cut = told('반도체 수출 148억달러', '반도체 수출이 148억달러로 늘었다.');
    expect(conflictsOf(members(about, exact))).toEqual([]);
    expect(conflictsOf(members(rough, cut))).toEqual([]);
  });

  it('finds none between things that one item tells apart', () => {
    const parts = told(
      '로봇 공장 두 곳 가동',
      '새 로봇 공장은 8만5000대, 옛 로봇 공장은 7만1000대를 생산한다.',
    );
    const old = told('옛 로봇 공장 7만1000대', '옛 로봇 공장은 7만1000대를 생산한다.');
    const young = told('새 로봇 공장 8만5000대', '새 로봇 공장은 8만5000대를 생산한다.');
    expect(conflictsOf(members(parts, old, young))).toEqual([]);
  });

  it('finds none between what was expected and what came, or between different units', () => {
    const expected = told(
      '새봄 영업이익 전망 465억원',
      '증권가는 새봄전자의 영업이익을 465억원으로 전망했다.',
    );
    const came = told('새봄 영업이익 512억원', '새봄전자의 영업이익이 512억원으로 늘었다.');
    const dollars = told('Saebom profit at $500 million', 'Operating profit rose to $500 million.');
    expect(conflictsOf(members(expected, came))).toEqual([]);
    expect(conflictsOf(members(came, dollars))).toEqual([]);
  });
});

it('puts three figures for one thing into one conflict, whatever the order of the items', () => {
  const accounts = members(
    told('로봇 공장 연 8만5000대 생산', '새 로봇 공장이 한 해 8만5000대를 생산한다.'),
    told('Robot plant to build 83,000 units', 'The new robot plant will build 83,000 units a year.'),
    told('로봇 공장, 8만1000대 규모', '새 로봇 공장의 생산 규모는 8만1000대다.'),
  );
  const [conflict, ...others] = conflictsOf(accounts);
  expect(others).toEqual([]);
  expect(conflict?.sides.map(({ value }) => value)).toEqual(['81000', '83000', '85000']);
  expect(conflictsOf([...accounts].reverse())).toEqual([conflict]);
});

describe('what is set apart is no conflict', () => {
  it.each([
    [
      'revenue and investment of one size',
      told('Wendry to invest $15 billion', 'Wendry will invest $15 billion in chips this year.'),
      told('Wendry revenue $12 billion', 'Wendry reported revenue of $12 billion for the quarter.'),
    ],
    [
      'this year and the year before',
      told('웬드리 영업이익 34억달러', '웬드리의 영업이익은 34억달러다.'),
      told(
        'Wendry lifts profit',
        'Wendry has lifted operating profit, which compares with $2.9 billion a year earlier.',
      ),
    ],
    [
      'two months',
      told('로봇 수출', '3월 로봇 수출은 162억 달러였다.'),
      told('Robot exports', 'Robot exports in February were $14.1 billion.'),
    ],
    [
      'a share told as a fraction',
      told('AI used by three in four', 'Three in four hospitals say they use AI for profit.'),
      told('병원 73% 이익', '병원의 73%가 AI로 이익을 냈다.'),
    ],
  ])('%s', (_, a, b) => {
    expect(conflictsOf(members(a, b))).toEqual([]);
  });
});

it('finds small numbers of victims that differ', () => {
  const early = told('강릉서 자율주행 셔틀 전복…3명 부상', '셔틀버스가 넘어져 승객 3명이 다쳤다.');
  const late = told('Shuttle overturns in Gangneung', 'A shuttle bus rolled over, injuring five passengers.');
  expect(conflictsOf(members(early, late)).map(({ sides }) => sides.map(({ value }) => value))).toEqual([
    ['3', '5'],
  ]);
});

it('finds a difference that an item itself tells of, with that item on both sides', () => {
  const company = told('Orvane leak', 'Hackers stole data of 6.4 million customers of Orvane.');
  const other = told('오르반 고객 910만명 유출', '오르반 고객 910만명의 정보가 유출됐다.');
  const both = told(
    'Orvane leak larger',
    'The hackers stole data of 9.1 million customers, against the 6.4 million that Orvane has acknowledged.',
  );
  const [conflict, ...others] = conflictsOf(members(company, other, both));
  expect(others).toEqual([]);
  expect(conflict?.sides.map(({ value, items }) => [value, items])).toEqual([
    ['6400000', ['i1', 'i3']],
    ['9100000', ['i2', 'i3']],
  ]);
});

it('reads figures that were stored before they said what they measure', () => {
  const stored = (features: ReturnType<typeof told>) => ({
    ...features,
    version: 1 as const,
    figures: features.figures.map(({ sense: _, ...figure }) => figure),
  });
  const lower = { itemId: 'lower', features: stored(LOWER) };
  expect(conflictsOf([{ itemId: 'wire', features: stored(PLANT.wire) }, lower])).toHaveLength(1);
});
