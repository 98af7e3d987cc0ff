import { exact, powerOfTen } from '../../quantity/exact.ts';
import { buildNumber, type NumberReading } from '../../quantity/number-reading.ts';
import { readDigitNumber } from './digit-number.ts';
import { readFractionInWords } from './fractions.ts';
import { readNativeNumber } from './native-number.ts';
import { KO_SPELLED } from './numeral-alone.ts';
import { readNative } from './numerals.ts';
import { partWordAt, readHalf, readPartWord } from './part-words.ts';
import { isUnit } from './physical-units.ts';
import { KO_SINO, readSinoNumber, spelledNumber } from './sino-number.ts';
import { readSpelled } from './spelled-number.ts';

/** 몇, 수십, 여남은: nobody knows how many. */
const VAGUE = /(?:수십|수백|수천|수만|수억|몇|두어|서너|너댓|대여섯|예닐곱|여남은)(?:십|백|천|만|억|조)*/y;
/** Nouns and adverbs that look like a numeral with its counter. */
const NOUN =
  /한편|세대|세종|석사|석권|석회|열대|열사|백사장|백일장|이사|이점(?! ?[영공일이삼사오육륙칠팔구]+\s?(?:퍼센트|프로|%|배|점|달러|명|[만억조]))|사위|만점|천만에|천만의 말씀|이 (?!퍼센트|[점쩜] ?[영공일이삼사오육륙칠팔구]+\s?(?:퍼센트|프로|%|배|점|달러|명|[만억조]))|[일이사오구]조(?!\s?(?:원|달러|위안|유로|엔|[0-9일이삼사오육칠팔구천백십]|분의|번째|[과와]|$))/y;

/** The rule of 첫, the one ordinal that no numeral spells. */
export const KO_FIRST = 'ko.ordinal.first';

/** The number that begins at a position, in digits or in Hangul; null where the letters are no number. */
export function readNumber(folded: string, at: number, text: string): NumberReading | null {
  const letter = folded.charAt(at);
  if (/[0-9.]/.test(letter)) return readDigitNumber(folded, at, text);
  if (letter === '첫') return buildNumber(at, at + 1, exact(1), KO_FIRST, { inWords: true });
  NOUN.lastIndex = at;
  if (NOUN.test(folded)) return null;
  const fraction = readFractionInWords(folded, at);
  if (fraction !== null) return fraction;
  const bit = readScaleAndBit(folded, at);
  if (bit !== null) return bit;
  VAGUE.lastIndex = at;
  const vague = VAGUE.exec(folded);
  if (vague !== null)
    return buildNumber(at, at + vague[0].length, exact(0), 'ko.number.vague', { inWords: true });
  const part = partWordAt(folded, at);
  return part === null ? readNumeral(folded, at, text) : readPartWord(folded, at, part);
}

/** A numeral in letters: the longer of what native and sino-Korean words make of them. */
function readNumeral(folded: string, at: number, text: string): NumberReading | null {
  const spelled = readSpelled(folded, at);
  const tens = readNative(folded, at);
  const native = tens !== null && spelled !== null && spelled.end > tens.end ? spelled : tens;
  if (native !== null) return readNativeNumber(folded, at, text, native);
  return spelled === null ? null : readSinoNumber(folded, at, spelled);
}

/** A text that is nothing but a numeral in words, with its unit: 삼, 이백만, 쉰일곱, 오와 사분의 일, 구메터. */
export function readWholeText(folded: string): NumberReading | null {
  if (folded.length > MOST_LETTERS) return null;
  const text = folded.trim();
  if (!/^[가-힣]/.test(text)) return null;
  const at = folded.length - folded.trimStart().length;
  const fraction = readFractionInWords(folded, at);
  if (fraction?.end === at + text.length) return fraction;
  if (text === '반') return readHalf(at);
  const spelled = readSpelled(folded, at);
  if (spelled === null) return null;
  if (isUnit(text.slice(spelled.end - at))) return spelledNumber(folded, at, spelled, KO_SINO);
  return spelled.end === at + text.length ? spelledNumber(folded, at, spelled, KO_SPELLED) : null;
}

/** No numeral in words is longer. */
const MOST_LETTERS = 60;

const SCALES: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3, 만: 4 };

/** 만여 명, 천여 곳: a scale word alone and a bit more. */
function readScaleAndBit(folded: string, at: number): NumberReading | null {
  const power = SCALES[folded.charAt(at)];
  if (power === undefined || !/^여(?!섯|덟|든)/.test(folded.slice(at + 1, at + 3))) return null;
  return buildNumber(at, at + 1, powerOfTen(power), 'ko.number.scale-and-a-bit', {
    inWords: true,
    place: power,
    lastPlace: power,
  });
}
