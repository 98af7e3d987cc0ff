import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../database.ts';
import type { QuestionSubject, QuestionTable } from '../tables/question.ts';

export type QuestionRow = Selectable<QuestionTable>;

/** Keeps a question until the operator has read it. */
export async function askQuestion(
  db: Db,
  question: Omit<Insertable<QuestionTable>, 'state' | 'answer' | 'answered_at' | 'role'>,
): Promise<void> {
  await db
    .insertInto('question')
    .values({ ...question, answer: null, answered_at: null, role: null })
    .execute();
}

/** A question by its identifier or the beginning of it; several where that is not enough. */
export async function questionsBeginning(db: Db, beginning: string, limit: number): Promise<QuestionRow[]> {
  if (!/^[0-9a-f-]{1,36}$/.test(beginning)) return [];
  return db
    .selectFrom('question')
    .selectAll()
    .where('id', 'like', `${beginning}%`)
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Questions that wait for an answer, the oldest first. */
export async function waitingQuestions(db: Db, limit: number): Promise<QuestionRow[]> {
  return db
    .selectFrom('question')
    .selectAll()
    .where('state', '=', 'waiting')
    .orderBy('asked_at')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** How many questions wait, so that a flood of them can be refused. */
export async function countWaitingQuestions(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('question')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Answers a question, or answers it anew; from then on readers see it. Gives whether there is one. */
export async function answerQuestion(
  db: Db,
  id: string,
  { answer, role, at }: { readonly answer: string; readonly role: string; readonly at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('question')
    .set({ state: 'answered', answer, role, answered_at: at })
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Lays a question aside: nobody sees it, nor an answer that it had. Gives whether there is one. */
export async function rejectQuestion(db: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('question')
    .set({ state: 'rejected', answer: null, role: null, answered_at: null })
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Answered questions about something, the newest answer first. */
export async function answeredQuestionsAbout(
  db: Db,
  kind: QuestionSubject,
  id: string,
  limit: number,
): Promise<QuestionRow[]> {
  return db
    .selectFrom('question')
    .selectAll()
    .where('state', '=', 'answered')
    .where('about_kind', '=', kind)
    .where('about_id', '=', id)
    .orderBy('answered_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Answered questions about anything, the newest answer first: for their feed. */
export async function newestAnswers(
  db: Db,
  language: 'ko' | 'en' | null,
  limit: number,
): Promise<QuestionRow[]> {
  let query = db.selectFrom('question').selectAll().where('state', '=', 'answered');
  if (language !== null) query = query.where('language', '=', language);
  return query.orderBy('answered_at', 'desc').orderBy('id').limit(limit).execute();
}
