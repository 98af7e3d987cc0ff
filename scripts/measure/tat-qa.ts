// Computes the derivations of TAT-QA's questions with our exact decimals and holds them against the answers. Cannot check derivations written in words.
import { halfOf } from './halves.ts';
import type { Judged, Judgement, Measured, MeasuredSet } from './measured-set.ts';
import { readJson } from './read-set.ts';
import { tallyTable } from './tally.ts';
import { agreesWith, computeDerivation } from './tat-qa/derivation.ts';

interface Question {
  readonly uid?: string;
  readonly question: string;
  readonly answer: unknown;
  readonly derivation: string;
  readonly answer_type: string;
  readonly scale: string;
}

export const TAT_QA: MeasuredSet = {
  name: 'tat-qa',
  title: 'TAT-QA: the arithmetic of derivations',
  published: 'none; its figures are of answering the questions, which is not what this measures.',
  measure: async (folder, halves) => {
    const tables = readJson<{ readonly questions: readonly Question[] }[]>(folder, 'tatqa_dataset_dev.json');
    const questions = tables.flatMap((one) => one.questions);
    return measure(
      questions.filter(
        ({ answer_type, question }) =>
          answer_type === 'arithmetic' && halves.includes(halfOf('tat-qa', question)),
      ),
    );
  },
};

function measure(questions: readonly Question[]): Measured {
  const judged = questions.map(judge);
  return {
    tables: [tallyTable(judged)],
    judged,
    notes: [
      'Every derivation is parsed and computed exactly; it is right where it comes to the answer as that is rounded, a share as per cent where the answer is in per cent. A number alone in brackets behind a plus or a minus is below zero, as accounts write it.',
    ],
  };
}

function judge(question: Question): Judged {
  const value = computeDerivation(question.derivation);
  const scaled = /thousand|million|billion/.test(question.derivation);
  const right = value !== null && agreesWith(value, String(question.answer), question.scale, scaled);
  return {
    group: 'arithmetic derivations',
    half: halfOf('tat-qa', question.question),
    right,
    judgement: right ? null : OTHERWISE,
    line: `${question.derivation} (${question.scale})\texpected ${String(question.answer)}\tfound ${value?.toString() ?? 'not parsed'}`,
  };
}

const OTHERWISE: Judgement = {
  id: 'otherwise',
  onPrinciple: false,
  sentence: 'the derivation does not come to the answer as that is rounded, or is written in words',
};
