import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../commands/command.ts';
import { COMMANDS } from '../commands/registry.ts';
import { textWidth } from '../terminal/width.ts';
import { renderHelp } from './render-help.ts';

describe('help', () => {
  it.each(['ko', 'en'] as const)('in %s names every command and every option of each', (language) => {
    const overview = renderHelp(null, language, 100);
    for (const name of COMMAND_NAMES) {
      expect(overview).toContain(`  ${name}`);
      const page = renderHelp(name, language, 100);
      for (const option of COMMANDS[name].options) expect(page).toContain(`--${option.name}`);
    }
  });

  it.each(['ko', 'en'] as const)('in %s fits 80 columns, but for examples', (language) => {
    for (const name of [null, 'catalog', ...COMMAND_NAMES] as const) {
      for (const line of renderHelp(name, language, 80).split('\n'))
        if (!line.startsWith('  assay ')) expect(textWidth(line), line).toBeLessThanOrEqual(80);
    }
  });
});
