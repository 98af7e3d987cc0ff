import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../testing/small-world.ts';

describe('Korean sentences that ask without a question mark', () => {
  test.each([
    '지난해 한국의 전기 여객선은 57척으로 늘었나요.',
    '지난해 한국의 전기 여객선은 57척을 넘습니까.',
    '지난해 한국의 전기 여객선은 57척이 넘을까.',
    '지난해 한국의 전기 여객선은 57척인가요.',
  ])('%s', (text) => {
    expect(claimIn(reportOn(text, 'ko')).modality).toBe('question');
  });

  test.each([
    '지난해 한국의 전기 여객선은 57척이었나요.',
    '지난해 한국의 전기 여객선은 57척으로 늘었으니까.',
    '지난해 한국의 전기 여객선은 57척으로 늘어가요.',
    '지난해 한국의 전기 여객선은 57척이니까요.',
  ])('but not %s', (text) => {
    expect(claimIn(reportOn(text, 'ko')).modality).toBe('asserted');
  });
});

describe('English words of forecast and condition', () => {
  test.each([
    ['In South Korea electric ferries going to islands numbered 57 in 2024.', '57', 'supported'],
    ['South Korea is going to have 57 electric ferries in 2024.', '57', 'not-checkable'],
    ['At sea South Korea’s might has grown, to 57 electric ferries in 2024.', '57', 'supported'],
    ['South Korea might have 57 electric ferries in 2024.', '57', 'not-checkable'],
    ['If it had kept them all, South Korea ran 57 electric ferries in 2024.', '57', 'not-checkable'],
    ['Counted as if it had kept them all, South Korea ran 57 electric ferries in 2024.', '57', 'supported'],
    [
      'The review says South Korea ran 57 electric ferries in 2024 and projects roughly 90 by 2030.',
      '57',
      'supported',
    ],
    [
      'The review says that all fusion plants together drew $9.65bn of private fusion investment in 2024.',
      '$9.65bn',
      'supported',
    ],
    ['South Korea had 57 electric ferries in 2024 and will have 90 by 2030.', '57', 'supported'],
    [
      'The review puts electric ferries in South Korea at 57 in 2024 and foresees 90 by 2030.',
      '57',
      'supported',
    ],
    ['South Korea had 57 electric ferries in 2024 but is expected to have 90.', '57', 'supported'],
    ['If the Sea Review is right, South Korea had 57 electric ferries in 2024.', '57', 'supported'],
    ['If the Sea Review is to be believed, South Korea had 57 electric ferries in 2024.', '57', 'supported'],
    [
      'If the Sea Review had looked, South Korea would have had 57 electric ferries in 2024.',
      '57',
      'not-checkable',
    ],
    ['South Korea will have 57 electric ferries by 2030 and will sell them.', '57', 'not-checkable'],
  ])('%s', (text, words, label) => {
    expect(claimIn(reportOn(text, 'en'), words).verdict.label).toBe(label);
  });
});

describe('what is asked of a thing that all know is stated', () => {
  test.each([
    ['지난해 한국의 전기 여객선은 57척이지 않습니까.', '57척', 'supported'],
    ['지난해 한국의 전기 여객선은 57척이라지 않습니까?', '57척', 'supported'],
    ['지난해 한국의 전기 여객선은 57척 아닙니까.', '57척', 'supported'],
    ['지난해 한국의 전기 여객선은 75척이지 않았습니까.', '75척', 'refuted'],
    ['지난해 전기 여객선은 한국이 미국을 앞서지 않습니까.', '미국을', 'supported'],
    ['지난해 전기 여객선은 한국이 중국을 앞서지 않습니까.', '중국을', 'refuted'],
  ])('%s', (text, words, verdict) => {
    const claim = claimIn(reportOn(text, 'ko'), words);
    expect([claim.modality, claim.verdict.label]).toEqual(['asserted', verdict]);
  });

  test('but a plain question asks', () => {
    const asked = claimIn(reportOn('지난해 한국의 전기 여객선은 75척입니까.', 'ko'));
    expect(asked.modality).toBe('question');
  });
});

test.each([
  ['한국의 전기 여객선이 미국보다 두 배는 중요하다고 나는 생각한다.', '두 배', 'opinion'],
  ['지난해 한국의 전기 여객선은 75척이라고 저는 믿습니다.', '75척', 'opinion'],
  ['지난해 한국의 전기 여객선은 75척이라고 정부는 생각한다.', '75척', 'asserted'],
  ['지난해 한국의 전기 여객선은 75척이었다. 많다고 나는 생각한다.', '75척', 'asserted'],
  ['In 2024 South Korea had 75 electric ferries, I think.', '75', 'opinion'],
  ['In 2024 South Korea had 75 electric ferries, the harbour thinks.', '75', 'asserted'],
] as const)('what the writer thinks is an opinion: %s', (text, words, expected) => {
  const language = /[가-힣]/.test(text) ? 'ko' : 'en';
  expect(claimIn(reportOn(text, language), words).modality).toBe(expected);
});

describe('what is denied is not what is claimed', () => {
  test.each<[string, 'ko' | 'en', string]>([
    ['지난해 한국의 전기 여객선은 57척이 아니었다.', 'ko', '57척'],
    ['지난해 한국의 전기 여객선은 50척을 넘지 않았다.', 'ko', '50척'],
    ['In 2024 South Korea did not have 57 electric ferries.', 'en', '57'],
    ['In 2024 South Korea never had 57 electric ferries.', 'en', '57'],
    ['In 2024 South Korea had no more electric ferries than America.', 'en', 'America'],
    ['In 2024 South Korea did not have more electric ferries than America.', 'en', 'America'],
  ])('%s', (text, language, words) => {
    const claim = claimIn(reportOn(text, language), words);
    expect([claim.modality, claim.verdict.label]).toEqual(['denied', 'not-checkable']);
  });

  test.each<[string, 'ko' | 'en', string]>([
    ['In 2024 South Korea had not only 57 electric ferries but a pier.', 'en', '57'],
    ['In 2024 South Korea had no fewer than 57 electric ferries.', 'en', '57'],
    ['지난해 한국의 전기 여객선은 60척도 되지 않았다.', 'ko', '60척'],
  ])('but not %s', (text, language, words) => {
    expect(claimIn(reportOn(text, language), words).modality).toBe('asserted');
  });
});
