import { describe, expect, test } from 'vitest';
import { createAdmission } from './admission.ts';

describe('places for streams', () => {
  test('are counted by address', () => {
    const refused: string[] = [];
    const { enter } = createAdmission({ liveReaders: 10, liveReadersPerAddress: 2 }, (why) =>
      refused.push(why),
    );
    const leave = enter('a');
    enter('a');
    expect(() => enter('a')).toThrow('2 streams are open from your address already');
    enter('b');
    leave();
    enter('a');
    expect(refused).toEqual(['address']);
  });
  test('are counted in all', () => {
    const refused: string[] = [];
    const { enter } = createAdmission({ liveReaders: 2, liveReadersPerAddress: 2 }, (why) =>
      refused.push(why),
    );
    enter('a');
    enter('b');
    expect(() => enter('c')).toThrow('all streams are taken');
    expect(refused).toEqual(['total']);
  });
  test('are given back once, however often one leaves', () => {
    const { enter } = createAdmission({ liveReaders: 1, liveReadersPerAddress: 1 }, () => undefined);
    const leave = enter('a');
    leave();
    enter('a');
    leave();
    expect(() => enter('a')).toThrow();
  });
});
