import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import { type Alias, COMMON_WEIGHT } from '../../catalogue/word-index.ts';
import { once } from '../../once.ts';
import type { Mention } from './mentions.ts';
import { NAMED_IN_PART, NAMED_WHOLE } from './naming.ts';
import type { SentenceWords, WordContext } from './word-context.ts';

/** An alias of which a sentence holds enough to name its statistic: all that is the same for each claim of the sentence. */
export interface FoundAlias {
  readonly text: string;
  /** Its words that the sentence holds: what they count, a claim's nearness says. */
  readonly own: readonly number[];
  /** What each of its words counts that is implied or stands elsewhere. */
  readonly beside: readonly number[];
  /** What is left of the sum of all these, for what is missing. */
  readonly discount: number;
  /** What is added to it. */
  readonly bonus: number;
  /** The part of the alias's weight that was found; 1 where all its words stand there. */
  readonly coverage: number;
  /** The part of the alias's weight that the sentence holds. */
  readonly ownCoverage: number;
  /** Whether it is named in part by what is implied or was said before. */
  readonly carried: boolean;
}

/** A statistic that a sentence, or a unit before it, names. */
export interface NamedStatistic {
  readonly indicator: string;
  readonly aliases: readonly FoundAlias[];
  readonly mention: Mention | null;
  /** Its siblings of which the sentence has telling words. */
  readonly rivals: readonly string[];
}

/** What an alias of several words gains that the own sentence holds whole: common words may then name a statistic together. */
const WHOLE = 1.5;
/** What a word counts that was said anywhere before. */
const SUBJECT = 0.2;
/** A word of the alias that stands elsewhere completes it less than one beside the claim. */
const FROM_ELSEWHERE = 0.85;
/** What is left of a name whose last word nothing says: "generative AI" names no generative AI investment. */
const WITHOUT_LAST = 0.8;
/** What a word that the form implies counts beside a written one. */
const IMPLIED = 0.6;

/**
 * The statistics whose words stand around a claim. An alias counts where its own sentence holds a telling part of it (the rest
 * may be implied or stand before), or where one sentence or heading before names it whole. Found once for all claims of a
 * sentence that imply the same words.
 */
export function namedStatistics(catalogue: SpokenCatalogue, context: WordContext): readonly NamedStatistic[] {
  const bySentence = once(NAMED, context.sentence, () => new Map());
  return once(bySentence, [...context.implied].join(' '), () => read(catalogue, context));
}

/** Goes with the sentence. */
const NAMED = new WeakMap<SentenceWords, Map<string, readonly NamedStatistic[]>>();

function read(catalogue: SpokenCatalogue, context: WordContext): NamedStatistic[] {
  const { potential, mentions } = context.sentence;
  const found = new Map<string, FoundAlias[]>();
  for (const indicator of mentions.keys()) found.set(indicator, []);
  const unsaid = unsaidFields(catalogue, context);
  for (const alias of potential) {
    const one = foundIn(catalogue, context, alias, unsaid);
    if (one === null) continue;
    const known = found.get(alias.indicator);
    if (known === undefined) found.set(alias.indicator, [one]);
    else known.push(one);
  }
  const telling = tellingIn(catalogue, context);
  return [...found].map(([indicator, aliases]) => ({
    indicator,
    aliases,
    mention: mentions.get(indicator) ?? null,
    rivals:
      telling.size === 0
        ? []
        : (catalogue.indicators.get(indicator)?.siblings ?? []).filter((sibling) => telling.has(sibling)),
  }));
}

