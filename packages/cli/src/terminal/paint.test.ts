import { describe, expect, it } from 'vitest';
import { colourPaint, plainPaint, wantsColour } from './paint.ts';

describe('colour', () => {
  it.each([
    ['a terminal gets it', { refused: false, terminal: true, env: {} }, true],
    ['a pipe does not', { refused: false, terminal: false, env: {} }, false],
    ['NO_COLOR forbids it', { refused: false, terminal: true, env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR says nothing', { refused: false, terminal: true, env: { NO_COLOR: '' } }, true],
    [
      '--no-color forbids it, whatever is forced',
      { refused: true, terminal: true, env: { FORCE_COLOR: '1' } },
      false,
    ],
    [
      'FORCE_COLOR asks for it in a pipe',
      { refused: false, terminal: false, env: { FORCE_COLOR: '1' } },
      true,
    ],
    ['FORCE_COLOR=0 forbids it', { refused: false, terminal: true, env: { FORCE_COLOR: '0' } }, false],
    [
      'NO_COLOR stands over FORCE_COLOR',
      { refused: false, terminal: true, env: { NO_COLOR: '1', FORCE_COLOR: '1' } },
      false,
    ],
    ['a dumb terminal cannot show it', { refused: false, terminal: true, env: { TERM: 'dumb' } }, false],
  ])('%s', (_, wishes, wanted) => {
    expect(wantsColour(wishes)).toBe(wanted);
  });

  it('wraps a text in codes and closes them', () => {
    expect(colourPaint('refuted', 'c3')).toBe('\u001B[1;31mc3\u001B[0m');
    expect(colourPaint('plain', 'c3')).toBe('c3');
    expect(plainPaint('refuted', 'c3')).toBe('c3');
  });
});
