/** Particles that Korean words carry, longest first; what is left must be a word of at least one syllable. */
const PARTICLES = [
  '에서의',
  '으로의',
  '에게서',
  '이라는',
  '에서는',
  '으로는',
  '에서도',
  '이라고',
  '에서',
  '에게',
  '으로',
  '까지',
  '부터',
  '처럼',
  '보다',
  '마다',
  '이나',
  '이란',
  '라는',
  '들의',
  '들은',
  '들이',
  '들을',
  '에는',
  '에도',
  '와의',
  '과의',
  '로는',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '의',
  '에',
  '로',
  '와',
  '과',
  '도',
  '만',
  '들',
] as const;
const ALONE: ReadonlySet<string> = new Set(PARTICLES);
const HANGUL = /^[\uAC00-\uD7A3]+$/;
const ASIDE = new Set('a an the of in on at to for and or by with from vs'.split(' '));

/** A word of a query with the forms under which it may stand in a name. */
export interface SearchWord {
  readonly typed: string;
  readonly forms: readonly string[];
}

/**
 * The words of a query, without those that say nothing, each with and without its particle or ending.
 * Example: `readSearchWords('중국의 patents')` → `중국의|중국` and `patents|patent`.
 */
export function readSearchWords(query: string): SearchWord[] {
  const said = foldWords(query).filter((word) => !ASIDE.has(word));
  // “로봇”을: a particle that a quotation mark sets apart says nothing, unless it is all there is.
  const telling = said.filter((word) => !ALONE.has(word));
  return (telling.length > 0 ? telling : said).map((typed) => ({
    typed,
    forms: HANGUL.test(typed) ? koreanForms(typed) : latinForms(typed),
  }));
}

/** The words of a text, in lower case, composed, apart at anything that is no letter or digit. */
export function foldWords(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => word.match(/[\uAC00-\uD7A3]+|[^\uAC00-\uD7A3]+/g) ?? []);
}

function koreanForms(word: string): string[] {
  const forms = [word];
  for (const particle of PARTICLES) {
    if (word.length > particle.length && word.endsWith(particle)) forms.push(word.slice(0, -particle.length));
  }
  return forms;
}

function latinForms(word: string): string[] {
  const forms = [word];
  if (word.length > 4 && word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  else if (word.length > 4 && /(?:s|x|ch|sh)es$/.test(word)) forms.push(word.slice(0, -2));
  else if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) forms.push(word.slice(0, -1));
  return forms;
}

/**
 * How well a word of the query stands in a word of a name: 1 the same, less where it only begins it or (in Korean) stands inside.
 * `matchWord({forms: ['중국의', '중국']}, '중국')` → 1; `특허` in `특허출원` → 0.7; nothing in common → 0.
 */
export function matchWord({ forms }: Pick<SearchWord, 'forms'>, word: string): number {
  let best = 0;
  for (const form of forms) {
    if (form === word) return 1;
    const hangul = HANGUL.test(form);
    if (word.startsWith(form) && (hangul || form.length >= 3)) best = Math.max(best, 0.7);
    else if (hangul && form.length >= 2 && word.includes(form)) best = Math.max(best, 0.5);
    else if (!hangul && latinForms(word).includes(form)) best = Math.max(best, 0.95);
  }
  return best;
}
