import type { FormName } from '../forms/form-names.ts';
import type { Grain, PeriodMention } from '../period/period.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/span.ts';

/** Where an argument of a claim comes from: the sentence says it, or it is carried from elsewhere. */
export type Origin = 'stated' | 'assumed';

/** What a name does in its clause. */
export type EntityRole =
  | 'subject'
  | 'genitive'
  | 'locative'
  | 'comparator'
  /** Who ranks right before the one spoken of: 일본 다음으로. */
  | 'precedes'
  /** Of whom the contrary is said: 미국이 아니라, not America. */
  | 'denied'
  /** The whole that a share is of: of the world's. */
  | 'whole'
  | 'object'
  | 'direction'
  | 'list'
  | 'bare';

/** A name of an entity in a sentence; several ids where the name is shared, several groups where it is joint. */
export interface EntityMention extends Span {
  /** Alternatives for one bearer (삼성 → two companies). */
  readonly ids: readonly string[];
  /** For joint names (미중): the bearers, in order; otherwise empty. */
  readonly joint: readonly string[];
  readonly use: 'name' | 'adjective' | 'metonym' | 'joint';
  readonly role: EntityRole;
  /** A preposition right behind hands it the number that follows: UBTech with 4,200. */
  readonly handsOver: boolean;
  /** A relative clause about it opens right behind: India, which. */
  readonly opensClause: boolean;
  /** The number right before is its own: 42%인 덴마크. */
  readonly takesNumber?: true;
  /** It names a class of bearers: companies, academia. */
  readonly isClass?: true;
  /** It only tells whose the figure is that another's is held against: against 65 for Australia, below the 68 of Argentina. */
  readonly isHeldAgainst?: true;
}

/**
 * An entity as an argument: the ids it may stand for, and where it was said. No ids: the other of the two spoken of (its rival).
 */
export interface EntityArgument {
  readonly ids: readonly string[];
  readonly origin: Origin;
  readonly span: Span | null;
  /** The world, with whose value a claim agreed that names nobody: spoken of until its sentence ends. */
  readonly shown?: true;
}

/** The other of the two spoken of. */
export const RIVAL: EntityArgument = { ids: [], origin: 'assumed', span: null };

/** A period as an argument: its mention, or one carried over. */
export interface PeriodArgument {
  readonly mention: PeriodMention;
  readonly origin: Origin;
}

/** How a claim is put; all but `asserted` keep it from being judged. */
export const MODALITIES = ['asserted', 'forecast', 'question', 'conditional', 'denied', 'opinion'] as const;
export type Modality = (typeof MODALITIES)[number];

