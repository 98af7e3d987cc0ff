import { buildCatalogue, checkDocument, type Language } from '@assay/engine';
import { describe, expect, test } from 'vitest';
import { readPackagesSync } from './read-packages.ts';

/** How claims are read for the flagship catalogue: which statistic, whose, in which form, and what comes of it. */
const FLAGSHIP = new URL('../../../data/ai-race', import.meta.url).pathname;
const catalogue = buildCatalogue(readPackagesSync([FLAGSHIP]));

/** The first claim that holds the words: `verdict form statistic bearer`. */
function readingOf(language: Language, text: string, words: string): string {
  const document = { text, language, published: '2026-10-08', title: null, url: null, sha256: '' };
  const claim = checkDocument(catalogue, document).claims.find((one) => one.text.includes(words));
  if (claim === undefined) return 'none';
  return `${claim.verdict.label} ${claim.form} ${claim.indicator} ${claim.entities.join(' ')}`;
}

describe('a claim is about', () => {
  test.each<readonly [what: string, language: Language, text: string, words: string, reading: string]>([
    [
      'the years of the topic where it says no time of its own',
      'ko',
      '2003년부터 2022년까지 스코퍼스 AI 논문은 모두 95만8000편이다. 중국이 27만4096편이다.',
      '27만4096편',
      'supported value ai_articles_scopus_cumulative CHN',
    ],
    [
      'no statistic that a value told coarsely ("almost 13,000") happens to allow',
      'ko',
      '대구 산단에 깔린 제조용 로봇은 6월 말 현재 1만2460대다.',
      '1만2460대',
      'not-enough-evidence value industrial_robots_installed WLD',
    ],
    [
      'the whole count of what was published in parts',
      'ko',
      '세 특허청에 모두 낸 중국의 AI 삼극특허는 2020년 661건에서 2021년 362건으로 줄었다.',
      '661건에서',
      'supported from-to ai_patent_families_triadic CHN',
    ],
    [
      'the span of years that starts where the words do',
      'ko',
      '네덜란드의 인구 10만 명당 AI 특허는 2013년부터 10년간 1028% 증가했다.',
      '1028%',
      'supported growth ai_patents_per_100k_change NLD',
    ],
    [
      'the month said, of models that are followed month by month',
      'ko',
      '2025년 4월 공개 모델과 비공개 모델의 최고 점수 차이는 4.1%로 벌어졌다.',
      '4.1%',
      'supported value open_closed_gap WLD',
    ],
    [
      'the time that opens it, where a change without another came about',
      'ko',
      '2023년 ICT 박사 졸업자는 한국이 617명에서 585명으로 줄었다.',
      '617명에서',
      'supported from-to ict_graduates_phd KOR',
    ],
    [
      'the time spoken of, where a change came about in the same quarter',
      'ko',
      '삼성전자의 파운드리 점유율은 2025년 2분기 7.3%다. 중국 SMIC는 같은 분기에 6%에서 5.1%로 밀렸다.',
      '6%에서',
      'supported from-to foundry_market_share smic',
    ],
    [
      'its own year, not that of the record that it passed',
      'ko',
      '지난해 세계 기업의 AI 투자는 5817억 달러로 2021년의 최고 기록을 가볍게 넘었다.',
      '5817억',
      'supported value corporate_ai_investment WLD',
    ],
    [
      'the two named before, where what moved is their distance',
      'ko',
      '가장 많이 인용된 AI 논문 100편 가운데 2024년 미국 것은 46편이다. 중국과의 격차는 2021년 31편에서 5편으로 줄었다.',
      '31편에서',
      'supported from-to top100_cited_ai_papers USA',
    ],
    [
      'the two of whom a lead is told that shrank, and false where it did not',
      'en',
      'In 2024 America had 46 of the 100 most cited AI papers. Its lead over China had shrunk from 31 papers in 2021 to nine.',
      '31 papers',
      'refuted from-to top100_cited_ai_papers USA',
    ],
    [
      'the two last named, where a number of what they differ by stands before that word',
      'ko',
      '가장 많이 인용된 AI 논문 100편 가운데 2024년 미국 것이 46편, 중국 것이 41편으로 다섯 편 차이다.',
      '다섯 편',
      'supported difference top100_cited_ai_papers USA',
    ],
    [
      'who is ahead by so many, and whoever is not is not',
      'ko',
      '주목할 만한 AI 모델은 지난해 xAI가 앤트로픽을 두 개 차로 제쳤다.',
      '두 개',
      'refuted difference notable_ai_models xai',
    ],
    [
      'the week of which it is told by its number in the month',
      'ko',
      '올해 3월 둘째 주 오픈라우터에서 중국 모델이 처리한 토큰은 4조6900억 개다.',
      '4조6900억',
      'supported value openrouter_weekly_tokens CHN',
    ],
    [
      'what it is a multiple of, and the value told before',
      'ko',
      '2024년 미국 연방정부의 AI 보조금은 50억4700만 달러다. 한 해 전보다 늘었고 AI 계약액의 일곱 배가 넘는다.',
      '일곱 배',
      'supported ratio public_ai_spending_contracts USA',
    ],
    [
      'whose model it is, though the word for the best ends as a verb that is joined',
      'ko',
      '2026년 3월 아레나에서 미국의 최고 모델은 중국의 최고 모델보다 39점 높았다.',
      '39점',
      'supported difference arena_top_score USA',
    ],
    [
      'what the figure before is about, where it stands in brackets behind whom that one compares with',
      'ko',
      "'AI 인덱스 2026'이 센 2016~2025년의 AI 관련 법은 일본이 10건으로 한국(17건)에 이어 세 번째로 많다.",
      '17건',
      'supported value ai_legislation_count_cumulative KOR',
    ],
    [
      'a growth that somebody brought about',
      'ko',
      '대만은 2024년 산업용 로봇 설치를 한 해 전보다 33% 불렸다.',
      '33%',
      'supported growth industrial_robots_installed_growth TWN',
    ],
    [
      'its newest value where the time spoken of is that of another statistic',
      'ko',
      '올해 1분기 생성형 AI 이용률은 아랍에미리트가 70.1%다. 인구 10만 명당 AI 특허는 한국이 가장 많다.',
      '가장 많',
      'supported superlative ai_patents_per_100k KOR',
    ],
    [
      'nobody of those named before whose place it is by chance',
      'ko',
      '2023년 ICT 학사는 미국이 한국보다 많다. ICT 석사 졸업자는 독일이 1만2650명이다. ICT 박사는 한국이 585명이다. 그래도 세 번째로 많다.',
      '세 번째',
      'not-enough-evidence rank ict_graduates_phd KOR',
    ],
    [
      'what its name says in its last word, not what shares the others',
      'en',
      "Globally, 79.3% agreed in Ipsos's 2025 poll that firms using AI in products and services ought to say so.",
      '79.3%',
      'supported value ai_disclose_share WLD',
    ],
    [
      'the statistic that its sentence names, though its place is that in another by chance',
      'ko',
      '2024년 한국의 민간 AI 투자는 13억3000만 달러로 세계 9위다.',
      '9위',
      'refuted rank private_ai_investment KOR',
    ],
    [
      'the market, not the home of what is sold there',
      'ko',
      '벨라루스 챗봇 시장에서 중국 딥시크가 차지하는 비율은 지난해 하반기 56%에 달했다.',
      '56%',
      'supported value deepseek_market_share BLR',
    ],
    [
      'the maker, not the unit by which its chips are counted',
      'ko',
      '화웨이 칩을 다 모으면 엔비디아 H100으로 쳐서 작년 말에 70만8000장이 된다.',
      '70만8000장',
      'supported value ai_chip_compute_h100e huawei',
    ],
    [
      'a change between counts that were published in parts',
      'ko',
      '한국의 인구 100만 명당 연구자는 2020년 8620명에서 2023년 9472명으로 852명 늘었다.',
      '852명',
      'supported change researchers_per_million KOR',
    ],
    [
      'the half of the year that its sentence names',
      'ko',
      '2025년 상반기 16.7%이던 일본의 AI 이용률은 하반기 19.1%로 올랐다.',
      '19.1%',
      'supported value ai_adoption_share JPN',
    ],
    [
      'not the share of another amount',
      'ko',
      '2024년 중국에서 돌아가는 산업용 로봇은 202만7000대로, 세계 466만4000대 가운데 43%를 차지한다.',
      '43%',
      'not-enough-evidence share industrial_robots_share CHN',
    ],
    [
      'the name before its relative clause',
      'en',
      'OECD.AI gives China 31.9 per cent of AI publications in 2025 and puts America just ahead of India, which has more than tripled its share since 2010.',
      'tripled',
      'supported growth-multiple ai_publications_share_oecd IND',
    ],
    [
      'the name right before a bare number',
      'en',
      'In the TOP500 list of June 2024 China lists 80 supercomputers, down from 134 a year earlier, and the United States 171.',
      '171',
      'supported value top500_systems USA',
    ],
    [
      'the world after several were set beside each other',
      'ko',
      '2024년 데이터센터가 쓴 전기는 미국이 183TWh, 중국이 102TWh, 유럽이 86TWh였다. 지난해에는 485TWh로 늘었다.',
      '485TWh',
      'supported value data_centre_electricity WLD',
    ],
    [
      'the one that comes right after the first',
      'en',
      'South Korea devoted 4.94 per cent of its GDP to R&D in 2023, second only to Israel.',
      'second only',
      'supported runner-up rnd_spending_share KOR',
    ],
    [
      'the world where the one spoken of has no such value',
      'ko',
      '미국의 민간 AI 투자는 2023년 672억 달러로 중국의 8.7배였다. 생성형에는 252억 달러가 몰렸다.',
      '252억',
      'supported value private_ai_investment_generative WLD',
    ],
    [
      'the sum of the quarters of its year',
      'ko',
      '지난해 네 분기에 허깅페이스에 새로 올라온 모델은 모두 합쳐 118만 개입니다.',
      '118만',
      'supported sum hf_model_uploads WLD',
    ],
    [
      'a year, of which a quarter is no answer',
      'ko',
      '2025년 TSMC 파운드리 매출은 302억 달러였다.',
      '302억',
      'not-enough-evidence value foundry_revenue tsmc',
    ],
    [
      'the hours of processors',
      'ko',
      '딥시크-V3는 사전학습에만 H800 GPU를 266만4000시간 돌렸다고 기술 보고서에서 밝혔다.',
      '266만',
      'supported value model_pretraining_gpu_hours deepseek-v3',
    ],
    [
      'the change since another time',
      'en',
      'Hugging Face hosted 2.96m public models in July 2026, 530,000 more than in January 2026.',
      '530,000',
      'supported change hf_public_models WLD',
    ],
    [
      'a table by the period of its title and the sentence behind it',
      'ko',
      '**표 1. 2025년**\n\n| 나라 | 개수 |\n|---|---:|\n| 미국 | 60 |\n| 중국 | 35 |\n\n에포크AI가 주목할 모델로 꼽은 개수다.\n',
      '35',
      'supported value notable_ai_models CHN',
    ],
    [
      'one model against another, each by its own date',
      'en',
      'Training Llama 3.1 405B emitted 8,930 tonnes of carbon dioxide, 15 times as much as GPT-3.',
      '15 times',
      'supported ratio model_training_emissions llama-3.1-405b',
    ],
    [
      'a share of those asked, however they see the future',
      'en',
      'In Mexico 45 per cent think AI will improve the job market, Ipsos found in 2025.',
      '45 per cent',
      'supported value ai_expect_better_job_market_share MEX',
    ],
    [
      'no place that a dateline names',
      'ko',
      '(서울=나루통신) 전 세계 데이터센터가 지난해 쓴 전기는 485TWh로 추산됐다.',
      '485TWh',
      'supported value data_centre_electricity WLD',
    ],
    [
      'no place that an English dateline names',
      'en',
      'SEOUL, Oct 8 (Plain Wire) - Data centres worldwide used 485 TWh of electricity last year.',
      '485',
      'supported value data_centre_electricity WLD',
    ],
    [
      'the past, where a forecast follows in the same sentence',
      'ko',
      '전 세계 데이터센터의 전력 소비는 지난해 485TWh로 불었고 2030년에는 950TWh에 이를 전망이다.',
      '485TWh',
      'supported value data_centre_electricity WLD',
    ],
    [
      'the statistic with which a finely written figure before agreed',
      'en',
      'Companies ploughed $581.7bn into artificial intelligence in 2025. In 2024 it was $253bn.',
      '253bn',
      'supported value corporate_ai_investment WLD',
    ],
    [
      'so many that a list holds, and no rise',
      'ko',
      '2026년 6월 TOP500 명단에는 미국 시스템이 161대 올랐다.',
      '161대',
      'supported value top500_systems USA',
    ],
  ])('%s', (_, language, text, words, reading) => {
    expect(readingOf(language, text, words)).toBe(reading);
  });
});
