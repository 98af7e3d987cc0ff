// Renders the part on gold articles. Judges nothing by itself.
import type { GoldTotals } from '../held-out.ts';
import type { GoldCounts, GoldPart, Noted } from '../measure-gold.ts';
import { examples } from './examples.ts';
import { counted, percent, short, table, withInterval } from './table.ts';

/** The tables of a gold part, under headings of a given depth. */
export function renderGold(gold: GoldTotals, depth: string): string {
  const languages = Object.entries(gold.languages).filter(([, counts]) => counts.gold > 0);
  return [
    table(
      [
        '',
        'gold',
        'found',
        'joint (95%)',
        'and period',
        'false refuted (95%)',
        'false supported',
        'conflicting',
        'abstained',
      ],
      [
        ...languages.map(([language, counts]) => [NAMES[language] ?? language, ...row(counts)]),
        ['**both**', ...row(gold.all)],
      ],
    ),
    table(
      ['baseline', 'joint (95%)', 'false refuted', 'false supported', 'abstained'],
      Object.entries(gold.baselines).map(([name, counts]) => [
        name,
        withInterval(counts.joint),
        counted(counts.falseRefuted),
        counted(counts.falseSupported),
        counts.abstained,
      ]),
    ),
    'The baselines are handed the places and numbers of the gold claims, which the engine has to find.',
    `Beside gold: ${outside('claims that no gold covers', gold.unlisted)}; ${outside('second claims on words that gold has', gold.beside)}; ${outside('bait touched', gold.bait)}. Revised figures flagged: ${gold.revised.right.count} of ${gold.revised.right.of}; flagged where gold does not say so: ${gold.revised.unasked}.`,
    `Abstentions by reason: ${Object.entries(gold.abstentions)
      .map(([reason, count]) => `${reason} ${count}`)
      .join(', ')}.`,
    ...languages.map(
      ([language]) =>
        `${depth} ${NAMES[language] ?? language}, by form\n\n${forms(gold.forms[language] ?? {})}`,
    ),
  ].join('\n\n');
}

/** The claims behind the worst counts. */
export function renderMistakes(gold: GoldPart): string {
  return [
    examples('False refuted', gold.falseRefutedClaims, mistake),
    examples('False supported', gold.falseSupportedClaims, mistake),
    examples(
      'Refuted beside gold or without it',
      [...gold.beside.claims, ...gold.unlisted.claims].filter(({ verdict }) => verdict === 'refuted'),
      mistake,
    ),
  ].join('\n\n');
}

function mistake({ article, text, reason, indicator, gold }: Noted): string {
  return `- ${article}: «${short(text)}» ${indicator ?? '–'} (${reason}); gold: ${gold ?? 'none'}`;
}

const NAMES: Readonly<Record<string, string>> = { ko: 'Korean', en: 'English' };

function row(counts: GoldCounts): (string | number)[] {
  return [
    counts.gold,
    percent(counts.found),
    withInterval(counts.joint),
    percent(counts.jointWithPeriod),
    `${counts.falseRefuted.count}: ${withInterval(counts.falseRefuted)}`,
    counted(counts.falseSupported),
    counts.conflicting,
    counts.abstained,
  ];
}

function forms(counts: Readonly<Record<string, GoldCounts>>): string {
  return table(
    ['form', 'gold', 'found', 'joint', 'false refuted', 'false supported', 'conflicting', 'abstained'],
    Object.entries(counts).map(([form, one]) => [
      form,
      one.gold,
      percent(one.found),
      percent(one.joint),
      one.falseRefuted.count,
      one.falseSupported.count,
      one.conflicting,
      one.abstained,
    ]),
  );
}

function outside(
  what: string,
  { supported, refuted, conflicting }: Pick<GoldTotals['unlisted'], 'supported' | 'refuted' | 'conflicting'>,
): string {
  return `${what}: ${supported} supported, ${refuted} refuted, ${conflicting} conflicting`;
}
