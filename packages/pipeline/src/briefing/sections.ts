import type { Language } from '@assay/engine';

/** The parts of a briefing whose headings have a fixed meaning; any other section is `other`. */
export const SECTION_KINDS = [
  'glance',
  'core',
  'analysis',
  'positions',
  'conclusion',
  'questions',
  'sources',
] as const;

export type SectionKind = (typeof SECTION_KINDS)[number] | 'other';

/** The headings by which they are told, and which drafts are written with. */
export const SECTION_TITLES: Readonly<
  Record<Language, Readonly<Record<(typeof SECTION_KINDS)[number], string>>>
> = {
  ko: {
    glance: '한눈에',
    core: '핵심',
    analysis: '분석',
    positions: '입장',
    conclusion: '결론',
    questions: '질문과 답',
    sources: '출처',
  },
  en: {
    glance: 'At a glance',
    core: 'Core',
    analysis: 'Analysis',
    positions: 'Positions',
    conclusion: 'Conclusion',
    questions: 'Questions and answers',
    sources: 'Sources',
  },
};

/** What a heading of a language announces. Example: `sectionKindOf('At a Glance', 'en')` → `glance`. */
export function sectionKindOf(heading: string, language: Language): SectionKind {
  const plain = heading.trim().toLowerCase();
  const titles = SECTION_TITLES[language];
  return SECTION_KINDS.find((kind) => titles[kind].toLowerCase() === plain) ?? 'other';
}
