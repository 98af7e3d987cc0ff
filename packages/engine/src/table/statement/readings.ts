import type { Language } from '../../language/language.ts';
import type { Table } from '../table.ts';
import { listChoices } from './choices.ts';
import { type Feature, featuresOf } from './features.ts';
import { findMentions } from './find-mentions.ts';
import { indexTable } from './index-table.ts';
import { linkHeads } from './link-heads.ts';
import type { Proposal } from './proposal.ts';
import { cueOf, proposeRows, splitsOf } from './propose-rows.ts';
import { proposeValues } from './propose-values.ts';
import { readSentence } from './read-sentence.ts';
import { type Outcome, runProgram } from './run-program.ts';
import { World } from './world.ts';

/** One way to read a statement: a program, whether it is denied, what it comes to, and how well it fits the words. */
export interface Reading {
  readonly proposal: Proposal;
  readonly negated: boolean;
  readonly outcome: Outcome;
  /** The program's truth, turned where the statement denies it. */
  readonly truth: boolean;
  readonly features: readonly Feature[];
}

/** More readings than these are not made, and more than those not weighed. */
const MOST_MADE = 1500;
const MOST_WEIGHED = 200;

/** The readings of a statement on a table that its words bear best, at most 200. Example: each column that `most` may speak of. */
export function listReadings(
  table: Table,
  text: string,
  language: Language,
): { readonly world: World; readonly readings: readonly Reading[] } {
  const index = indexTable(table);
  const sentence = readSentence(text, language);
  const heads = linkHeads(index, sentence);
  const world = new World(index, sentence, heads, findMentions(index, sentence, heads));
  const readings: Reading[] = [];
  const denied = cueOf(sentence, 'not') !== null;
  for (const choice of listChoices(world.mentions)) {
    const splits = splitsOf(choice.chosen);
    const proposals = [...proposeRows(world, choice, splits), ...proposeValues(world, choice, splits)];
    for (const proposal of proposals) {
      if (readings.length >= MOST_MADE) break;
      const outcome = runProgram(proposal.program, world);
      if (outcome === null) continue;
      const features = featuresOf(proposal, world);
      readings.push({ proposal, negated: false, outcome, truth: outcome.truth, features });
      const { op } = proposal.program;
      if (!denied || op === 'exists' || op === 'none') continue;
      const turned: Feature[] = [['negated', 1], [`negated.${op}`, 1], ...features];
      readings.push({ proposal, negated: true, outcome, truth: !outcome.truth, features: turned });
    }
  }
  const weighed = readings
    .map((reading) => ({ reading, fit: roughFit(reading) }))
    .sort((a, b) => b.fit - a.fit)
    .slice(0, MOST_WEIGHED)
    .map(({ reading }) => reading);
  return { world, readings: weighed };
}

/** A first guess at how well a reading fits, before its features are weighed. */
function roughFit({ proposal, features }: Reading): number {
  let fit = proposal.choice.prior + (proposal.cue === null ? 0 : 0.5);
  for (const { prior } of proposal.slots) fit += prior;
  for (const [name, value] of features)
    if (name === 'open.words') fit -= value * 0.8;
    else if (name === 'open.numbers') fit -= value * 2;
  return fit;
}
