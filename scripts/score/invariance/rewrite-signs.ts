// Changes how a number looks, not what it says: per cent signs, width, spaces, separators. Cannot judge whether the result is pretty.
import type { Edit } from '../edit.ts';
import { groupThousands, readWritten } from '../words/written-number.ts';
import { editWithin, type NumberInText, type Rewrite, type RewriteKind } from './rewrite.ts';

const PERCENT = {
  en: [
    [/\s?per cent$/, ' percent', '%'],
    [/\s?percent$/, ' per cent', '%'],
    [/%$/, ' percent', ' per cent'],
  ],
  ko: [
    [/\s?퍼센트포인트$/, '%포인트', '%p'],
    [/%포인트$/, '퍼센트포인트', '%p'],
    [/%p$/, '%포인트', '퍼센트포인트'],
    [/\s?퍼센트$/, '%', ' 퍼센트'],
    [/%$/, '퍼센트', ' 퍼센트'],
  ],
} as const;

/** `54%` → `54 percent`, `54 per cent`; `54%` → `54퍼센트`; `9.6%포인트` → `9.6%p`. */
export function respellPercent(number: NumberInText): Rewrite[] {
  const { text } = number.quantity;
  for (const [pattern, ...others] of PERCENT[number.language]) {
    const match = pattern.exec(text);
    if (match === null || !/[0-9]/.test(text) || /^[A-Za-z0-9-]/.test(number.after)) continue;
    return others
      .filter((other) => other !== match[0])
      .map((other) => rewrite('per cent sign', editWithin(number, match.index, text.length, other)));
  }
  return [];
}

/** `54.5%` → `５４．５％`. */
export function widenDigits(number: NumberInText): Rewrite[] {
  const { text } = number.quantity;
  const wide = text.replace(/[0-9%]|(?<=[0-9])\.(?=[0-9])/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
  );
  return wide === text ? [] : [rewrite('full-width digits', editWithin(number, 0, text.length, wide))];
}

/** A no-break space before the number or its unit, a second space before it, a space before a Korean counter or after 만. */
export function respace(number: NumberInText): Rewrite[] {
  const { quantity, before, language } = number;
  const { text } = quantity;
  const rewrites: Rewrite[] = [];
  const inner = text.search(/(?<=[0-9]) (?=[A-Za-z가-힣])/);
  if (inner >= 0) rewrites.push(rewrite('no-break space', editWithin(number, inner, inner + 1, '\u00a0')));
  if (/[A-Za-z가-힣] $/.test(before)) {
    rewrites.push(rewrite('no-break space', editWithin(number, -1, 0, '\u00a0')));
    rewrites.push(rewrite('double space', editWithin(number, -1, 0, '  ')));
  }
  if (language === 'en') return rewrites;
  for (const pattern of [/(?<=[0-9])(?:대|명|개|곳|편|건|달러|배)$/, /(?<=[만억조])(?=[0-9])/]) {
    const at = text.search(pattern);
    if (at >= 0) rewrites.push(rewrite('space inside the number', editWithin(number, at, at, ' ')));
  }
  return rewrites;
}

/** `38500` ↔ `38,500`, `3만8500` → `3만8,500`; never `1,953` → 1953, which reads as a year. */
export function reseparate(number: NumberInText): Rewrite[] {
  const { text } = number.quantity;
  if (readWritten(text, number.language) === null) return [];
  const match = /[0-9]{4,}|[0-9]{1,3}(?:,[0-9]{3})+/.exec(text);
  if (match === null || text.charAt(match.index - 1) === '.') return [];
  const other = match[0].includes(',') ? match[0].replaceAll(',', '') : groupThousands(match[0]);
  if (/^(?:19|20)[0-9]{2}$/.test(other)) return [];
  return [rewrite('separators', editWithin(number, match.index, match.index + match[0].length, other))];
}

function rewrite(kind: RewriteKind, edit: Edit): Rewrite {
  return { kind, edits: [edit] };
}
