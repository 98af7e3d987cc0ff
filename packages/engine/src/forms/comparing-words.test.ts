import { describe, expect, test } from 'vitest';
import { readWords } from '../testing/word-claim.ts';

const EN = (one: string, words: string, two: string): string[] =>
  readWords(`${one} ${words} ${two} in electric ferries in 2024.`, 'en');
const KO = (one: string, two: string, words: string): string[] =>
  readWords(`2024년 전기 여객선에서 ${one}이 ${two}${words}.`, 'ko');

describe('who has more is told by', () => {
  test.each([
    'leads',
    'is ahead of',
    'is in front of',
    'is clear of',
    'beats',
    'tops',
    'outranks',
    'outsells',
    'outdid',
    'outshone',
    'edged out',
    'dwarfs',
    'eclipses',
  ])('China %s America', (words) => {
    expect(EN('China', words, 'America')).toEqual(['comparison CHN < USA supported']);
    expect(EN('America', words, 'China')).toEqual(['comparison USA < CHN refuted']);
  });

  test.each(['trails', 'trailed', 'lags', 'lagged', 'is behind', 'loses to', 'lost to'])(
    'America %s China',
    (words) => {
      expect(EN('America', words, 'China')).toEqual(['comparison USA < CHN supported']);
      expect(EN('China', words, 'America')).toEqual(['comparison CHN < USA refuted']);
    },
  );

  test.each(['을 앞섰다', '을 능가했다', '을 웃돌았다', '을 압도했다'])('중국이 미국%s', (words) => {
    expect(KO('중국', '미국', words)).toEqual(['comparison CHN < USA supported']);
    expect(KO('미국', '중국', words)).toEqual(['comparison USA < CHN refuted']);
  });

  test.each(['에 뒤졌다', '에 뒤처졌다', '에 밀렸다', '에 못 미쳤다'])('미국이 중국%s', (words) => {
    expect(KO('미국', '중국', words)).toEqual(['comparison USA < CHN supported']);
    expect(KO('중국', '미국', words)).toEqual(['comparison CHN < USA refuted']);
  });
});

describe('who passed whom is told by', () => {
  test.each([
    'overtakes',
    'overtook',
    'surpassed',
    'leapfrogged',
    'passed',
    'moved past',
    'edged past',
    'outstripped',
    'dethroned',
  ])('America %s South Korea', (words) => {
    expect(EN('America', words, 'South Korea')).toEqual(['overtake USA < KOR refuted']);
  });

  test.each(['을 앞질렀다', '을 제쳤다', '을 추월했다', '을 따돌렸다'])('미국이 중국%s', (words) => {
    expect(KO('미국', '중국', words)).toEqual(['overtake USA < CHN refuted']);
  });
});
