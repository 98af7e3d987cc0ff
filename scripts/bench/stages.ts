// Says which part of a check each of its stages takes. Cannot see what the optimiser has put into its caller; a stage whose function has another name now shows a dash.
import type { HotSpot } from './profile.ts';
import { renderTable } from './table.ts';

/** A stage with the function that carries it out, and how deep it stands among the others. */
const STAGES: readonly (readonly [what: string, name: string, file: string])[] = [
  ['reading the text: quantities, periods, names, words', 'viewText', 'claim/view.ts'],
  ['– of which quantities', 'findQuantities', 'quantity/find-quantities.ts'],
  ['– of which periods', 'findPeriods', 'period/find-periods.ts'],
  ['drafting claims', 'draftsOf', 'check/check-text.ts'],
  ['what the words around can name', 'prepareSentence', 'check/candidates/word-context.ts'],
  ['judging claims', 'checkClaim', 'check/check-claim.ts'],
  ['– of which finding candidates', 'findCandidates', 'check/candidates/candidates.ts'],
  ['– of which trying candidates', 'tryCandidate', 'check/judging/try-candidate.ts'],
  ['– of which doubting what would be refuted', 'doubtOf', 'check/doubts/doubt.ts'],
  ['the report', 'buildReport', 'receipt/build-report.ts'],
  ['– of which formulas', 'renderFormula', 'receipt/formula.ts'],
];
const WHOLE = 'checkDocument';

/** Each stage's part of a check, in per cent, beside each other for every profile. */
export function renderStages(
  profiles: readonly { readonly name: string; readonly spots: readonly HotSpot[] }[],
): string {
  const rows = STAGES.map(([what, name, file]) => [
    what,
    ...profiles.map(({ spots }) => partOf(spots, name, file)),
    `\`${name}\``,
  ]);
  const collected = [
    'collecting garbage',
    ...profiles.map(({ spots }) => partOf(spots, '(garbage collector)', '')),
    '',
  ];
  return renderTable(['stage', ...profiles.map(({ name }) => name), 'function'], [...rows, collected]);
}

function partOf(spots: readonly HotSpot[], name: string, file: string): string {
  const whole = spots.find((spot) => spot.name === WHOLE)?.whole ?? 1;
  const spot = spots.find((one) => one.name === name && one.place.includes(file));
  return spot === undefined ? '–' : `${((spot.whole / whole) * 100).toFixed(0)}%`;
}
