import type { Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { withStore } from '../with-store.ts';
import { questionWords, selectQuestion } from './question-context.ts';

/** `assay question answer`: answers a question, or answers it anew; readers see both from then on. */
export async function questionAnswer(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const [beginning, answer, extra] = args.operands;
  const command = 'assay question answer';
  if (beginning === undefined || answer === undefined || answer.trim() === '')
    throw new UsageError({ code: 'missing-operand', operand: 'ID TEXT', command });
  if (extra !== undefined) throw new UsageError({ code: 'too-many-operands', word: extra, command });
  const { answerQuestion } = await import('@assay/store');
  const done = await withStore(deps, args, language, async ({ database: { db } }) => {
    const question = await selectQuestion(db, beginning);
    const role = args.valueOf('role') ?? questionWords(question.language).role;
    const at = deps.now().toISOString();
    await answerQuestion(db, question.id, { answer: answer.trim(), role, at });
    return { id: question.id, state: 'answered', role };
  });
  const text = args.has('json') ? JSON.stringify(done, null, 2) : questionWords(language).answered(done.id);
  deps.stdout.write(`${text}\n`);
  return EXIT.ok;
}

/** `assay question reject`: lays questions aside, with the answers that they had. */
export async function questionReject(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  if (args.operands.length === 0)
    throw new UsageError({ code: 'missing-operand', operand: 'ID…', command: 'assay question reject' });
  const { rejectQuestion } = await import('@assay/store');
  const done = await withStore(deps, args, language, ({ database: { db } }) =>
    db.transaction().execute(async (trx) => {
      const ids: string[] = [];
      for (const operand of args.operands) ids.push((await selectQuestion(trx, operand)).id);
      for (const id of ids) await rejectQuestion(trx, id);
      return ids.map((id) => ({ id, state: 'rejected' }));
    }),
  );
  const words = questionWords(language);
  const lines = done.map(({ id }) => words.rejected(id));
  deps.stdout.write(`${args.has('json') ? JSON.stringify(done, null, 2) : lines.join('\n')}\n`);
  return EXIT.ok;
}
