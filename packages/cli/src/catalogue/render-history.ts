import { type Language, parseExact, powerOfTen, renderNumber, renderValue } from '@assay/engine';
import { type History, newestValues, roundsTo } from './histories.ts';

const MILLION = 6;

/** A value as the language writes it, large ones rounded for the eye; with its unit where `unit` is not null. */
function renderCellValue(value: string, unit: string | null, language: Language): string {
  const exact = parseExact(value);
  if (exact === null) return value;
  const digits = exact.abs().gte(powerOfTen(MILLION)) ? 2 : null;
  return unit === null ? renderNumber(exact, language, digits) : renderValue(exact, unit, language, digits);
}

/** What became of one cell: `40 → 57 (2026-06)`; of more than two changes the first and the last are shown. */
export function renderHistory({ steps }: History, unit: string | null, language: Language): string {
  const shown = steps.map(({ values }) =>
    values.map((value) => renderCellValue(value, unit, language)).join(' ≠ '),
  );
  const last = steps.at(-1);
  if (last === undefined) return '';
  if (steps.length === 1) return shown[0] ?? '';
  const between = steps.length > 2 ? ' → … → ' : ' → ';
  return `${shown[0]}${between}${shown.at(-1)} (${last.edition})`;
}

/**
 * The histories of one cell side by side, numbered by publication where `marks` has several: `88 [1]`, `64 [1] ≠ 54 [2]`.
 * Publications that agree share a number's place; `≠` stands between those that differ by more than rounding.
 */
export function renderCell(
  histories: readonly History[],
  marks: ReadonlyMap<string, string>,
  language: Language,
): string {
  const groups: { text: string; value: string; marks: string[] }[] = [];
  const sorted = [...histories].sort(
    (a, b) => Number(marks.get(a.publication) ?? 0) - Number(marks.get(b.publication) ?? 0),
  );
  for (const history of sorted) {
    const text = renderHistory(history, null, language);
    const mark = marks.get(history.publication);
    const known = groups.find((group) => group.text === text);
    if (known === undefined)
      groups.push({ text, value: newestValues(history)[0] ?? '', marks: mark === undefined ? [] : [mark] });
    else if (mark !== undefined) known.marks.push(mark);
  }
  return groups
    .map((group, index) => {
      const before = groups[index - 1];
      const between = before === undefined ? '' : roundsTo(before.value, group.value) ? ' / ' : ' ≠ ';
      return `${between}${group.text}${group.marks.length > 0 ? ` [${group.marks.join('][')}]` : ''}`;
    })
    .join('');
}
