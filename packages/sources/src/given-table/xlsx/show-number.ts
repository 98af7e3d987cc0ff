import type { GivenCell } from '@assay/engine';
import type { NumberFormat, NumberSection } from './number-format.ts';
import { plainDecimal, roundDecimal } from './plain-decimal.ts';
import { serialDate } from './serial-date.ts';

/**
 * A number of a workbook as its cell shows it, and exactly; null where `raw` is no number. The number has the unit of the
 * text: with a format of per cent, 0.123 is shown as `12.3%` and counts 12.3. A date is ISO text and no number.
 * Example: `showNumber('0.12345', parseNumberFormat('0.0%'), 1900)` → `{ text: '12.3%', number: '12.345' }`.
 */
export function showNumber(raw: string, format: NumberFormat, epoch: 1900 | 1904): GivenCell | null {
  const number = plainDecimal(raw);
  if (number === null) return null;
  if (format.kind === 'date') {
    const text = serialDate(number, format.grain, epoch);
    if (text !== null) return { text, number: null };
  }
  const section = format.kind === 'number' ? selectSection(format.sections, number) : null;
  if (section === null || section.isPlain) return { text: number, number };
  const scaled = section.hasPercent ? (plainDecimal(raw, 2) ?? number) : number;
  return { text: showIn(section, scaled), number: scaled };
}

/** A format may show what is below zero, and zero, in a section of its own. */
function selectSection(sections: readonly NumberSection[], number: string): NumberSection | null {
  const own = number.startsWith('-') ? sections[1] : number === '0' ? sections[2] : undefined;
  return own ?? sections[0] ?? null;
}

/** The sign is written whatever the format: brackets and colours for what is below zero are not read as one. */
function showIn({ before, after, decimals, hasGroups }: NumberSection, number: string): string {
  const digits = roundDecimal(number.replace('-', ''), decimals);
  const shown = hasGroups ? digits.replace(/^[0-9]+/, groupThousands) : digits;
  const isBracketed = before.trim().endsWith('(') && after.trim().startsWith(')');
  const [left, right] = isBracketed ? [before.replace('(', ''), after.replace(')', '')] : [before, after];
  const sign = number.startsWith('-') && !left.includes('-') ? '-' : '';
  return `${sign}${left.trimStart()}${shown}${right}`.trim();
}

function groupThousands(digits: string): string {
  const first = digits.length % 3;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(',');
}
