import type { InBothLanguages } from '@assay/engine';

/** What a briefing can be about; a closed list, in the order in which pages show it. */
export const CATEGORIES = [
  'ai',
  'models',
  'research',
  'chips',
  'compute',
  'energy',
  'robots',
  'capital',
  'talent',
  'adoption',
  'policy',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** Their names on a page. */
export const CATEGORY_NAMES: Readonly<Record<Category, InBothLanguages<string>>> = {
  ai: { ko: '인공지능', en: 'Artificial intelligence' },
  models: { ko: 'AI 모델', en: 'AI models' },
  research: { ko: '연구와 특허', en: 'Research and patents' },
  chips: { ko: '반도체', en: 'Chips' },
  compute: { ko: '연산 자원', en: 'Compute' },
  energy: { ko: '에너지', en: 'Energy' },
  robots: { ko: '로봇', en: 'Robots' },
  capital: { ko: '자본', en: 'Capital' },
  talent: { ko: '인재', en: 'Talent' },
  adoption: { ko: '활용', en: 'Adoption' },
  policy: { ko: '정책', en: 'Policy' },
};

/** The category that a word names, or null. Example: `parseCategory('robots')` → `robots`. */
export function parseCategory(word: string): Category | null {
  return CATEGORIES.find((category) => category === word) ?? null;
}
