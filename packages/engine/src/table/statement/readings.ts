import type { Language } from '../../language/language.ts';
import { statementWords } from '../language/registry-statement-words.ts';
import type { Table } from '../table.ts';
import { listChoices } from './choices.ts';
import { type Feature, featuresOf, featuresOfUnread, type Open, openOf } from './features.ts';
import { findMentions } from './find-mentions.ts';
import { type IndexedTable, indexTable } from './index-table.ts';
import { type HeadLink, linkHeads } from './link-heads.ts';
import type { Proposal } from './proposal.ts';
import { cueOf, proposeRows, splitsOf } from './propose-rows.ts';
import { proposeValues } from './propose-values.ts';
import { readSentence, type TermRange } from './read-sentence.ts';
import type { Reading } from './reading.ts';
import { runProgram } from './run-program.ts';
import { fitOf } from './score.ts';
import { World } from './world.ts';

/** More readings than these are not made, and more than those not weighed. */
const WHOLE = { made: 1500, weighed: 200 };
const HALF = { made: 400, weighed: 60 };
/** So many readings of each half of a sentence are combined, for so many ways to cut it. */
const MOST_OF_HALF = 5;
const MOST_CUTS = 3;

/** The readings of a statement, with what they share. */
export interface Readings {
  readonly world: World;
  readonly readings: readonly Reading[];
  /** How likely it is that none of them is what was meant. */
  readonly unread: readonly Feature[];
}

/** The readings of a statement on a table that its words bear best, at most some 300. Example: each column that `most` may speak of. */
export function listReadings(table: Table, text: string, language: Language): Readings {
  const index = indexTable(table);
  const world = worldOf(index, text, language);
  const whole = readingsIn(world, WHOLE);
  const halves = cutsOf(text, language).flatMap((cut) => bothReadings(index, text, language, cut));
  return { world, readings: [...whole, ...halves], unread: featuresOfUnread(world) };
}

function worldOf(index: IndexedTable, text: string, language: Language): World {
  const read = readSentence(text, language);
  const heads = linkHeads(index, read);
  const cues = read.cues.filter((cue) => !isInHead(index, heads, cue));
  const sentence = { ...read, cues };
  return new World(index, sentence, heads, findMentions(index, sentence, heads));
}

/** Whether a word is only a part of a header of several words that stands there whole: the top of Top scorer asks nothing. */
function isInHead({ columns }: IndexedTable, heads: readonly HeadLink[], { start, end }: TermRange): boolean {
  return heads.some(({ fraction, literal, terms }, column) => {
    const length = columns[column]?.head.length ?? 0;
    if (fraction < 1 || !literal || length < 2 || end - start >= length) return false;
    for (let at = start; at < end; at++) if (!terms.includes(at)) return false;
    return terms.includes(start - 1) || terms.includes(end);
  });
}

interface Draft {
  readonly proposal: Proposal;
  readonly open: Open;
  /** A first guess at how well it fits, before its features are weighed. */
  readonly fit: number;
}

function readingsIn(world: World, most: typeof WHOLE): Reading[] {
  const drafts: Draft[] = [];
  for (const choice of listChoices(world.mentions)) {
    const splits = splitsOf(choice.chosen);
    const proposals = [...proposeRows(world, choice, splits), ...proposeValues(world, choice, splits)];
    for (const proposal of proposals) {
      if (drafts.length >= most.made) break;
      const open = openOf(proposal, world);
      let fit =
        proposal.choice.prior + (proposal.cue === null ? 0 : 0.5) - open.words * 0.8 - open.numbers * 2;
      for (const { prior } of proposal.slots) fit += prior;
      drafts.push({ proposal, open, fit });
    }
  }
  drafts.sort((a, b) => b.fit - a.fit);
  const not = cueOf(world.sentence, 'not');
  return drafts.slice(0, most.weighed).flatMap(({ proposal, open }): Reading[] => {
    const outcome = runProgram(proposal.program, world);
    if (outcome === null) return [];
    const features = featuresOf(proposal, open, world);
    const plain = { proposal, negated: false, outcome, truth: outcome.truth, features };
    const { op } = proposal.program;
    if (not === null || op === 'exists' || op === 'none') return [plain];
    const turned: Feature[] = [['negated', 1], [`negated.${op}`, 1], [`negated~${not.word}`, 1], ...features];
    return [plain, { proposal, negated: true, outcome, truth: !outcome.truth, features: turned }];
  });
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly joint: string;
}

/** Where a sentence may be cut in two claims. */
function cutsOf(text: string, language: Language): Cut[] {
  const cuts: Cut[] = [];
  const lower = text.toLowerCase();
  for (const joint of statementWords(language).joints)
    for (let at = lower.indexOf(joint); at > 0 && cuts.length < MOST_CUTS; at = lower.indexOf(joint, at + 1))
      cuts.push({ start: at, end: at + joint.length, joint });
  return cuts;
}

/** Both halves of a sentence, each as it is read best; the other half is blank, so that places stay those of the sentence. */
function bothReadings(
  index: IndexedTable,
  text: string,
  language: Language,
  { start, end, joint }: Cut,
): Reading[] {
  const before = worldOf(index, text.slice(0, start) + ' '.repeat(text.length - start), language);
  const behind = worldOf(index, ' '.repeat(end) + text.slice(end), language);
  if (before.mentions.length === 0 || behind.mentions.length === 0) return [];
  if (before.sentence.terms.length < 3 || behind.sentence.terms.length < 3) return [];
  const firsts = bestOf(readingsIn(before, HALF));
  const seconds = bestOf(readingsIn(behind, HALF));
  return firsts.flatMap((first) =>
    seconds.map((second): Reading => {
      const proposal: Proposal = {
        ...first.proposal,
        program: { op: 'both', parts: [first.proposal.program, second.proposal.program] },
      };
      const truth = first.truth && second.truth;
      return {
        proposal,
        negated: false,
        outcome: {
          truth,
          value: null,
          rows: [...first.outcome.rows, ...second.outcome.rows],
        },
        truth,
        features: [
          ['both', 1],
          [`both~${joint.trim()}`, 1],
          [`both:${first.proposal.program.op === second.proposal.program.op ? 'alike' : 'unlike'}`, 1],
          ...first.features,
          ...second.features,
        ],
      };
    }),
  );
}

function bestOf(readings: readonly Reading[]): Reading[] {
  return readings
    .map((reading) => ({ reading, score: fitOf(reading) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_OF_HALF)
    .map(({ reading }) => reading);
}
