import type { Outcome } from './outcome.ts';
import type { Program, ProgramOf } from './program.ts';
import {
  runAll,
  runCompareCounts,
  runCount,
  runEach,
  runExists,
  runJust,
  runMajority,
  runNone,
  runOnly,
  runPart,
  runShare,
} from './run-counts.ts';
import { runAlike, runDistinct, runMode } from './run-texts.ts';
import { runAcross, runCompare, runExtreme, runSuperlative, runTotal } from './run-values.ts';
import type { World } from './world.ts';

/**
 * A program's truth of its table, exactly; null where the table leaves it undefined, as the greatest of no rows.
 * Example: count of rows with a result of W, against 3 → true where there are three.
 */
export function runProgram(program: Program, world: World): Outcome | null {
  switch (program.op) {
    case 'exists':
      return runExists(program, world);
    case 'none':
      return runNone(program, world);
    case 'count':
      return runCount(program, world);
    case 'all':
      return runAll(program, world);
    case 'only':
      return runOnly(program, world);
    case 'just':
      return runJust(program, world);
    case 'majority':
      return runMajority(program, world);
    case 'superlative':
      return runSuperlative(program, world);
    case 'extreme':
      return runExtreme(program, world);
    case 'compare':
      return runCompare(program, world);
    case 'lookup':
    case 'sum':
    case 'average':
      return runTotal(program, world);
    case 'mode':
      return runMode(program, world);
    case 'compare-counts':
      return runCompareCounts(program, world);
    case 'distinct':
      return runDistinct(program, world);
    case 'alike':
      return runAlike(program, world);
    case 'share':
      return runShare(program, world);
    case 'part':
      return runPart(program, world);
    case 'each':
      return runEach(program, world);
    case 'both':
      return runBoth(program, world);
    case 'across':
      return runAcross(program, world);
  }
}

function runBoth({ parts }: ProgramOf<'both'>, world: World): Outcome | null {
  const [first, second] = [runProgram(parts[0], world), runProgram(parts[1], world)];
  if (first === null || second === null) return null;
  return { truth: first.truth && second.truth, value: null, rows: [...first.rows, ...second.rows] };
}
