import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLOURS, DARK, darkTheme, lightTheme, VERDICT_MARKS } from './colours.ts';

const sheet = readFileSync(new URL('../../assets/site.css', import.meta.url), 'utf8');
const [, light = '', dark = ''] =
  /:root \{([^}]*)\}[^@]*@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/.exec(sheet) ?? [];
const all = [...Object.values(COLOURS), ...Object.values(VERDICT_MARKS).map(({ colour }) => colour)];

test('a picture has the colours of the pages in both themes, those of the page where it sets them', () => {
  for (const colour of all) {
    const [, name = ''] = /--([a-z]+)/.exec(colour) ?? [];
    const inSheet = (theme: string): string | undefined =>
      new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(theme)?.[1];
    if (inSheet(light) !== undefined) expect(lightTheme(colour), name).toBe(inSheet(light));
    if (inSheet(dark) !== undefined) expect(darkTheme(colour), name).toBe(inSheet(dark));
    expect(DARK[name], name).toMatch(/^#/);
  }
  expect(light).toContain('--ink');
  expect(dark).toContain('--ink');
});
