import { describe, expect, it } from 'vitest';
import { agreementsOf } from './agreements-of.ts';
import { PLANT, sampleItem } from './sample-item.ts';

const members = (...items: readonly (typeof PLANT.wire)[]) =>
  items.map((features, place) => ({ itemId: `i${place + 1}`, features }));

describe('agreementsOf', () => {
  const agreements = agreementsOf(members(PLANT.wire, PLANT.copy, PLANT.own, PLANT.english));

  it('finds what accounts have in common, in both languages, copies being one account', () => {
    expect(agreements.find(({ unit }) => unit === 'KRW')).toEqual({
      value: '235000000000',
      unit: 'KRW',
      written: { ko: '2350억원', en: '235 billion won' },
      items: ['i1', 'i2', 'i3', 'i4'],
      origins: 3,
    });
  });

  it('tells those of most accounts first', () => {
    const origins = agreements.map((one) => one.origins);
    expect(origins).toEqual([...origins].sort((a, b) => b - a));
  });

  it('leaves out what one account alone tells, however many print it', () => {
    expect(agreementsOf(members(PLANT.wire, PLANT.copy))).toEqual([]);
  });

  it('leaves out what accounts differ on', () => {
    const lower = sampleItem(
      '2026-03-05T00:00:00Z',
      '새봄전자 원주 공장, 어디에 쓰나',
      '새봄전자가 원주 센서 공장에 2100억원을 투자했다. 자동차용 센서를 만들어 독일에 보낸다.',
    );
    const units = agreementsOf(members(PLANT.wire, PLANT.english, lower)).map(({ unit }) => unit);
    expect(units).not.toContain('KRW');
    expect(units.length).toBeGreaterThan(0);
  });

  it('leaves out what is a rounding of a figure that accounts differ on', () => {
    const tell = (text: string) =>
      sampleItem('2026-03-05T00:00:00Z', '새봄전자 원주 공장, 어디에 쓰나', text);
    const exact = tell('새봄전자가 원주 센서 공장에 2354억원을 투자했다. 자동차용 센서를 만든다.');
    const rough = tell('새봄전자가 원주 센서 공장에 약 2300억원을 투자했다. 자동차용 센서를 독일에 보낸다.');
    const other = tell('새봄전자가 원주 센서 공장에 1900억원을 투자했다. 자동차용 센서를 미국에 보낸다.');
    expect(agreementsOf(members(exact, rough, other)).map(({ unit }) => unit)).not.toContain('KRW');
  });

  it('comes to the same in any order', () => {
    const [a, b, c, d] = members(PLANT.wire, PLANT.copy, PLANT.own, PLANT.english);
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('four');
    expect(agreementsOf([d, b, a, c])).toEqual(agreements);
  });
});
