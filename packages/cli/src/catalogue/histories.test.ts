import { describe, expect, it } from 'vitest';
import { observed, SMALL_RECORDS } from '../testing/small-world.ts';
import { buildHistories, roundsTo } from './histories.ts';
import { renderCell, renderHistory } from './render-history.ts';

const MODELS = SMALL_RECORDS.observations.filter(({ indicator }) => indicator === 'notable_ai_models');

function at(entity: string, period: string) {
  return buildHistories(MODELS.filter((cell) => cell.entity === entity && cell.period === period));
}

describe('the history of a cell', () => {
  it('shows what a later edition made of it', () => {
    const [history] = at('USA', '2024');
    expect(history && renderHistory(history, null, 'en')).toBe('40 → 57 (2026-06)');
  });

  it('is the same whatever the order of the observations', () => {
    expect(buildHistories([...MODELS].reverse().filter(({ entity }) => entity === 'USA'))).toEqual(
      at('USA', '2024'),
    );
  });

  it('counts a restatement of the same value as no change', () => {
    expect(at('CHN', '2024')[0]?.steps).toEqual([{ edition: '2025-04-07', values: ['15'] }]);
  });

  it('sets publications that differ apart, numbered', () => {
    const marks = new Map([
      ['ai_index', '1'],
      ['epoch', '2'],
    ]);
    expect(renderCell(at('CHN', '2024'), marks, 'en')).toBe('15 [1] ≠ 22 [2]');
  });

  it('shows two values of one edition as a conflict', () => {
    const twice = ['64.0', '54'].map((value) =>
      observed('notable_ai_models', 'KOR', '2024', value, 'aiindex_2025'),
    );
    const [history] = buildHistories(twice);
    expect(history && renderHistory(history, null, 'en')).toBe('64 ≠ 54');
  });

  it('leaves the middle of several changes out', () => {
    const steps = ['1', '2', '3'].map((value, index) => ({ edition: `202${index}`, values: [value] }));
    const history = {
      indicator: '',
      entity: '',
      period: '',
      publication: '',
      steps,
      newestSource: '',
      newestEdition: '',
    };
    expect(renderHistory(history, 'percent', 'en')).toBe('1% → … → 3% (2022)');
  });
});

describe('rounding', () => {
  it.each([
    ['88', '88.2', true],
    ['54', '64.0', false],
    ['0.5', '0.46', true],
    ['x', 'x', true],
    ['x', '1', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(roundsTo(a, b)).toBe(same);
  });
});
