import type { Sentence } from '../../text/sentences.ts';
import type { EntityMention } from '../draft.ts';
import { namesBefore, pairBefore, type SentenceSpoken } from '../spoken-before.ts';
import type { TextToRead } from '../text-to-read.ts';
import { later, type NamePair, onlyTwo } from './of-two.ts';

/** Those of whom words that stand for a bearer may speak. */
export interface SpokenOf {
  /** Whom the sentence itself names. */
  readonly bearers: readonly EntityMention[];
  /** Two of its names that stand joined: OpenAI and Anthropic. */
  readonly pairs: readonly NamePair[];
  /** The last two that stood joined in a sentence before. */
  readonly lastPair: NamePair | null;
  /** The sentences before it. */
  readonly read: readonly SentenceSpoken[];
}

/**
 * The bearers of a sentence together with the words that stand for one, in the order of the text: with "its rival" a bearer
 * without ids, with "the former" or "at home" another mention of the one meant.
 */
export function withStandIns(
  text: TextToRead,
  sentence: Sentence,
  spoken: SpokenOf,
): readonly EntityMention[] {
  const words = text.folded.slice(sentence.start, sentence.end);
  const found = [
    ...rivalsIn(text, words, sentence.start),
    ...oneOfTwoIn(text, words, sentence, spoken),
    ...countriesAtHome(text, words, sentence, spoken),
  ];
  if (found.length === 0) return spoken.bearers;
  return [...spoken.bearers, ...found].sort((a, b) => a.start - b.start);
}

/** "Its rival", 경쟁사: the other of the two spoken of, whoever that is. */
function rivalsIn({ grammar }: TextToRead, words: string, offset: number): EntityMention[] {
  return Array.from(words.matchAll(grammar.rival), ({ 0: said, index }): EntityMention => {
    const start = offset + index;
    return {
      start,
      end: start + said.replace(POSSESSIVE, '').length,
      ids: [],
      joint: [],
      use: 'name',
      role: 'bare',
      handsOver: false,
      opensClause: false,
    };
  });
}

/** Its rival's share: the ending is no part of who is meant. */
const POSSESSIVE = /['’]s$/;

/**
 * "The former", 후자: the first or second of two, of those joined before it in the sentence, else the only two that the sentence
 * has named so far, else those told last before.
 */
function oneOfTwoIn(
  { folded, grammar }: TextToRead,
  words: string,
  sentence: Sentence,
  { bearers, pairs, lastPair, read }: SpokenOf,
): EntityMention[] {
  const found: EntityMention[] = [];
  for (const { 0: said, 1: saysFirst, index } of words.matchAll(grammar.ofTwo)) {
    const start = sentence.start + index;
    const pair =
      pairs.findLast(([, two]) => two.end <= start) ??
      onlyTwo(bearers, start) ??
      later(lastPair, pairBefore(sentence, read));
    if (pair === null) continue;
    const end = start + said.length;
    found.push({
      ...pair[saysFirst === undefined ? 1 : 0],
      use: 'name',
      start,
      end,
      role: 'bare',
      handsOver: grammar.handsOver(folded, end),
      opensClause: grammar.opensClause(folded, end),
    });
  }
  return found;
}

/**
 * "At home", 자국: the country named last before, rather one that is spoken of than one that it is held against; none where the name
 * right before says whose home it is: 유럽의 자국 논문.
 */
function countriesAtHome(
  { grammar, catalogue, folded }: TextToRead,
  words: string,
  sentence: Sentence,
  { bearers, read }: SpokenOf,
): EntityMention[] {
  const found: EntityMention[] = [];
  for (const { 0: said, index } of words.matchAll(grammar.home)) {
    const start = sentence.start + index;
    if (bearers.some(({ end }) => end < start && start - end <= OWNED)) continue;
    const isMeant = ({ end, ids }: EntityMention, kinds: ReadonlySet<string>): boolean =>
      end <= start && ids.some((id) => kinds.has(catalogue.entities.get(id)?.kind ?? ''));
    const own = grammar.entityRoles(folded, sentence, bearers).filter((mention) => isMeant(mention, HOMES));
    const before = namesBefore(sentence, read).filter((mention) => isMeant(mention, COUNTRIES));
    const country = own.findLast(isSpokenOf) ?? own.at(-1) ?? before.findLast(isSpokenOf) ?? before.at(-1);
    if (country === undefined) continue;
    const end = start + said.length;
    found.push({ ...country, start, end, role: 'bare', handsOver: false, opensClause: false });
  }
  return found;
}

/** A particle and a space stand between a name and the home that is its: 유럽의 자국. */
const OWNED = 2;

function isSpokenOf({ role }: EntityMention): boolean {
  return role !== 'comparator' && role !== 'denied';
}

/** Of its own sentence a region may be whose home is told of, of those before a country alone. */
const COUNTRIES: ReadonlySet<string> = new Set(['country']);
const HOMES: ReadonlySet<string> = new Set(['country', 'region']);