/** What the words say of an alias; null where too many are missing, or none that the sentence holds tells of it. */
function foundIn(
  { weight }: SpokenCatalogue,
  context: WordContext,
  alias: Alias,
  unsaid: readonly number[],
): FoundAlias | null {
  const { own: there, implied, sentence } = context;
  const own: number[] = [];
  let ownWeight = 0;
  let isTold = false;
  let commons = 0;
  let meant = 0;
  for (const word of alias.words) {
    const value = weight(word);
    if (!there.has(word)) {
      if (implied.has(word)) meant += value;
      continue;
    }
    own.push(word);
    ownWeight += value;
    if (sentence.untelling.has(word)) continue;
    if (value > COMMON_WEIGHT) isTold = true;
    else commons++;
  }
  if (!isTold && (commons < 2 || ownWeight + meant < alias.weight * NAMED_IN_PART)) return null;
  const beside: number[] = [];
  let covered = ownWeight;
  let held = ownWeight;
  if (own.length < alias.words.length)
    for (const word of alias.words) {
      const place = there.has(word) ? 0 : placeBeside(context, word);
      if (place === 0) continue;
      const value = weight(word);
      beside.push(value * place);
      covered += value;
      held += value * FROM_ELSEWHERE;
    }
  const coverage = covered / alias.weight;
  if (coverage < NAMED_IN_PART || holdsAny(alias.words, unsaid)) return null;
  return {
    text: alias.text,
    own,
    beside,
    discount: (held / alias.weight) ** 2 * (lacksLast(context, alias) ? WITHOUT_LAST : 1),
    bonus: ownWeight >= alias.weight * NAMED_WHOLE && alias.words.length > 1 ? WHOLE : 0,
    coverage,
    ownCoverage: ownWeight / alias.weight,
    carried: covered > ownWeight,
  };
}

/** What a word counts that the sentence does not hold. */
function placeBeside({ implied, sentence: { elsewhere, subject } }: WordContext, word: number): number {
  return implied.has(word) ? IMPLIED : (elsewhere.get(word) ?? (subject.has(word) ? SUBJECT : 0));
}

/** Whether neither the sentence nor what stands before holds the last word of an alias, which says what is measured. */
function lacksLast({ own, implied, sentence }: WordContext, { words }: Alias): boolean {
  const last = words.at(-1);
  return last !== undefined && !own.has(last) && !implied.has(last) && !sentence.elsewhere.has(last);
}

/** Whether an alias names a field (AI) of which nothing was said so far: "사고" alone is no AI accident. */
export function isOfAnotherField(
  catalogue: SpokenCatalogue,
  context: WordContext,
  words: readonly number[],
): boolean {
  return holdsAny(words, unsaidFields(catalogue, context));
}

function holdsAny(words: readonly number[], sought: readonly number[]): boolean {
  return sought.length > 0 && words.some((word) => sought.includes(word));
}

/** The words of fields of which nothing was said so far; a sentence has the same words for all its claims. */
function unsaidFields(catalogue: SpokenCatalogue, { own, sentence }: WordContext): readonly number[] {
  const { elsewhere, subject } = sentence;
  return once(UNSAID, sentence, () =>
    [...catalogue.fieldWords].filter((word) => !own.has(word) && !subject.has(word) && !elsewhere.has(word)),
  );
}

/** Goes with the sentence. */
const UNSAID = new WeakMap<SentenceWords, readonly number[]>();

/** The words of a sentence that tell indicators; its claims have the same words, each at another place. */
export function tellingIn(
  catalogue: SpokenCatalogue,
  { sentence, own }: WordContext,
): ReadonlyMap<string, ReadonlySet<number>> {
  return once(TELLING, sentence, () => {
    const isThere = (word: number): boolean => own.has(word);
    const telling = new Map<string, ReadonlySet<number>>();
    for (const word of own.keys())
      for (const { indicator, words } of catalogue.tellingBy.get(word) ?? [])
        if (!telling.has(indicator) && words.every(isThere))
          telling.set(
            indicator,
            new Set(
              (catalogue.telling.get(indicator) ?? []).filter((phrase) => phrase.every(isThere)).flat(),
            ),
          );
    return telling;
  });
}

/** Goes with the sentence. */
const TELLING = new WeakMap<SentenceWords, ReadonlyMap<string, ReadonlySet<number>>>();
