// Adds what changes nothing: a hedge where agreement is central, an unrelated sentence before a claim that says all it needs. Cannot judge style.
import { exact, powerOfTen } from '@assay/engine';
import { pick } from '../random.ts';
import { exactly } from '../truth/basis.ts';
import { computedBy } from '../truth/label.ts';
import { dayOf, meaningOf } from '../truth/meaning.ts';
import { middleOf } from '../truth/range.ts';
import { readingsOf } from '../truth/readings.ts';
import { readWritten } from '../words/written-number.ts';
import { editWithin, type NumberInText, type Original, type Rewrite } from './rewrite.ts';

const UNHEDGED: ReadonlySet<string> = new Set([
  'rank',
  'streak',
  'count',
  'exclusive',
  'list-order',
  'sum',
  'range',
]);
/** Words that "about" cannot follow. */
const BEFORE =
  /(?:\b(?:a|an|the|its|their|top|no\.|another|next|last|first|only|just|and|than|as)\s+|[$€£A-Za-z0-9-])$/i;

/** `54%` → `about 54%`, 약 54%: only of supported claims whose cell is within 1% of the number. */
export function hedge(original: Original, number: NumberInText): Rewrite[] {
  const { quantity, before, language, form } = number;
  const written = readWritten(quantity.text, language);
  if (written === null || quantity.hedge !== 'none' || UNHEDGED.has(form)) return [];
  if (original.claim.verdict.label !== 'supported') return [];
  if (language === 'en' ? BEFORE.test(before) : !/[\s(]$/.test(before)) return [];
  if (!isCentral(original, number)) return [];
  return [
    {
      kind: '“about” where central',
      edits: [editWithin(number, 0, 0, language === 'en' ? 'about ' : '약 ')],
    },
  ];
}

function isCentral({ bench, scored, claim }: Original, { quantity }: NumberInText): boolean {
  const meaning = meaningOf(bench.cells, claim, dayOf(scored.report.document.published));
  const value = exactly(quantity.value);
  const operand =
    claim.operands.length === 2 && claim.operands[1]?.span.start === quantity.span.start ? 1 : 0;
  const readings = readingsOf(claim.form, meaning.slots.length, operand, quantity.unit).map((reading) => ({
    reading,
    factor: exact(1),
  }));
  const computed = computedBy(bench.cells, meaning.asOf, [meaning.slots], readings);
  return (
    computed.length > 0 &&
    computed.every(({ range }) =>
      middleOf(range)
        .sub(value.abs())
        .abs()
        .lte(value.abs().mul(powerOfTen(-2))),
    )
  );
}

const UNRELATED = {
  en: [
    'The coffee in the lobby was free that morning.',
    'A light rain was falling outside.',
    'Nobody in the room looked surprised.',
  ],
  ko: [
    '그날 아침 로비에서는 커피를 그냥 나눠 줬다.',
    '밖에는 가는 비가 내렸다.',
    '놀란 표정을 짓는 사람은 아무도 없었다.',
  ],
} as const;

/** A sentence about nothing, before a claim whose own sentence names topic and entity, and that carries no period. */
export function interpose({ scored, claim, draw }: Original): Rewrite[] {
  const { text, language } = scored.article;
  const { start } = claim.sentence;
  const own = claim.candidates.find(({ indicator }) => indicator === claim.indicator);
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 2);
  const states =
    own !== undefined &&
    !own.carried &&
    own.ownCoverage >= 0.99 &&
    claim.origins.entities === 'stated' &&
    claim.origins.period !== 'carried';
  const sentence = pick(draw, UNRELATED[language]);
  if (!states || sentence === undefined || start === 0 || /^\s*(?:[#|>*•·-]|[0-9]+[.)])/.test(line))
    return [];
  return [{ kind: 'unrelated sentence before', edits: [{ start, end: start, text: `${sentence} ` }] }];
}
