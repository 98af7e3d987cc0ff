import { enStem } from '../en/stems.ts';
import { type StoryToken, tokensOf } from '../word/tokens.ts';
import { knownName } from './known-names.ts';

const MOST_NAMES = 40;

/**
 * The names in Latin letters, in the order of their first mention: each word, the words of a name joined, and its initials from three words on.
 * `namesOf('The Open Patent Observatory said', 'en')` → open, patent, observatory, openpatentobservatory, opo.
 * Places and bearers that much of the news names stand under one name in both languages: `Norwegian` and 노르웨이 are norway.
 * In Korean text every Latin word counts; in English those with a capital that are not also written without one.
 */
export function namesOf(text: string, language: 'ko' | 'en'): string[] {
  const tokens = tokensOf(text);
  const plain = new Set(tokens.filter(({ text: word }) => /^[a-z]/.test(word)).map(({ text: word }) => word));
  const names = new Set<string>();
  let run: StoryToken[] = [];
  const flush = () => {
    addRun(run, names);
    run = [];
  };
  for (const token of tokens) {
    const known = knownName(
      token.kind === 'hangul' ? token.text : token.text.toLowerCase(),
      token.kind === 'hangul' ? 'ko' : 'en',
    );
    if (known !== null) names.add(known);
    if (token.kind === 'hangul' || !isName(token.text, language, plain)) {
      flush();
      continue;
    }
    const last = run.at(-1);
    // Only spaces may part the words of one name.
    if (last !== undefined && text.slice(last.start + last.text.length, token.start) !== ' ') flush();
    run.push(token);
  }
  flush();
  return [...names].slice(0, MOST_NAMES);
}

function isName(word: string, language: 'ko' | 'en', plain: ReadonlySet<string>): boolean {
  if (word.length < 2) return false;
  if (language === 'ko') return true;
  const lower = word.toLowerCase();
  return /^[A-ZÀ-Þ]/.test(word) && !plain.has(lower) && enStem(lower) !== null;
}

function addRun(run: readonly StoryToken[], names: Set<string>): void {
  const words = run.map(({ text }) => text.toLowerCase().replace(/'s$/, ''));
  for (const word of words) if (word.length > 1) names.add(word);
  if (words.length < 2 || words.length > 5) return;
  names.add(words.join(''));
  if (words.length > 2) names.add(words.map((word) => word.charAt(0)).join(''));
}
