// Writes the catalogue of rules as Markdown. Cannot check what it writes.
import type { FormRow } from './form-rows.ts';
import type { RuleId } from './rule-ids.ts';

/** What the catalogue is written from. */
export interface RuleCatalogue {
  readonly ids: readonly RuleId[];
  readonly sentences: Readonly<Record<string, string>>;
  readonly examples: ReadonlyMap<string, readonly string[]>;
  readonly forms: readonly FormRow[];
  /** Texts that no rule of periods may read. */
  readonly traps: Readonly<Record<'ko' | 'en', readonly string[]>>;
}

const TRAPS_SHOWN = 12;
const LANGUAGE_NAMES = { ko: 'Korean', en: 'English' } as const;

export function renderRules(catalogue: RuleCatalogue): string {
  return `${[
    '<!-- Made by scripts/generate-rules.ts from the engine and the corpus: change those, and run `bin/node scripts/generate-rules.ts`. -->',
    '# Rules',
    'What the engine reads in a text, by the ids that reports carry (`rule` of a quantity or a claim; `assay check --json`). Each rule stands with one sentence and with words of the corpus that it reads.',
    '## Contents',
    '- [Forms of claims](#forms-of-claims)\n- [Quantities in Korean](#quantities-in-korean)\n- [Quantities in English](#quantities-in-english)\n- [Periods in Korean](#periods-in-korean)\n- [Periods in English](#periods-in-english)',
    '## Forms of claims',
    'A claim that a number makes has the rule `number.` and the name of its form; one that words alone make, `words.` and the name; a cell of a table, `table.cell`.',
    formTable(catalogue.forms),
    ...(['ko', 'en'] as const).flatMap((language) => [
      `## Quantities in ${LANGUAGE_NAMES[language]}`,
      ruleTable(catalogue, (id) => id.startsWith(`${language}.`) && !id.includes('.period.')),
    ]),
    ...(['ko', 'en'] as const).flatMap((language) => [
      `## Periods in ${LANGUAGE_NAMES[language]}`,
      ruleTable(catalogue, (id) => id.startsWith(`${language}.period.`)),
      `No rule of periods may read anything in these, and ${catalogue.traps[language].length - TRAPS_SHOWN} more like them (\`corpus/${language}/trap/periods.json\`):`,
      catalogue.traps[language]
        .slice(0, TRAPS_SHOWN)
        .map((text) => `- ${text}`)
        .join('\n'),
    ]),
  ].join('\n\n')}\n`;
}

function formTable(forms: readonly FormRow[]): string {
  const rows = forms.map(({ form, sentence, file, examples }) =>
    row([`\`${form}\``, sentence, examples.map(quoted).join(' · '), fileLink(file)]),
  );
  return [
    row(['form', 'what is computed', 'for example', 'where']),
    row(['---', '---', '---', '---']),
    ...rows,
  ].join('\n');
}

function ruleTable({ ids, sentences, examples }: RuleCatalogue, accept: (id: string) => boolean): string {
  const rows = ids
    .filter(({ id }) => accept(id))
    .map(({ id, file }) => {
      const words = (examples.get(id) ?? []).map(quoted).join(' · ');
      return row([
        `\`${id}\``,
        sentences[id] ?? '',
        words === '' ? 'none in the corpus' : words,
        fileLink(file),
      ]);
    });
  return [
    row(['rule', 'what it reads', 'for example', 'where']),
    row(['---', '---', '---', '---']),
    ...rows,
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

function quoted(words: string): string {
  return /[가-힣]/.test(words) ? `「${words}」` : `“${words}”`;
}

function fileLink(path: string): string {
  return `[${path.replace(/^packages\/engine\/src\//, '')}](../${path})`;
}
