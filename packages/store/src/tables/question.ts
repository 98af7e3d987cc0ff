import type { Generated } from 'kysely';

/** What a reader can ask about. */
export const QUESTION_SUBJECTS = ['claim', 'briefing', 'story', 'report', 'indicator', 'site'] as const;
export type QuestionSubject = (typeof QUESTION_SUBJECTS)[number];

export type QuestionState = 'waiting' | 'answered' | 'rejected';

/** A question of a reader; nobody sees it before it is answered. */
export interface QuestionTable {
  readonly id: string;
  readonly about_kind: QuestionSubject;
  /** Empty for the site. */
  readonly about_id: string;
  readonly language: 'ko' | 'en';
  readonly text: string;
  readonly asked_at: string;
  readonly state: Generated<QuestionState>;
  readonly answer: string | null;
  readonly answered_at: string | null;
  /** In what role it was answered: `editor`, say. */
  readonly role: string | null;
}
