import { readdirSync, readFileSync } from 'node:fs';
import { buildCatalogue, checkDocument } from '@assay/engine';
import { expect, test } from 'vitest';
import { readPackagesSync } from './read-packages.ts';

/** Articles all of whose figures are true on the date in their first line: none may be called false. */
const FOLDER = new URL('../../../corpus/articles/true/', import.meta.url).pathname;
const FLAGSHIP = new URL('../../../data/ai-race', import.meta.url).pathname;
const catalogue = buildCatalogue(readPackagesSync([FLAGSHIP]));
const DATE_LINE = /^published: (.*)\n\n/;

test.each(readdirSync(FOLDER))('%s', (name) => {
  const written = readFileSync(FOLDER + name, 'utf8');
  const document = {
    text: written.replace(DATE_LINE, ''),
    language: name.startsWith('ko-') ? ('ko' as const) : ('en' as const),
    published: DATE_LINE.exec(written)?.[1] ?? null,
    title: null,
    url: null,
    sha256: '',
  };
  const refuted = checkDocument(catalogue, document).claims.filter(
    ({ verdict }) => verdict.label === 'refuted',
  );
  expect(refuted.map(({ text, indicator }) => `${text} as ${indicator}`)).toEqual([]);
});
