import { checkDocument } from '@assay/engine';
import { describe, expect, it } from 'vitest';
import { SMALL_CATALOGUE } from '../testing/small-world.ts';
import { disputeOf, failingClaims } from './acknowledge.ts';
import { type CheckedDraft, checkDraft } from './check-draft.ts';
import { findComments } from './find-comments.ts';

const WRONG = 'In 2024 the United States had 90 notable AI models.';
const RIGHT = 'In 2024 the United States had 57 notable AI models.';
const NOTE = '<!-- assay-disputed: the ministry counts drafts, 12 of them -->';

function checked(text: string): CheckedDraft {
  return checkDraft((document) => checkDocument(SMALL_CATALOGUE, document), {
    text,
    language: 'en',
    published: null,
    title: null,
    url: null,
    sha256: '',
  });
}

/** The figures that fail a run, as written. */
function failing(text: string): string[] {
  return failingClaims(checked(text).report).map((claim) => claim.quantity?.text ?? claim.text);
}

const OTHER = WRONG.replace('90', '80');

describe('a comment acknowledges a wrong figure', () => {
  it.each([
    ['behind its sentence', `${WRONG} ${NOTE}\n`, []],
    ['inside it', WRONG.replace(' notable', ` ${NOTE} notable`), []],
    ['on the line before', `${NOTE}\n${WRONG}\n`, []],
    ['before it, on the same line', `${NOTE} ${WRONG}\n`, []],
    ['before it, an empty line between', `${RIGHT}\n\n${NOTE}\n\n${WRONG}\n`, []],
    ['on the line after, at the end of a paragraph', `${WRONG}\n${NOTE}\n\n${RIGHT}\n`, []],
    ['at the end of the text', `${WRONG}\n\n${NOTE}`, []],
    ['in an item of a list', `- ${NOTE}\n  ${WRONG}\n- ${RIGHT}\n`, []],
    ['two sentences, each with its own', `${WRONG} ${NOTE} ${OTHER} ${NOTE}`, []],
    ['over several lines', `${WRONG}\n<!--\n  assay-disputed: as\n  they say\n-->\n`, []],
    ['but not the sentence after', `${WRONG} ${NOTE} ${OTHER}\n`, ['80']],
    ['but not the one before it on a line', `${WRONG}\n${NOTE}\n${OTHER}\n`, ['90']],
    ['but not one further away', `${WRONG}\n\n${RIGHT} ${NOTE}\n`, ['90']],
    ['but not without a reason', `${WRONG} <!-- assay-disputed -->`, ['90']],
  ])('%s', (_, text, expected) => {
    expect(failing(text)).toEqual(expected);
  });

  it('in a table, that of its row', () => {
    const row = (country: string, value: number, note: string) => `| ${country} | ${value} | ${note}\n`;
    const head = '| Country | Notable AI models in 2024 |\n|---|---|\n';
    expect(failing(head + row('United States', 90, '') + row('China', 80, NOTE))).toEqual(['90']);
  });

  it('which stays in the report with the reason', () => {
    const { report, idle } = checked(`${WRONG} ${NOTE}`);
    expect(report.summary).toMatchObject({ claims: 1, refuted: 1 });
    expect(disputeOf(report, 'c1')).toBe('the ministry counts drafts, 12 of them');
    expect(disputeOf(report, 'c2')).toBeNull();
    expect(report.disputed?.[0]?.span).toEqual({
      start: WRONG.length + 1,
      end: WRONG.length + 1 + NOTE.length,
    });
    expect(idle).toEqual([]);
  });

  it('and is told where there is nothing to acknowledge', () => {
    expect(checked(`${RIGHT} ${NOTE}`).idle).toHaveLength(1);
    expect(checked(`${RIGHT} ${NOTE}`).report.disputed).toBeUndefined();
    expect(checked(NOTE).idle).toHaveLength(1);
  });
});

describe('a comment is no prose', () => {
  it('so that its figures claim nothing, and every offset is that of the file', () => {
    const text = `${NOTE}\n${WRONG.replace('90 ', `90 ${NOTE} `)}\n`;
    const { report } = checked(text);
    expect(report.document.text).toBe(text);
    expect(report.claims).toHaveLength(1);
    for (const { span, text: quoted } of [...report.claims, ...report.quantities])
      expect(quoted).toBe(text.slice(span.start, span.end));
    expect(report.quantities.some(({ text: quoted }) => quoted === '12')).toBe(false);
  });

  it('and leaves the lines of the text as they are', () => {
    expect(findComments('a <!-- assay-disputed:\r\nb --> c').text).toBe(
      `a ${' '.repeat(20)}\r\n${' '.repeat(5)} c`,
    );
  });

  it('and other comments are none of ours', () => {
    for (const text of ['<!-- note: 12 -->', '<!--assayed-->', '<-- assay-disputed: x -->'])
      expect(findComments(text)).toEqual({ comments: [], faults: [], text });
  });
});

describe('a comment that cannot be followed', () => {
  it.each([
    ['<!-- assay-disputed -->', 'no-reason'],
    ['<!-- assay-disputed: -->', 'no-reason'],
    ['<!-- assay-disputed: … -->', 'no-reason'],
    ['<!-- assay-disputed as they say -->', 'no-reason'],
    ['<!-- assay-dispute: as they say -->', 'unknown-comment'],
    ['<!--assay-ignore-->', 'unknown-comment'],
    ['<!-- assay-disputed: as they say', 'unclosed'],
  ])('%s', (comment, code) => {
    const { faults, comments } = findComments(`${WRONG} ${comment}`);
    expect(comments).toEqual([]);
    expect(faults).toMatchObject([{ code, span: { start: WRONG.length + 1 } }]);
  });
});
