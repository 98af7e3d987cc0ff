import type { Span } from '../text/span.ts';

/** A cue with the words around it, folded; `before` and `after` stay within the sentence. */
export interface CueContext {
  readonly word: string;
  readonly before: string;
  readonly after: string;
  readonly clause: string;
}

/** A comparison that an adjective makes by itself: "sunnier than". Its direction, or null. */
export type ComparativeReading = 'up' | 'down' | null;

/** A small number that words tell, where it stands in a clause. */
export interface NumberTold {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** How many bearers a clause counts, none too: of how many, where it says so, and whether beside others told of. */
export interface CountTold extends NumberTold {
  readonly whole: number | null;
  readonly others: boolean;
}

/** What a clause says of one against all the others, against the rest taken together, or against all other times. */
export interface AllTold extends Span {
  readonly against: 'others' | 'the-rest' | 'other-times';
  /** Where the words for all the others start: than any other. */
  readonly than: number;
  readonly direction: 'up' | 'down';
}

/** Where a comparison with another time starts, and which way it goes. */
export interface ThenTold {
  readonly start: number;
  readonly direction: 'up' | 'down';
}

/** How something is held against several years added up: those told, or so many before. */
export interface AgainstTimes extends ThenTold {
  /** Where the years are told. */
  readonly than: number;
  readonly end: number;
  readonly years: readonly number[];
  readonly back: number;
}

/** A place in a ranking; counted from the least where the words say so. */
export interface PlaceTold extends NumberTold {
  readonly fromTheLeast: boolean;
}

/** So many letters right before a name and right behind it. */
export interface AroundName {
  readonly before: number;
  readonly after: number;
}

/** Which way those lie from whom the text speaks who alone are beyond, and how many letters behind their names say so. */
export interface AloneAhead {
  readonly direction: 'up' | 'down';
  readonly behind: number;
}

/** What a language says about claims that words make without a number. */
export interface WordClaimRules {
  /** Whether words are what was answered or asked, by those right behind them: 더 크다는 응답, ", said 52%". */
  readonly isAnswer: (after: string) => boolean;
  /** Whether the one named is he who passes, not he who is passed: overtaken by. */
  readonly isPassive: (context: CueContext) => boolean;
  /** Whether a word of comparison counts those compared: outnumber, fewer than. */
  readonly countsHeads: (word: string) => boolean;
  /** Whether a word of a record may be of how much something changed, where the clause before tells of a change: the most. */
  readonly ranksAmounts: (word: string) => boolean;
  /** Whether a clause tells of the first time that one passed another: 처음 앞지른, the year in which it first. */
  readonly isFirstTime: (clause: string) => boolean;
  /** Whether the one passed is a pronoun: 이를 뛰어넘었다, overtook it. */
  readonly passesPronoun: (context: CueContext) => boolean;
  /** Whether "only" singles out a country or company, and not a moment or an amount. */
  readonly singlesOut: (context: CueContext) => boolean;
  /** Whether "only" singles out several: the only countries. */
  readonly isOfSeveral: (context: CueContext) => boolean;
  /** Whether the words before "only" make it about those named before: they are. */
  readonly isOfThose: (before: string) => boolean;
  /** Whether the words behind one who is singled out say that he joins those named before: joined it. */
  readonly joinsThose: (after: string) => boolean;
  /** Whether a name is singled out by the word beside it, by the words before and behind: only | the United States, 미국 | 만. */
  readonly standsAlone: (before: string, after: string) => boolean;
  /** How many the words around the last of several names say that they are, and no more: 넘긴 나라는 미국, | 독일 | 두 곳뿐이다; null where they do not. */
  readonly countsNamed: (before: string, after: string) => number | null;
  /** Whether the words behind a bound make it one of those counted: 300곳을 | 넘긴 나라는, whatever it counts itself. */
  readonly boundsBearers: (after: string) => boolean;
  readonly isRecord: (context: CueContext) => boolean;
  /** Whether a superlative ranks: not "one of the highest", "at most", 최대 10만 대. */
  readonly ranks: (context: CueContext) => boolean;
  /** Whether a superlative ranks where a word that names a statistic stands right behind it: had the most | ferries. */
  readonly ranksThing?: (context: CueContext) => boolean;
  /** Whether a word of place stands right before whose it is: 최하위 | 웨스트버지니아. */
  readonly namesNext: (cue: string) => boolean;
  /** Whether a superlative is of a mood, of which a statistic may hold the contrary: the gloomiest. */
  readonly isMood?: (word: string) => boolean;
  /** Whether the words from a name to a superlative make it one of that name's own things: 중국 모델 중 계산량이 가장 많은. */
  readonly isAmongItsOwn: (toCue: string) => boolean;
  /** How many come first, where a clause is about to name them: 상위 3개국은, the top three were. */
  readonly firstFew: (clause: string) => NumberTold | null;
  /** Whether a word of order tells who comes next, whatever their order: next in line. */
  readonly comesNext: (word: string) => boolean;
  /** Whether a cue of order really lists: not a bare "then". */
  readonly lists: (context: CueContext) => boolean;
  /**
   * Whether one comes right behind the one named: `toCue` from the name through the cue where the name stands before it (이스라엘
   * 다음이), `toName` from the cue up to the name where it stands behind (second only to), `after` behind both.
   */
  readonly isNextTo: (toCue: string, toName: string, after: string) => boolean;
  /** Whether what follows a cue counts from the least: 순으로 낮다. */
  readonly fromTheLeast: (after: string) => boolean;
  /** How many bearers a clause counts, which a bound in it limits: 35%를 넘은 곳은 넷뿐, only five countries. */
  readonly countTold: (clause: string) => CountTold | null;
  /** Whether the words before a count make it one of those that moved, and not the amount of a change: only | three fell, 늘어난 나라는 | 셋. */
  readonly countsMovers: (before: string) => boolean;
  /** Whether a sentence leaves some out of what it says of all: apart from the United States, 미국 말고는. */
  readonly makesException: (sentence: string) => boolean;
  /** Whether the words before a count leave somebody out of it: leave aside, apart from, 빼면. */
  readonly leavesOut: (before: string) => boolean;
  /** Whether a noun that is counted is one of bearers: 나라, companies. */
  readonly isBearerNoun: (noun: string) => boolean;
  /** The place in a ranking that a clause tells in words alone: 둘째로 많다, was the runner-up. */
  readonly placeTold: (clause: string) => PlaceTold | null;
  /** How many come first, where a clause says that one is among them: in the top ten, 5위 안에 들었다. Its value is the last place. */
  readonly topTold: (clause: string) => NumberTold | null;
  /** One against all: more than any other country, 나머지를 모두 합친 것보다 많다, its highest level ever. */
  readonly allTold: (clause: string) => AllTold | null;
  /** How a clause compares with another time, by the words before its period: fewer robots than it had in. */
  readonly againstThen: (before: string) => ThenTold | null;
  /** What a clause holds against several years added up: more than in the previous three years combined. */
  readonly againstTimes: (clause: string) => AgainstTimes | null;
  /** How a clause sets its bearer against the one before it, whose figure is a share or none: higher still, even more. */
  readonly stillMore?: (clause: string, ofShare: boolean) => (ThenTold & { readonly end: number }) | null;
  /** Whether a change of a gap is meant, by the words between the two: widened its lead, 격차가 더 벌어졌다. */
  readonly movesGap: (between: string, gapFirst: boolean) => boolean;
  /** Whether the words of a clause put it at a time to come, or let it go on: by then, by Christmas, to continue, 연내. */
  readonly isToCome: (clause: string) => boolean;
  /** Whether a word of standing still says that a figure did: was unchanged in, 제자리걸음. */
  readonly staysFlat: (context: CueContext) => boolean;
  /** How far the words reach that give the rest of a whole to the name between those before and behind: 나머지를 | 한국 | 이 나눠 가졌다, "| Korea | had the rest"; null where none do. */
  readonly takesTheRest: (before: string, after: string) => AroundName | null;
  /** Whether a verb of change states one: not "up" or "lead" as a noun. */
  readonly moves: (context: CueContext) => boolean;
  /** The comparative right before a name that is compared with (sunnier than), or right behind it (보다 AI를 덜 낙관한다). */
  readonly comparative: (before: string, after: string) => ComparativeReading;
  /** Whether a cue compares with the name that stands beside it, the words between given: pips Germany, 싱가포르에 조금 밀렸다. */
  readonly comparesWith: (word: string, between: string) => boolean;
  /** Whether the words of a clause before its verb are about those who are not named: the other three's are, 나머지는. */
  readonly isOfTheOthers: (before: string) => boolean;
  /** Whether the words from "any other country" to a name make it the one that is left out: in the tables bar | America. */
  readonly leadsToExcepted: (between: string) => boolean;
  /** Whether the words from a word of equality to several names say what these have alike: 나란히 | 10건인 | 프랑스·일본. */
  readonly likensThose: (between: string) => boolean;
  /** Whether the words between a name and what follows make it what that one is: Germany | , the | runner-up. */
  readonly leadsToWhatItIs: (between: string) => boolean;
  /** Whether the words from a superlative to a name say whose it is: 꼴찌 | 는 | 일본. */
  readonly leadsToBearer: (between: string) => boolean;
  /** Whether the words between a verb and a name lead to a place, and to nobody: passed | in | America. */
  readonly leadsToPlace: (between: string) => boolean;
  /** Whether the words before and behind a comparison deny it: is not ahead of, 보다 많지 않다. */
  readonly denies: (before: string, after: string) => boolean;
  /** How a name stands that nobody is above or below, by the words before and behind it: nobody does better than, 보다 높은 나라는 없다. */
  readonly unmatched: (before: string, after: string) => ComparativeReading;
  /** How those stand who alone are ahead of whom the text speaks, or behind, by the words before their names and behind: only | did better. */
  readonly aloneAhead: (before: string, after: string) => AloneAhead | null;
  /** Whether a superlative, or the words right behind it, make it the first, or nearly: 가장 낮은 수준이다, miles ahead. */
  readonly isNearlyFirst: (after: string, word: string) => boolean;
  /** Whether the words right before a name make it the measure of another: as hopeful as. */
  readonly likens: (before: string) => boolean;
  /** Whether the words from a name through a cue say that it has the value told before it: 가 거의 같. */
  readonly isTheSame: (toCue: string) => boolean;
  /** Whether the cue of a comparison must follow the name compared with (보다 많다) or come before it (ahead of). */
  readonly cueFollows: boolean;
}
