import type { Language } from '@assay/engine';
import { EN_CLAUSE, EN_DISPUTE, EN_MARKS, EN_PERIOD } from '../en/marks.ts';
import { KO_CLAUSE, KO_DISPUTE, KO_MARKS, KO_PERIOD } from '../ko/marks.ts';
import type { FigureSense } from '../story-features.ts';
import { MARKS, type Mark } from './mark.ts';
import { measuresOf } from './measures-of.ts';

interface Telling {
  readonly marks: Readonly<Record<Mark, RegExp>>;
  readonly dispute: RegExp;
  readonly clause: RegExp;
  readonly period: RegExp;
  readonly periodName: (written: string) => string;
}

const EN_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const EN_ORDINALS = 'first second third fourth'.split(' ');

const TELLING: Readonly<Record<Language, Telling>> = {
  en: { marks: EN_MARKS, dispute: EN_DISPUTE, clause: EN_CLAUSE, period: EN_PERIOD, periodName: enPeriod },
  ko: { marks: KO_MARKS, dispute: KO_DISPUTE, clause: KO_CLAUSE, period: KO_PERIOD, periodName: koPeriod },
};

/** A figure in its sentence: what stands before and behind it, up to the next figures. */
export interface Setting {
  readonly before: string;
  readonly after: string;
  /** The whole sentence. */
  readonly sentence: string;
}

/**
 * What a figure says: what it measures, what sets it apart from others of that measure, and whether its item says that accounts differ.
 * Example: `senseOf({ before: 'killing ', after: ' workers and injuring ', … }, 'count', 'en')` → `{ measures: ['dead'], … }`.
 */
export function senseOf(setting: Setting, unit: string | null, language: Language): FigureSense {
  const { marks, dispute, clause, period, periodName } = TELLING[language];
  const before = lastClause(setting.before, clause);
  const after = firstClause(setting.after, clause);
  const near = `${before}#${after}`;
  const wide = `${setting.before}#${setting.after}`;
  const measures = measuresOf(near, unit, language);
  return {
    measures: measures.length > 0 ? measures : measuresOf(wide, unit, language),
    marks: MARKS.filter((mark) => marks[mark].test(near)),
    periods: [...new Set([...near.matchAll(period)].map(([found]) => periodName(found)))],
    disputed: dispute.test(setting.sentence),
  };
}

function lastClause(text: string, clause: RegExp): string {
  const end = [...text.matchAll(clause)].at(-1);
  return end === undefined ? text : text.slice(end.index + end[0].length);
}

function firstClause(text: string, clause: RegExp): string {
  const [end] = text.matchAll(clause);
  return end === undefined ? text : text.slice(0, end.index + 1);
}

/** `March` → m3, `second-quarter` → q2, `first half` → h1, `2026` → y2026. */
function enPeriod(written: string): string {
  const month = EN_MONTHS.indexOf(written.slice(0, 3).toLowerCase());
  if (month >= 0 && !/half|quarter/.test(written)) return `m${month + 1}`;
  const place = EN_ORDINALS.findIndex((one) => written.startsWith(one)) + 1;
  if (place === 0) return `y${written}`;
  return `${written.includes('half') ? 'h' : 'q'}${place}`;
}

/** `3월` → m3, `2분기` → q2, `상반기` → h1, `2026년` → y2026. */
function koPeriod(written: string): string {
  if (written.endsWith('월')) return `m${Number.parseInt(written, 10)}`;
  if (written.endsWith('분기')) return `q${Number.parseInt(written, 10)}`;
  if (written.endsWith('년')) return `y${Number.parseInt(written, 10)}`;
  return written.startsWith('상') ? 'h1' : 'h2';
}
