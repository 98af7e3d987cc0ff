import type { NameBoundary } from '../catalogue/names.ts';
import type { EntityMention } from '../claim/draft.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/span.ts';

/** What the words around a quantity say of it, in terms that no longer depend on the language. */
export interface Surroundings {
  /** A verb or noun of change has this quantity as its amount: rose 31%, 10대 줄었다, a rise of 13 percent. */
  readonly change: 'up' | 'down' | null;
  /** A preposition makes it the amount of the change, whatever it counts: grew by 1.9 million units. */
  readonly byAmount: boolean;
  /** The quantity is where a change ends: to 36,219; 34%로 늘었다. */
  readonly changedTo: 'up' | 'down' | null;
  /** The quantity is where a change began: from 59%, 59%에서. */
  readonly from: boolean;
  /** A comparison has this quantity as its amount: nine more than, 14%포인트 앞서. */
  readonly compared: 'up' | 'down' | null;
  /** Whom it is compared with stands behind the number: 81 less than America's. */
  readonly comparesBehind: boolean;
  /** A multiple is of something named in words: half as many as, twice the size of. */
  readonly againstAnother: boolean;
  /** It is what was added: of a stock its change, of a flow its value. */
  readonly adds: boolean;
  /** It is of the value right before: 그 절반, 계약(6억 달러)의 일곱 배, half that. */
  readonly ofLast: boolean;
  /** Its parts are told behind it: 54만 대 가운데 중국이, 17 million, two thirds of them in China. */
  readonly toldInParts: boolean;
  /** Two are taken together that were named before: 둘을 더하면, the two together, between them. */
  readonly both: boolean;
  /** A word of distance stands right behind: 2.4배 차이. */
  readonly apart: boolean;
  /** It is how high something stands: at 66 points, no distance. */
  readonly standsAt: boolean;
  /** What is left after a fall, as a fraction of what was: 280분의 1로 떨어졌다. */
  readonly shrinksTo: boolean;
  /** So many per cent of what was at another time: 전년의 81%에 그쳤다, 작년 한 해(77만 대)의 94%를 채웠다. */
  readonly ofThen: boolean;
  /** The amount is said to be "more" than something not named here: 475억 달러 더 팔렸다. */
  readonly furthered: boolean;
  /** A sum, an average by year or month, or a share of a named whole. */
  readonly aggregate: 'sum' | 'average' | 'annual-average' | 'monthly-average' | null;
  readonly ofWhole: boolean;
  /** The name right before the bracket that holds the quantity: 태국(36%). */
  readonly bracketed: boolean;
  /** The name whose multiple or fraction it is: 미국의 100분의 1, twice that of Japan. */
  readonly baseName: EntityMention | null;
  /** The base is the whole figure of one: 16% of the Chinese total. */
  readonly baseIsTotal: boolean;
  /** The base is a value of it, not its people: half the Chinese share, not half of Chinese respondents. */
  readonly baseOfValue: boolean;
}

/** Where the number before a number ends, and where the one behind it begins. */
export interface Neighbours {
  readonly previous: number;
  readonly next: number;
}

/** How a language puts names, clauses and numbers together. */
export interface Grammar {
  readonly nameBoundary: NameBoundary;
  /** How many letters of an article's first sentence, as written, are its place and agency: (서울=한길통신), LONDON, May 7 (Reuters) -. */
  readonly datelineLength: (start: string) => number;
  /** What right behind a name only tells who it is, no number among it: SMIC, its mainland rival, gained. Null where none does. */
  readonly aside: RegExp | null;
  /** Phrases whose words name nothing: to be fair, by and large. Global, over the folded text; null where there are none. */
  readonly idle: RegExp | null;
  /** Cuts a sentence into clauses, in order, covering it. */
  readonly clauses: (folded: string, sentence: Span, entities: readonly EntityMention[]) => Span[];
  /** Whether a clause tells something aside of a name before it, with periods of its own: which has doubled since 2013. */
  readonly isInset: (clause: string) => boolean;
  /** Gives each name its role from the words around it. */
  readonly entityRoles: (
    folded: string,
    sentence: Span,
    entities: readonly EntityMention[],
  ) => EntityMention[];
  /** Whether the words around a name make it the source of what is said: "Microsoft reckons", 스탠퍼드대가 꼽은. */
  readonly attributes: (folded: string, name: Span) => boolean;
  /** Whether a country's name right before another, these words between, only tells where that one is from: 중국 딥시크. */
  readonly tellsOrigin: (between: string) => boolean;
  /** Whether the words right after a number make it the limit of those counted (80% 넘게 쓰는 나라가 여섯) or a stage on the way (18위를 거쳐), no figure of its own. */
  readonly limitsField: (after: string) => boolean;
  /** Whether the words behind a name's end hand it the number that follows: with 4,200. */
  readonly handsOver: (folded: string, end: number) => boolean;
  /** Whether the words before a name's start give it the number before them: 42%인 | 덴마크. */
  readonly takesNumber: (folded: string, start: number) => boolean;
  /** Whether a relative clause about a name opens behind its end: India, which. */
  readonly opensClause: (folded: string, end: number) => boolean;
  /** Whether the words between a value and an amount make the value that from which it changed: 25위에서 아홉 계단. */
  readonly startsChange: (between: string) => boolean;
  /** Words that stand for the other of the two spoken of: its rival, 경쟁사. Global, over the folded text. */
  readonly rival: RegExp;
  /** Words for the country spoken of, where its own is set against others: 자국, at home. Global, over the folded text. */
  readonly home: RegExp;
  /** A company told by a word for its kind: the Taiwanese group. Global, over the folded text; null where none is. */
  readonly firm: RegExp | null;
  /** Words for the first or the second of two named before: the former, 후자. Group 1 is set for the first. Global. */
  readonly ofTwo: RegExp;
  /** Whether a clause takes what it compares with together: than Korea and Japan combined, 한국과 대만을 더한 것보다. */
  readonly combines: (clause: string) => boolean;
  /** Whether the words between two names, or two numbers, make them items of one list. */
  readonly coordinates: (between: string) => boolean;
  /** Reads the words around a quantity. */
  readonly surroundings: (
    folded: string,
    clause: Span,
    quantity: Quantity,
    neighbours: Neighbours,
    entities: readonly EntityMention[],
  ) => Surroundings;
}

/** Whether a comma stands between two names of one list: 미국, 중국, 영국 순. */
export function joinsNames(entities: readonly EntityMention[], comma: number): boolean {
  return entities.some((left, index) => {
    const right = entities[index + 1];
    return (
      right !== undefined &&
      left.end <= comma &&
      comma - left.end <= 1 &&
      right.start > comma &&
      right.start - comma <= 6
    );
  });
}
