import { describe, expect, test } from 'vitest';
import { layOutRecords, RecordTable } from './record-table.ts';

const RECORDS = [
  ['KOR', { name: { ko: '한국', en: 'South Korea' }, aliases: ['ROK', '"K"\n', '\ud800'] }],
  ['constructor', { name: null }],
  ['가', { name: '' }],
] as const;
const table = new RecordTable(layOutRecords(RECORDS), (value) => value);

describe('a table of records', () => {
  test('is read as a map would be', () => {
    const map = new Map<string, unknown>(RECORDS);
    expect(new Map(table)).toEqual(map);
    expect([...table.keys()]).toEqual([...map.keys()]);
    expect([...table.values()]).toEqual([...map.values()]);
    const met: unknown[] = [];
    table.forEach((record, id) => {
      met.push([id, record]);
    });
    expect(met).toEqual([...map]);
    expect(table.size).toBe(3);
  });

  test('gives a record by its id, the same one each time', () => {
    expect(table.get('KOR')).toEqual(RECORDS[0][1]);
    expect(table.get('KOR')).toBe(table.get('KOR'));
    expect([table.has('KOR'), table.has('가')]).toEqual([true, true]);
  });

  test('has nothing under another id, not even under that of a property of every object', () => {
    for (const id of ['', 'kor', 'KO', 'KORR', 'toString'])
      expect([table.get(id), table.has(id)]).toEqual([undefined, false]);
  });

  test('is as good when it was kept', () => {
    const kept = structuredClone(layOutRecords(RECORDS));
    expect(new Map(new RecordTable(kept, (value) => value))).toEqual(new Map<string, unknown>(RECORDS));
  });

  test('reads only what is asked for', () => {
    const read: unknown[] = [];
    const some = new RecordTable(layOutRecords(RECORDS), (value) => {
      read.push(value);
      return value;
    });
    some.get('가');
    expect(read).toEqual([{ name: '' }]);
  });

  test('holds as many and as long ones as there are', () => {
    const long = Array.from({ length: 50 }, (_, nth) => [`r${nth}`, '한'.repeat(nth * 40)] as const);
    expect([...new RecordTable(layOutRecords(long), (value) => value)]).toEqual(long);
  });

  test('may be empty', () => {
    expect([...new RecordTable(layOutRecords([]), (value) => value)]).toEqual([]);
  });
});