/** A claim as the words state it, before any statistic is chosen. */
export interface Draft {
  readonly form: FormName;
  readonly span: Span;
  /** Index of the sentence among the document's. */
  readonly sentence: number;
  readonly clause: Span;
  readonly quantity: Quantity | null;
  /** Every quantity of the claim: both of a from–to, all of a list. */
  readonly operands: readonly Quantity[];
  readonly subjects: readonly EntityArgument[];
  /** Every other name of the sentence, likeliest first: for statistics whose bearers are of another kind than the subject. */
  readonly names: readonly EntityArgument[];
  /** The whole that a share is said to be of, where it is a bearer: the world. */
  readonly whole: EntityArgument | null;
  /** What the subjects are compared with: entities after than, 보다, of (a multiple). */
  readonly others: readonly EntityArgument[];
  readonly period: PeriodArgument | null;
  readonly base: PeriodArgument | null;
  /** For changes and comparisons: upwards or above, downwards or below. */
  readonly direction: 'up' | 'down' | null;
  readonly modality: Modality;
  readonly negated: boolean;
  /** The number is said to be part of a whole: of the world's, 전체의 28%. */
  readonly ofWhole: boolean;
  /** The number is where a change ends: rose to, 34%로 늘었다; its direction is claimed too. */
  readonly arrives: boolean;
  /** Which way a distance moved to the number: the gap narrowed to 12.1 points → down. */
  readonly movedTo?: 'up' | 'down' | undefined;
  /** The number is a mean over months: a month, 월평균. */
  readonly perMonth: boolean;
  /** Both numbers of a change are growths: 증가율이 29.6%에서 8.2%로. */
  readonly ofGrowths?: true | undefined;
  /** A growth, count or value is each year's of several: annual growth of 39 per cent, 해마다 8.8%씩. */
  readonly yearly?: true | undefined;
  /** A sum is one of several statistics of its bearer that were told before: 둘을 합치면, of logic and memory chips. */
  readonly ofStatistics?: true | undefined;
  /** What the subjects are compared with is taken together: more than Korea and Japan combined. */
  readonly combined: boolean;
  /** A multiple of a value spoken of before: of the last (그 절반), of the last two by each other (2.4배 차이), or the last over this (계약액의 일곱 배). */
  readonly ofSpoken?: 'last' | 'each-other' | 'last-of-this' | undefined;
  /** The number is what "could" be done: of a time that is over, no forecast. */
  readonly able?: true | undefined;
  /** The number is where a change began, of a time that is not said: up from 1.4. */
  readonly began?: true | undefined;
  /** The number is one of two held against each other, whose bearers their clause does not name: by then it was 40 against 171. */
  readonly ofPair?: true | undefined;
  /** A multiple by which two lie apart, whichever of them has more: 여섯 배 벌어졌다. */
  readonly eitherWay?: true | undefined;
  /** A part or multiple of the number is told right behind it: 10곳의 절반. */
  readonly multiplied?: true | undefined;
  /** The number is a part of an amount that stands right before it: 466만4000대 가운데 43%. */
  readonly ofAmount?: true | undefined;
  /** The number says no period, and the one said behind it is another number's: 9만 대가 넘어 지난해의 6만 대를 웃돌았다. */
  readonly notOfOthers?: true | undefined;
  /** So many bearers are taken together: 네 나라를 합쳐도. */
  readonly together?: number | undefined;
  /** A multiple of what those compared with have together: 일본과 한국을 합친 것의 두 배. */
  readonly othersTogether?: true | undefined;
  /** The number is what its subjects leave of the whole: $46bn for all others. */
  readonly ofRest?: true | undefined;
  /** The number is of those who do not: 62% were not excited. */
  readonly ofThoseWithout?: true | undefined;
  /** Those listed are said to be the first of all, or to follow each other, in whichever order. */
  readonly anyOrder?: 'first' | 'on' | undefined;
  /** The number is of so many inhabitants each (per head → 1); `surely` where its own sentence says so. */
  readonly perPeople?: { readonly many: number; readonly surely: boolean } | undefined;
  /** The number is what so many that come first have together: the top three, 상위 다섯 나라. */
  readonly ofTop?: number | undefined;
  /** The number is told of the mean of all, and of nobody by name: 지수 평균은. */
  readonly ofMean?: true | undefined;
  /** A multiple of whoever else has most: ten times as many as any other country. */
  readonly ofNext?: true | undefined;
  /** Its subjects are several that are joined: the number is each one's, or surely or maybe that of all together. */
  readonly jointly?: 'surely' | 'maybe' | undefined;
  /** A run is said to be the nth, so that it was no longer: for the third year running, 3년째; a change surely the first of its kind in so many years; passing another surely the first time. */
  readonly nth?: true | undefined;
  /** Of a run: which steps it counts, where the words say so, and whether it was over when what is told happened. */
  readonly run?: { readonly step: Grain | null; readonly isOver: boolean } | undefined;
  /** An extreme is one of so many years, a change the first in so many: 3년 만에 가장 많다, a three-year high. */
  readonly ofYears?: number | undefined;
  /** A value is held against those of several years added up: these, or so many before its own. */
  readonly againstTimes?: { readonly years: readonly number[]; readonly back: number } | undefined;
  /** An extreme is one of a mood: up is ease, down unease, whichever of them the statistic counts. */
  readonly ofMood?: true | undefined;
  /**
   * It can be found true and is never called false, as whose, or of when, or of what it is stays untold: one of a list told
   * "respectively" of names or times that are not as many, of a list without any, what there is of all, a bound told elsewhere in
   * its sentence.
   */
  readonly agreesOnly?: true | undefined;
  /** The number is a part of organisations, and of no people: a third of Swedish schools, 기업의 44%. */
  readonly ofOrganisations?: true | undefined;
  /** A comparison is one of how many there are: outnumber. */
  readonly ofCounts?: true | undefined;
  /** How many bearers are told of beside those that are counted: six other countries. */
  readonly besides?: number | undefined;
  /** The number is what was added: of a flow its value, no change. */
  readonly adds?: true | undefined;
  /** The stable id of the rule that made the draft. */
  readonly rule: string;
}

/**
 * The same draft with all its fields, those left out too, in one order: rules make drafts of dozens of layouts, and what reads
 * them is several times as quick where it meets one.
 */
export function laidOut(draft: Draft): Draft {
  const laid: { readonly [Field in keyof Required<Draft>]: Draft[Field] } = {
    form: draft.form,
    span: draft.span,
    sentence: draft.sentence,
    clause: draft.clause,
    quantity: draft.quantity,
    operands: draft.operands,
    subjects: draft.subjects,
    names: draft.names,
    whole: draft.whole,
    others: draft.others,
    period: draft.period,
    base: draft.base,
    direction: draft.direction,
    modality: draft.modality,
    negated: draft.negated,
    ofWhole: draft.ofWhole,
    arrives: draft.arrives,
    movedTo: draft.movedTo,
    perMonth: draft.perMonth,
    combined: draft.combined,
    yearly: draft.yearly,
    ofGrowths: draft.ofGrowths,
    ofSpoken: draft.ofSpoken,
    able: draft.able,
    began: draft.began,
    ofPair: draft.ofPair,
    eitherWay: draft.eitherWay,
    multiplied: draft.multiplied,
    ofAmount: draft.ofAmount,
    notOfOthers: draft.notOfOthers,
    together: draft.together,
    ofStatistics: draft.ofStatistics,
    othersTogether: draft.othersTogether,
    ofRest: draft.ofRest,
    ofThoseWithout: draft.ofThoseWithout,
    anyOrder: draft.anyOrder,
    perPeople: draft.perPeople,
    ofTop: draft.ofTop,
    ofMean: draft.ofMean,
    ofNext: draft.ofNext,
    jointly: draft.jointly,
    nth: draft.nth,
    run: draft.run,
    ofYears: draft.ofYears,
    againstTimes: draft.againstTimes,
    ofOrganisations: draft.ofOrganisations,
    ofCounts: draft.ofCounts,
    ofMood: draft.ofMood,
    agreesOnly: draft.agreesOnly,
    besides: draft.besides,
    adds: draft.adds,
    rule: draft.rule,
  };
  return laid;
}

/** Why a reading of some words was not made a claim. */
export const DROP_REASONS = ['same-words', 'part-of-another'] as const;

/** A reading that another one displaced. */
export interface DroppedDraft {
  readonly draft: Draft;
  readonly reason: (typeof DROP_REASONS)[number];
  /** The rule of the reading that stands instead. */
  readonly kept: string;
}
