import { addDocument, addFirstVerdicts, addVersion, packReport } from '@assay/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { KO_DOCUMENT } from '../../language/ko/document.ts';
import { colourPaint, plainPaint } from '../../terminal/paint.ts';
import { textWidth } from '../../terminal/width.ts';
import { onStore } from '../../testing/on-store.ts';
import { renderDifference } from './render-difference.ts';

const CHANGED = {
  kind: 'changed',
  where: 'text',
  words: [
    { kind: 'same', text: '한국의 AI 특허는' },
    { kind: 'removed', text: '15건으로' },
    { kind: 'added', text: '16건으로 늘어' },
    { kind: 'same', text: '세계 3위다.' },
  ],
} as const;

describe('a difference', () => {
  it('is told by signs, and by colours beside them', () => {
    const parts = [
      { kind: 'same', where: 'text', count: 2 },
      CHANGED,
      { kind: 'added', where: 'title', text: '새 제목' },
      { kind: 'removed', where: 'text', text: '없\u001B앤다.' },
    ] as const;
    expect(renderDifference(parts, KO_DOCUMENT, { width: 80, paint: plainPaint })).toEqual([
      '  (문장 2개는 그대로)',
      '~ 한국의 AI 특허는 [-15건으로-] {+16건으로 늘어+} 세계 3위다.',
      '+ 제목: 새 제목',
      expect.stringMatching(/^- 없.*앤다\.$/),
    ]);
    const coloured = renderDifference(parts, KO_DOCUMENT, { width: 80, paint: colourPaint }).join('\n');
    expect(coloured).toContain('\u001B[1;31m[-15건으로-]\u001B[0m');
    expect(coloured).not.toContain('없\u001B앤');
  });

  it('keeps within the width, however wide its words are', () => {
    for (const line of renderDifference([CHANGED], KO_DOCUMENT, { width: 40, paint: plainPaint }))
      expect(textWidth(line), line).toBeLessThanOrEqual(40);
  });

  it('of spaces alone is said to be that', () => {
    expect(
      renderDifference([{ kind: 'same', where: 'text', count: 9 }], KO_DOCUMENT, {
        width: 80,
        paint: plainPaint,
      }),
    ).toEqual(['띄어쓰기만 바뀌었습니다.']);
  });
});

const ID = '0f1a0000-0000-8000-8000-000000000001';
const OTHER = '0f1a0000-0000-8000-8000-000000000002';
const ADDRESS = 'https://hanbit.example/news/1';

onStore('assay document show', ({ database, run }) => {
  beforeAll(async () => {
    const { db } = database();
    for (const [document_id, address] of [
      [ID, ADDRESS],
      [OTHER, 'https://hanbit.example/news/2'],
    ] as const)
      await addDocument(db, {
        document_id,
        address,
        source_id: null,
        title: null,
        seen_at: '2026-05-01T00:00:00Z',
      });
    for (const [version, count] of [
      [1, 15],
      [2, 16],
    ] as const) {
      const text = `한국의 AI 특허는 ${count}건이다. 미국은 40건이다.`;
      const read_at = `2026-05-0${version}T01:02:03Z`;
      const reading = {
        document_id: ID,
        title: '특허',
        text,
        language: 'ko',
      } as const;
      await addVersion(db, { ...reading, published: '2026-05-01', read_at }, {});
    }
    const check = {
      document_id: ID,
      version: 1,
      catalogue: 'x',
      at: '2026-05-01T02:00:00Z',
      report: packReport([]),
    };
    const claim = {
      claim_id: 'c1',
      form: 'value',
      span_start: 0,
      span_end: 3,
      text: '15건',
      sentence: '15건이다.',
      modality: 'asserted',
      quantity: '15건',
    };
    const verdict = {
      label: 'supported',
      as_published: 'supported',
      now: 'supported',
      revised: false,
      reason: 'agrees',
      indicator: null,
      entities: [],
      report_claim: 'c1',
    };
    await addFirstVerdicts(db, check, [{ claim, verdict, watches: [] }], {});
  });

  it('shows its versions with their verdicts, and what changed last', async () => {
    const { code, out } = await run(['document', 'show', ADDRESS, '--lang', 'ko']);
    expect(code).toBe(0);
    expect(out).toMatch(/^특허\n/);
    expect(out).toMatch(/ 1 {2}2026-05-01 01:02 UTC {2}[0-9a-f]{12} {2}2026-05-01 {2}자료와 맞음 1$/m);
    expect(out).toMatch(/ 2 {2}2026-05-02 01:02 UTC {2}[0-9a-f]{12} {2}2026-05-01 {2}아직 확인하지 않음$/m);
    expect(out).toContain(
      '버전 1에서 버전 2 사이에 바뀐 곳:\n~ 한국의 AI 특허는 [-15건이다.-] {+16건이다.+}\n  (문장 1개는 그대로)\n',
    );
  });

  it('finds it by its address with campaign marks, and by the beginning of its identifier', async () => {
    const { out } = await run(['document', 'show', `${ADDRESS}?utm_source=x#top`, '--json']);
    expect(JSON.parse(out)).toMatchObject({
      document: { document_id: ID },
      versions: [{ version: 1 }, { version: 2 }],
      verdicts: [{ version: 1, label: 'supported', count: 1 }],
      difference: [{ kind: 'changed' }, { kind: 'same', count: 1 }],
    });
    expect((await run(['document', 'show', ID.slice(0, -1)])).err).toBe(
      `assay: several documents begin with ${ID.slice(0, -1)}; give one of ${ID}, ${OTHER}\n`,
    );
    expect((await run(['document', 'show', OTHER])).out).toContain('No version was read yet.');
  });

  it.each([
    [['document', 'show'], 'nothing to work on; give ID|URL, or see assay document show --help'],
    [
      ['document', 'show', 'https://none.example/'],
      'no document is known by https://none.example/; give its identifier, or its address as its feed gives it',
    ],
    [
      ['document', 'show', "'; drop table"],
      "no document is known by '; drop table; give its identifier, or its address as its feed gives it",
    ],
  ])('refuses %j', async (args, line) => {
    expect(await run(args)).toMatchObject({ code: 2, out: '', err: `assay: ${line}\n` });
  });
});
