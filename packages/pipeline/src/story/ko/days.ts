import type { DayMention } from '../day/day-mention.ts';

/** A day with or without its month; not a span of days (닷새, 3일간) nor an end of one. */
const DATE = /(?<![0-9.])(?:([0-9]{1,2})월 ?)?([0-9]{1,2})일(?!간|째| ?동안| ?만에|부터|까지|치)/g;

/** The days that a Korean text names: `6월 16일`, `16일`. */
export function koDays(text: string): DayMention[] {
  return [...text.matchAll(DATE)].map(([, month, day]) => ({
    month: month === undefined ? null : Number(month) - 1,
    day: Number(day),
  }));
}
