import type { Evaluation, FormOutcome } from '../check/judging/request.ts';

/** The outcomes that agree; else `otherwise`, as where a reading is too loose to call a figure false: none of [96 of 100] → the reason given. */
export function agreeingOr(outcomes: readonly FormOutcome[], otherwise: Evaluation): Evaluation {
  const agreeing = outcomes.filter(({ agreement }) => agreement === 'agrees');
  return agreeing.length > 0 ? { outcomes: agreeing } : otherwise;
}

/** Whether an evaluation agrees at one of its times. */
export function doesAgree(evaluation: Evaluation): boolean {
  return 'outcomes' in evaluation && evaluation.outcomes.some(({ agreement }) => agreement === 'agrees');
}
