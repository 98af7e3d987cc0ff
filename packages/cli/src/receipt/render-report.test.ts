import type { Report } from '@assay/engine';
import { describe, expect, it } from 'vitest';
import { colourPaint, plainPaint } from '../terminal/paint.ts';
import { textWidth } from '../terminal/width.ts';
import { cellOf, claimOn, observed, quantityOn, reportOn, SMALL_CATALOGUE } from '../testing/small-world.ts';
import { readingOf } from './reading-of.ts';
import { renderReport, renderTally } from './render-report.ts';

const EN = '# Models\n\nThe United States made 40 notable AI models in 2024, and China made 43 of them.\n';
const USED = observed('notable_ai_models', 'USA', '2024', '40', 'aiindex_2025');
const CHINA = observed('notable_ai_models', 'CHN', '2024', '15', 'aiindex_2025');
const PATENTS = observed('ai_patents_granted_share', 'CHN', '2023', '69.7', 'aiindex_2025');

function weighed(publication: string, edition: string, value: string) {
  return { publication, edition, value, formula: { ko: value, en: value }, agrees: false };
}

function english(): Report {
  const forty = quantityOn(EN, '40', { value: '40' });
  const wrong = quantityOn(EN, '43', {
    value: '43',
    low: '42.5',
    high: '43.5',
    lenient: { low: '42', high: '44' },
  });
  const agreeing = {
    verdict: 'supported',
    reason: 'agrees',
    formula: { ko: '40', en: '40' },
    weighed: [],
  } as const;
  return reportOn(EN, 'en', [
    claimOn(EN, '40', {
      operands: [forty],
      quantity: forty,
      indicator: 'notable_ai_models',
      entities: ['USA'],
      period: { from: '2024', to: '2024' },
      asPublished: { ...agreeing, evidence: [cellOf(USED)], weighed: [] },
      now: {
        verdict: 'refuted',
        reason: 'disagrees',
        evidence: [cellOf({ ...USED, value: '57' })],
        formula: { ko: '57', en: '57' },
        weighed: [],
      },
      verdict: {
        label: 'supported',
        asPublished: 'supported',
        now: 'refuted',
        revised: true,
        reason: 'agrees',
        confidence: 'high',
        fragile: false,
      },
      explanation: {
        ko: '',
        en: 'The published figure agrees: 40. Since revised: 57 in the edition of 2026-06.',
      },
    }),
    claimOn(EN, 'made 43', {
      id: 'c2',
      operands: [wrong],
      quantity: wrong,
      indicator: 'notable_ai_models',
      entities: ['CHN'],
      period: { from: '2024', to: '2024' },
      origins: { entities: 'stated', period: 'carried' },
      asPublished: {
        verdict: 'refuted',
        reason: 'disagrees',
        evidence: [cellOf(CHINA)],
        formula: { ko: '15', en: '15' },
        weighed: [
          { ...weighed('ai_index', '2025-04-07', '15'), source: 'aiindex_2025' },
          { ...weighed('epoch', '2025-05-01', '22'), source: 'epoch_2025' },
        ],
      },
      notes: ['mixed-editions'],
      explanation: { ko: '', en: 'The published figures disagree: 15.' },
    }),
  ]);
}

const KO =
  '중국이 2023년 세계에서 등록된 인공지능 특허의 69.7%를 차지해 미국을 크게 앞질렀다는 통계가 나왔다. 2030년에는 80%가 된다는 전망도 있다.\n';

function korean(): Report {
  const share = quantityOn(KO, '69.7%', { value: '69.7', unit: 'percent', low: '69.65', high: '69.75' });
  const forecast = quantityOn(KO, '80%', { value: '80', unit: 'percent', low: '79.5', high: '80.5' });
  return reportOn(KO, 'ko', [
    claimOn(KO, '69.7%를 차지해', {
      sentence: { start: 0, end: KO.indexOf('. 2030') + 1 },
      operands: [share],
      quantity: share,
      indicator: 'ai_patents_granted_share',
      entities: ['CHN'],
      period: { from: '2023', to: '2023' },
      origins: { entities: 'assumed', period: 'stated' },
      asPublished: {
        verdict: 'supported',
        reason: 'agrees',
        evidence: [cellOf({ ...PATENTS, note: 'by geographic area', confidence: 'medium' })],
        formula: { ko: '69.7%', en: '69.7%' },
        weighed: [],
      },
      verdict: {
        label: 'supported',
        asPublished: 'supported',
        now: 'supported',
        revised: false,
        reason: 'agrees',
        confidence: 'medium',
        fragile: true,
      },
      explanation: { ko: '공표된 수치와 맞다: 중국의 세계 AI 특허 등록 점유율은 69.7%.', en: '' },
    }),
    claimOn(KO, '80%가 된다', {
      id: 'c2',
      sentence: { start: KO.indexOf('2030'), end: KO.length - 1 },
      operands: [forecast],
      quantity: forecast,
      modality: 'forecast',
      asPublished: { verdict: 'not-checkable', reason: 'forecast', evidence: [], formula: null, weighed: [] },
      explanation: { ko: '앞날에 대한 말이다.', en: '' },
    }),
  ]);
}

