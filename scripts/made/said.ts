// Says values as news does, in both languages. Cannot say every unit in a sentence: those it leaves out.
import type { Language } from '@assay/engine';

/** A value with its unit; null for units that the templates cannot say in a sentence. */
export function said(value: number, unit: string, language: Language): string | null {
  const isKorean = language === 'ko';
  switch (unit) {
    case 'percent':
      return `${+value.toFixed(1)}%`;
    case 'USD':
      return dollars(value, isKorean);
    case 'score':
    case 'index':
      return isKorean ? `${+value.toFixed(1)}점` : `${+value.toFixed(1)} points`;
    case 'rank':
      return isKorean ? `${value}위` : null;
    default:
      return /^[A-Za-z]{1,4}$/.test(unit) ? `${plain(value)} ${unit}` : plain(value);
  }
}

/** A number without its unit, as a cell of a table has it: `97,988`, `0.47`. */
export function plain(value: number): string {
  return Math.abs(value) >= 1000
    ? value.toLocaleString('en', { maximumFractionDigits: 1 })
    : String(+value.toPrecision(4));
}

/** 은 or 는, by how a Korean name ends. */
export function topicOf(name: string): string {
  const code = name.charCodeAt(name.length - 1) - 0xac00;
  return `${name}${code >= 0 && code < 11172 && code % 28 > 0 ? '은' : '는'}`;
}

/** Particles by the shape they take behind a consonant and behind a vowel. */
const PARTICLES: Readonly<Record<string, readonly [string, string]>> = {
  이: ['이', '가'],
  은: ['은', '는'],
  을: ['을', '를'],
  과: ['과', '와'],
  로: ['으로', '로'],
};
/** Digits that are read with a consonant at the end: 영, 삼, 육 and, but for 로, 일, 칠, 팔. */
const CLOSED = '036';
const LIQUID = '178';

/** A Korean text whose particles in brackets have the shape that the word before them asks for: 한국(은) → 한국은. */
export function withParticles(text: string): string {
  return text.replace(/(.)\)?\(([이은을과로])\)/g, (whole, last: string, particle: string) => {
    const code = last.charCodeAt(0) - 0xac00;
    const isHangul = code >= 0 && code < 11172;
    const isLiquid = isHangul ? code % 28 === 8 : LIQUID.includes(last);
    const isClosed = isHangul ? code % 28 > 0 : CLOSED.includes(last) || isLiquid;
    const [closed, open] = PARTICLES[particle] ?? ['', ''];
    const shape = isClosed && !(particle === '로' && isLiquid) ? closed : open;
    return `${whole.slice(0, whole.lastIndexOf('('))}${shape}`;
  });
}

function dollars(value: number, isKorean: boolean): string {
  if (Math.abs(value) >= 1e9)
    return isKorean
      ? `${Math.round(value / 1e8).toLocaleString('en')}억 달러`
      : `$${+(value / 1e9).toFixed(2)} billion`;
  return isKorean
    ? `${Math.round(value / 1e4).toLocaleString('en')}만 달러`
    : `$${+(value / 1e6).toFixed(1)} million`;
}
