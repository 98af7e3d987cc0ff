import { buildCatalogue, checkDocument } from '@assay/engine';
import { featuresOf } from './features-of.ts';
import type { StoryFeatures } from './story-features.ts';
import { storyText } from './word/lead.ts';

/** For tests: figures and words are read without any statistic. */
const NO_STATISTICS = buildCatalogue({
  id: 'none',
  version: '1',
  sha256: '0'.repeat(64),
  indicators: [],
  idioms: [],
  entities: [],
  contractions: [],
  publications: [],
  producers: [],
  sources: [],
  observations: [],
  events: [],
});

/** Features of an item as a test writes it; Korean where the title holds Hangul. */
export function sampleItem(published: string, title: string, text: string): StoryFeatures {
  const language = /[가-힣]/.test(title) ? 'ko' : 'en';
  const report = checkDocument(NO_STATISTICS, {
    text: storyText(title, text),
    language,
    published: published.slice(0, 10),
    title,
    url: null,
    sha256: '0'.repeat(64),
  });
  return featuresOf({ language, title, text, published, report });
}

/** One event as four newsrooms tell it: a wire in Korean, its copy, a paper's own account, and one in English. */
export const PLANT = {
  wire: sampleItem(
    '2026-03-04T01:00:00Z',
    '새봄전자, 원주에 센서 공장 준공…연 4600만 개',
    '(원주=하루통신) 센서 기업 새봄전자가 4일 강원 원주에서 새 공장 준공식을 열었다. 공장은 한 해에 자동차용 센서 4600만 개를 만들 수 있다. 회사는 2년 동안 2350억원을 투자했다. 직원 620명을 새로 뽑고, 생산량의 65%는 독일과 미국에 수출한다. 첫 제품은 5월에 나온다.',
  ),
  copy: sampleItem(
    '2026-03-04T03:10:00Z',
    '원주에 새봄전자 공장 들어섰다',
    '센서 기업 새봄전자가 4일 강원 원주에서 새 공장 준공식을 열었다. 공장은 한 해에 자동차용 센서 4600만 개를 만들 수 있다. 회사는 2년 동안 2350억원을 투자했다. 직원 620명을 새로 뽑고, 생산량의 65%는 독일과 미국에 수출한다.',
  ),
  own: sampleItem(
    '2026-03-05T00:30:00Z',
    '2350억 들인 새봄전자, 자동차 센서로 승부',
    '자동차 한 대에 들어가는 센서가 100개를 넘어섰다. 새봄전자가 원주 공장에 2350억원을 쏟아부은 까닭이다. 가동률이 오르면 연 4600만 개를 생산해 3분의 2 가까이를 독일과 미국에 보낸다. 지역에서는 일자리 620개가 생긴다며 반긴다.',
  ),
  english: sampleItem(
    '2026-03-04T05:00:00Z',
    "Korea's Saebom opens sensor plant in Wonju",
    'WONJU, South Korea, March 4 (Day Wire) - Saebom Electronics on Wednesday opened a factory for automotive sensors that took two years and 235 billion won to build. It will employ 620 people. Sixty-five percent of the output, which can reach 46 million units a year, goes to Germany and the United States.',
  ),
} as const;
