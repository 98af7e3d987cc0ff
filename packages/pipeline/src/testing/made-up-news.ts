import type { NewsroomArticle } from './newsroom.ts';

const COUNTRIES = [
  ['미국', 'the United States', 50],
  ['중국', 'China', 30],
  ['한국', 'South Korea', 5],
] as const;

/**
 * Articles for trials of the pipeline: pairs of a Korean and an English item on one made-up release each, whose figures about
 * a published statistic are now right and now wrong. They are no news, and say so.
 * Example: `madeUpNews(2)` → four articles in the feeds `ko` and `en`.
 */
export function madeUpNews(releases: number): NewsroomArticle[] {
  return Array.from({ length: releases }, (_, place) => pairOf(place)).flat();
}

function pairOf(place: number): readonly [NewsroomArticle, NewsroomArticle] {
  const [ko, en, models] = COUNTRIES[place % COUNTRIES.length] ?? COUNTRIES[0];
  const told = place % 4 === 3 ? models * 3 : models;
  const [units, plant, price] = [1237 + 611 * place, 11 + 7 * place, 313 + 97 * place];
  const published = new Date(Date.UTC(2026, 3, 14 + (place % 10), 1, place % 60)).toISOString();
  return [
    {
      id: `ko-${place}`,
      feed: 'ko',
      language: 'ko',
      title: `가상기업 ${place}호, 로봇 ${units}대 도입… 공장 ${plant}곳에`,
      text: [
        `가상기업 ${place}호가 공장 ${plant}곳에 로봇 ${units}대를 들인다고 밝혔다. 투자액은 ${price}억 원이다.`,
        `‘AI 인덱스 2026’에 따르면 2025년 ${ko}에서 나온 주목할 만한 AI 모델은 ${told}개다.`,
        '이 글은 시험을 위해 지어낸 것이며 뉴스가 아니다. 숫자 가운데 일부는 일부러 틀리게 적었다.',
      ],
      published,
    },
    {
      id: `en-${place}`,
      feed: 'en',
      language: 'en',
      title: `Made-up company ${place} to put ${units} robots into ${plant} plants`,
      text: [
        `Made-up company ${place} said it would put ${units} robots into ${plant} plants, at a cost of ${price / 10} billion won.`,
        `According to the AI Index 2026, ${en} released ${told} notable AI models in 2025.`,
        'This text was made up for a trial and is no news; some of its figures are wrong on purpose.',
      ],
      published: new Date(Date.parse(published) + 3_600_000).toISOString(),
    },
  ];
}
