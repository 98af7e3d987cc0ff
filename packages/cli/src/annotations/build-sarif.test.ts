import { checkDocument } from '@assay/engine';
import officialSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../disputes/check-draft.ts';
import { SMALL_CATALOGUE } from '../testing/small-world.ts';
import type { AnnotatedDraft } from './annotated-draft.ts';
import { annotationsOf } from './annotation.ts';
import { buildSarif } from './build-sarif.ts';
import type { DraftPlace } from './draft-place.ts';
import type { SarifLog } from './sarif-log.ts';

const WRONG = 'In 2024 the United States had 90 notable AI models.';
const RIGHT = 'In 2024 the United States had 57 notable AI models.';
const FILE: DraftPlace = { kind: 'file', path: 'drafts/a b#1?.md', isWithin: true };

/** The official schema, as Microsoft's package carries it. */
const accepts = (() => {
  // Of draft 4, whose keywords used there mean the same in later drafts but for these two at its head.
  const { $schema: _, id: __, ...schema } = officialSchema;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
})();

function draft(
  text: string,
  more: Partial<AnnotatedDraft> & { readonly language?: 'ko' | 'en' } = {},
): AnnotatedDraft {
  const { language = 'en', ...rest } = more;
  const { report } = checkDraft((document) => checkDocument(SMALL_CATALOGUE, document), {
    text,
    language,
    published: null,
    title: null,
    url: null,
    sha256: 'a'.repeat(64),
  });
  const annotations = annotationsOf(report, { catalogue: SMALL_CATALOGUE, language, every: true });
  return { place: FILE, format: 'markdown', report, annotations, ...rest };
}

function logOf(drafts: readonly AnnotatedDraft[], language: 'ko' | 'en' = 'en'): SarifLog {
  const catalog = { id: 'small', version: '1', sha256: '0'.repeat(64) };
  return buildSarif(drafts, { language, catalog, notifications: [] });
}

function faultsOf(log: SarifLog): string[] {
  accepts(JSON.parse(JSON.stringify(log)));
  return (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const resultsOf = (text: string) => logOf([draft(text)]).runs[0].results;

describe('a log of SARIF', () => {
  it.each([
    ['without drafts', []],
    ['of a draft without figures', [draft('Nothing here.')]],
    [
      'of wrong, right, disputed and open figures',
      [
        draft(
          `${WRONG}\n\n${RIGHT}\n\n${WRONG} <!-- assay-disputed: so they say -->\n\nBy 2030 the United States will have 90 notable AI models.`,
        ),
      ],
    ],
    [
      'of several drafts from everywhere',
      [
        draft(WRONG),
        draft(WRONG, { place: { kind: 'stdin' } }),
        draft(WRONG, { place: { kind: 'web', address: 'https://example.org/기사 1' }, format: 'html' }),
        draft(WRONG, { place: { kind: 'file', path: '/elsewhere/초안 %.md', isWithin: false } }),
      ],
    ],
  ])('%s is as the standard asks', (_, drafts) => {
    for (const language of ['ko', 'en'] as const) expect(faultsOf(logOf(drafts, language))).toEqual([]);
  });

  it('is refused by that schema where it is not', () => {
    const log = logOf([draft(WRONG)]);
    expect(faultsOf({ ...log, runs: [{ ...log.runs[0], columnKind: 'bytes' as never }] })).not.toEqual([]);
  });

  it('places a figure by line and UTF-16 column, behind characters of two units and in lines that end in CRLF', () => {
    const [result] = resultsOf(`# 🙂\r\n\r\n🙂 ${WRONG}\r\n`);
    expect(result?.locations[0].physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 34,
      endLine: 3,
      endColumn: 36,
      snippet: { text: '90' },
    });
  });

  it('does not place what stands in an article taken out of a page', () => {
    const [result] = logOf([draft(WRONG, { format: 'html' })]).runs[0].results;
    expect(result?.locations[0].physicalLocation.region).toBeUndefined();
  });

  it('names files by relative addresses, and their hashes', () => {
    const [run] = logOf([draft(WRONG)]).runs;
    const location = { uri: 'drafts/a%20b%231%3F.md', uriBaseId: '%SRCROOT%' };
    expect(run.artifacts[0]).toMatchObject({ location, hashes: { 'sha-256': 'a'.repeat(64) } });
    expect(run.results[0]?.locations[0].physicalLocation.artifactLocation).toEqual({ ...location, index: 0 });
  });

  it('has an error for what is refuted, and notes for the rest, each with its rule', () => {
    const [run] = logOf([draft(`${WRONG}\n\n${RIGHT}`)]).runs;
    expect(run.results.map(({ level, ruleId }) => [level, ruleId])).toEqual([
      ['error', 'refuted'],
      ['note', 'supported'],
    ]);
    for (const { ruleId, ruleIndex } of run.results)
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('keeps what the text acknowledges, suppressed with its reason', () => {
    const [result] = resultsOf(`${WRONG} <!-- assay-disputed: so they say -->`);
    expect(result).toMatchObject({
      level: 'error',
      suppressions: [{ kind: 'inSource', justification: 'so they say' }],
    });
  });

  it('has fingerprints that stay where a text moves, and differ where it says the same twice', () => {
    const of = (text: string) => resultsOf(text).map((result) => result.partialFingerprints['assayClaim/v1']);
    const [first] = of(WRONG);
    expect(of(`# Title\n\nSomething new.\n\n${WRONG}`)).toEqual([first]);
    expect(of(`${WRONG}\n\n${WRONG}`)).toEqual([first, first?.replace(/:1$/, ':2')]);
    expect(of(WRONG.replace('90', '91'))).not.toEqual([first]);
  });

  it('takes nothing that a text says for a link or a placeholder', () => {
    const [base] = draft(WRONG).annotations;
    if (base === undefined) throw new Error('no annotation');
    const annotations = [{ ...base, message: 'see [x](https://evil.example) and {0} {a}' }];
    const [result] = logOf([draft(WRONG, { annotations })]).runs[0].results;
    expect(result?.message.text).toBe('see [x] (https://evil.example) and {{0}} {a}');
  });
});
