import { unitOfCaption } from '../../claim/unit-of-head.ts';
import { foldText } from '../../text/fold.ts';
import { inAnyLanguage } from '../language/registry-series-words.ts';

const BRACKETS = /[([][^()[\]]{1,60}[)\]]/g;
const MARKS = /(?:\[[^\]]{1,4}\]|[*†‡§¹²³]){1,4}\s?$/;
const NUMBERING =
  /^(?:[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}[.)]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,2}\.?|[IVX]{1,4}\.|[가-하][.)]|[-–•·*]|\([0-9]{1,2}\))\s{1,4}/u;

/**
 * What a label or header names: without its unit in brackets, marks of notes, numbering in front and a colon behind.
 * Example: `1. Operating margin (%)*` → `Operating margin`; `매출액(억 원)` → `매출액`.
 */
export function labelOf(text: string): string {
  const bare = text
    .replace(/\s{1,20}/g, ' ')
    .trim()
    .replace(MARKS, '')
    .replace(NUMBERING, '')
    .replace(BRACKETS, (bracket) => (isUnit(bracket) ? ' ' : bracket));
  return withoutTrailing(bare.replace(/ {2,10}/g, ' ').trim());
}

/** Whether a bracket holds nothing but a unit: `(%)`, `(억 원)`, `($m)`, `(명)`. */
function isUnit(bracket: string): boolean {
  return (
    unitOfCaption(bracket, 'ko') !== null ||
    unitOfCaption(bracket, 'en') !== null ||
    /^[([](?:[^\s]{1,3})[)\]]$/u.test(foldText(bracket)) ||
    isUnitLead(bracket)
  );
}

/** Whether a text begins as one that states a unit: `Unit: $ million`. */
export function isUnitLead(text: string): boolean {
  const folded = foldText(text).trim();
  return inAnyLanguage((words) => (words.unitLead.test(folded) ? true : null)) === true;
}

function withoutTrailing(text: string): string {
  return /[:：,;–-]$/u.test(text) ? text.slice(0, -1).trim() : text;
}
