import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../testing/small-world.ts';

/** The claim with some words, as `form verdict bearer period`. */
function readingOf(text: string, words: string): string {
  const { form, verdict, entities, period } = claimIn(reportOn(text, 'en'), words);
  return [form, verdict.label, entities.join(), period?.from ?? ''].join(' ').trim();
}

describe('by how much something changed', () => {
  test.each([
    ['South Korea', 'firmed by 3.4 points', 'change supported KOR 2024'],
    ['South Korea', 'firmed by 5.4 points', 'change not-enough-evidence KOR 2024'],
    ['South Korea', 'spiked 3.4 points', 'change supported KOR 2024'],
    ['China', 'cooled by 1.8 points', 'change supported CHN 2024'],
    ['China', 'warmed by 1.8 points', 'change refuted CHN 2024'],
    ['China', 'withered by 1.8 points', 'change supported CHN 2024'],
    ['America', 'edged higher by 0.5 points', 'change supported USA 2024'],
  ])('is told by what it is by, whatever the verb: %s %s', (country, change, expected) => {
    const text = `In 2024 the share of homes heated by heat pumps in ${country} ${change}.`;
    expect(readingOf(text, 'points')).toBe(expected);
  });

  test.each([
    ['fell from 18 to 15 year on year in 2023', 'from-to supported USA 2023'],
    ['fell from 18 to 16 year on year in 2023', 'from-to not-enough-evidence USA 2023'],
    ['have fallen from 18 to 16 since 2022', 'from-to supported USA 2022'],
    ['have fallen from 18 to 15 since 2022', 'from-to not-enough-evidence USA 2022'],
  ])('counts from the time behind both its ends: %s', (text, expected) => {
    expect(readingOf(`The electric ferries of America ${text}.`, 'to 1')).toBe(expected);
  });

  test('counts from the time before both its ends', () => {
    const text = 'Since 2022 the electric ferries of America have fallen from 18 to 16.';
    expect(claimIn(reportOn(text, 'en'), 'to 16').base?.from).toBe('2022');
  });

  test.each([
    ['9,000 times that month', 'count'],
    ['9,000 times that of America', 'ratio'],
  ])('is no multiple of something where it tells how often: %s', (times, unit) => {
    const text = `In May 2024 people photographed Korean electric ferries ${times}.`;
    expect(claimIn(reportOn(text, 'en'), '9,000').operands[0]?.unit).toBe(unit);
  });

  test.each([
    ['Ferry firms raised by far the most money, $5m, in 2024.', '$5m'],
    ['South Korea raised $614m for private fusion investment in 2024.', '$614m'],
  ])('is none where nothing changed: %s', (text, words) => {
    expect(claimIn(reportOn(text, 'en'), words).form).not.toMatch(/^(?:change|growth)$/);
  });

  test.each([
    ['43% more than in 2023', '43%', 'growth supported CHN 2024'],
    ['60% more than in 2023', '60%', 'growth refuted CHN 2024'],
    ['a rise of 78%', '78%', 'growth supported CHN 2024'],
  ])('counts from its own time behind two values of other times: %s', (change, words, expected) => {
    const text = `Electric ferries in China rose from 120 in 2022 to 214 in 2024, ${change}.`;
    expect(readingOf(text, words)).toBe(expected);
  });

  test.each([
    ['America rose from 16 in 2019 to 18 in 2022 and fell to 15 in 2023', '15', 'value supported USA 2023'],
    ['America fell from 18 in 2022 to 15 in 2023 and rose to 16 in 2024', '16', 'value supported USA 2024'],
    ['America fell from 18 in 2022 to 15 in 2023 and sank to 16 in 2024', '16', 'value refuted USA 2024'],
  ])('is counted from where the change before it ended: %s', (text, words, expected) => {
    const found = reportOn(`The electric ferries of ${text}.`, 'en').claims.at(-1);
    expect(found?.text).toContain(words);
    expect(`${found?.form} ${found?.verdict.label} ${found?.entities.join()} ${found?.period?.from}`).toBe(
      expected,
    );
  });
});

describe('up that belongs to a verb of use', () => {
  test.each(['eat up', 'use up', 'have soaked up', 'burnt up', 'took up'])('is no rise: %s', (verb) => {
    const text = `In 2024 heat pumps ${verb} 26.4 per cent of the homes that are heated by heat pumps in China.`;
    expect(claimIn(reportOn(text, 'en'), '26.4').form).not.toBe('growth');
  });
});

describe('that something moved', () => {
  test.each([
    ['has gone up', 'gone up', 'direction supported CHN 2024'],
    ['has gone down', 'gone down', 'direction refuted CHN 2024'],
    ['is going up', 'going up', 'direction supported CHN 2024'],
    ['is getting bigger', 'getting bigger', 'direction supported CHN 2024'],
    ['is getting smaller', 'getting smaller', 'direction refuted CHN 2024'],
  ])('is told by how it goes: %s', (words, found, expected) => {
    const text = `In 2024 the number of electric ferries in China ${words}.`;
    expect(readingOf(text, found)).toBe(expected);
  });
});