const inEnglish = readingOf(SMALL_CATALOGUE, 'en');
const inKorean = readingOf(SMALL_CATALOGUE, 'ko');

describe('a report as text', () => {
  it('shows each claim with its sentence, verdict and receipt, and names the refuted again at the end', () => {
    const text = renderReport(english(), inEnglish, { name: 'a.md', width: 80, paint: plainPaint });
    expect(text).toBe(`── a.md · dated 2025-05-12 ─────────────────────────────────────────────────────

✓ matches the record ↻ since revised · c1 · a.md:3:24
  3 │ The United States made 40 notable AI models in 2024, and China made 43 of
    │                        ^^
    │ them.
  → The published figure agrees: 40. Since revised: 57 in the edition of
    2026-06.
    statistic   notable AI models · notable_ai_models
    about       United States
    period      2024
    arithmetic  40
    as written  “40” allows 40 exactly
    source      AI Index, edition 2025-04-07 · Report 2025 · Stanford HAI · CC
                BY-ND 4.0
                https://example.org/aiindex_2025
    revised     40 (2025-04-07) → 57 (2026-06)
    today       differs from the record in the newest edition: 57

✕ differs from the record · c2 · a.md:3:64
  3 │ The United States made 40 notable AI models in 2024, and China made 43 of
    │                                                                ~~~~~^^
    │ them.
  → The published figures disagree: 15.
    statistic   notable AI models · notable_ai_models
    about       China
    period      2024 · carried from before
    arithmetic  15
    as written  “43” allows 42.5 to 43.5 (leniently 42 to 44)
    source      AI Index, edition 2025-04-07 · Report 2025 · Stanford HAI · CC
                BY-ND 4.0
                https://example.org/aiindex_2025
    also held   Epoch models: 22, does not agree (2025-05-01)
    revised     no; the edition of 2026-06 says the same
    note        no single edition covers all the values; they come from several
                editions

a.md: 2 figures checked: 1 matches the record, 1 differs from the record, 1
since revised
  ✕ c2 · a.md:3:64 · “made 43” → 15
`);
  });

  it('names the event by which a date was judged, in the language read', () => {
    const said = 'Lumen released Heron on 20 June 2024.';
    const report = reportOn(said, 'en', [
      claimOn(said, '20 June 2024', {
        form: 'event',
        entities: ['USA'],
        asPublished: { verdict: 'supported', reason: 'agrees', evidence: [], formula: null, weighed: [] },
        event: {
          date: '2024-06-20',
          entity: 'USA',
          headline: { en: 'Lumen publishes Heron', ko: '루멘, 헤론 공개' },
          category: 'news',
          source: 'aiindex_2025',
          confidence: 'high',
        },
      }),
    ]);
    const lines = (reading: typeof inEnglish): string =>
      renderReport(report, reading, { name: 'a.md', width: 80, paint: plainPaint });
    expect(lines(inEnglish)).toContain(`
    event   Lumen publishes Heron · 2024-06-20
    source  Report 2025 · Stanford HAI · CC BY-ND 4.0
            https://example.org/aiindex_2025
`);
    expect(lines(inKorean)).toContain('    사건  루멘, 헤론 공개 · 2024-06-20\n    출처  Report 2025');
  });

  it('names each statistic that a figure was computed from', () => {
    const [claim] = english().claims;
    if (claim === undefined) throw new Error('the report has no claim');
    const { asPublished } = claim;
    const text = renderReport(
      reportOn(EN, 'en', [
        { ...claim, asPublished: { ...asPublished, evidence: [cellOf(USED), cellOf(PATENTS)] } },
      ]),
      inEnglish,
      { name: 'a.md', width: 80, paint: plainPaint },
    );
    expect(text.match(/statistic .*/g)).toEqual([
      'statistic   notable AI models · notable_ai_models',
      expect.stringContaining('· ai_patents_granted_share'),
    ]);
  });

  it('keeps Korean in its columns', () => {
    const text = renderReport(korean(), inKorean, { name: '기사.md', width: 64, paint: plainPaint });
    expect(text).toBe(`── 기사.md · 2025-05-12 문서 ───────────────────────────────────

✓ 자료와 맞음 · c1 · 기사.md:1:29
  1 │ 중국이 2023년 세계에서 등록된 인공지능 특허의 69.7%를
    │                                               ^^^^^~~
    │ 차지해 미국을 크게 앞질렀다는 통계가 나왔다.
    │ ~~~~~~
  → 공표된 수치와 맞다: 중국의 세계 AI 특허 등록 점유율은 69.7%.
    통계     세계 AI 특허 등록 점유율 · ai_patents_granted_share
    대상     중국 · 문맥에서 짐작
    시점     2023
    계산     69.7%
    쓴 수치  “69.7%”의 허용 범위: 69.65%~69.75%
    출처     AI 인덱스 2025-04-07 판 · Report 2025 · Stanford
             HAI · CC BY-ND 4.0
             https://example.org/aiindex_2025
    수정     69.7% (2025-04-07) → 70.26% (2026-06)
    기준     by geographic area
    참고     다른 곳이 옮기거나 가공한 값이다(신뢰도 중간)
             아슬아슬함: 흔한 수정에도 판정이 바뀔 수 있다

– 확인 대상 아님 · c2 · 기사.md:1:70
  1 │ 2030년에는 80%가 된다는 전망도 있다.
    │            ^^^~~~~~~~
  → 앞날에 대한 말이다.

기사.md: 수치 2개 확인: 자료와 맞음 1, 확인 대상 아님 1
`);
  });

  it('stays within the width, but for places and addresses, which stay whole', () => {
    for (const width of [40, 57, 100]) {
      for (const [report, reading] of [
        [english(), inEnglish],
        [korean(), inKorean],
      ] as const) {
        const text = renderReport(report, reading, { name: 'a.md', width, paint: plainPaint });
        for (const line of text.split('\n'))
          if (!/https:|:\d+:\d+$/.test(line)) expect(textWidth(line), line).toBeLessThanOrEqual(width);
      }
    }
  });

  it('differs in colour by its codes alone', () => {
    const look = { name: 'a.md', width: 80 };
    const coloured = renderReport(english(), inEnglish, { ...look, paint: colourPaint });
    expect(coloured).toContain('\u001B[1;31m✕ differs from the record\u001B[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes are what is taken out.
    expect(coloured.replace(/\u001B\[[0-9;]*m/g, '')).toBe(
      renderReport(english(), inEnglish, { ...look, paint: plainPaint }),
    );
  });

  it('says where there is nothing to check', () => {
    const text = renderReport(reportOn('Hello.', 'en', []), inEnglish, {
      name: 'a.md',
      width: 60,
      paint: plainPaint,
    });
    expect(text).toContain('a.md: no figures to check: the text holds no numbers\n');
  });

  it('says where the document has no date', () => {
    const report = english();
    const undated = {
      ...report,
      document: { ...report.document, published: null, title: 'Models\u0007 of 2024' },
    };
    const text = renderReport(undated, inEnglish, { name: 'a.md', width: 90, paint: plainPaint });
    expect(text.split('\n')[0]).toBe(
      '── a.md · no date found: figures may agree with any edition · Models� of 2024 ────────────',
    );
  });
});

describe('the tally of several documents', () => {
  it('adds them up', () => {
    expect(renderTally([english(), korean()], inEnglish, 2)).toBe(
      '4 figures checked in 2 documents: 2 match the record, 1 differs from the record, 1 not checkable, 1 since revised',
    );
    expect(renderTally([english(), korean()], inKorean, 2)).toBe(
      '문서 2건, 수치 4개 확인: 자료와 맞음 2, 자료와 다름 1, 확인 대상 아님 1, 이후 수정 1',
    );
  });

  it('speaks of one as of one', () => {
    expect(renderTally([english()], inEnglish, 1)).toContain('figures checked in 1 document:');
  });
});
