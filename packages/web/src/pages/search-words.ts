/** Particles at the end of a Korean word, longest first; what is left must be two letters at least. */
const PARTICLES = [
  '에서는',
  '으로는',
  '에게서',
  '에서',
  '에게',
  '으로',
  '까지',
  '부터',
  '보다',
  '처럼',
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
];

/**
 * The words of a search, lower case, Korean particles taken off, each once.
 * Example: `searchWords('한국의 AI 특허는')` → `['한국', 'ai', '특허']`.
 */
export function searchWords(text: string): readonly string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,.?!"'“”‘’()·]+/u);
  return [...new Set(words.filter((word) => word !== '').map(bareWord))];
}

function bareWord(word: string): string {
  if (!/[가-힣]$/u.test(word)) return word;
  const particle = PARTICLES.find((ending) => word.endsWith(ending) && word.length - ending.length >= 2);
  return particle === undefined ? word : word.slice(0, -particle.length);
}
