/** What a language says about how the parts of a claim stand around its number. */
export interface ClaimRules {
  /** Whether a word makes one of distance behind it one of a ratio: an operating margin is no lead. */
  readonly makesRatio: (word: string) => boolean;
  /** Whether the words right before a bare number make it the amount of a change: by. */
  readonly leadsToAmount: (before: string) => boolean;
  /** Whether the words right before a bare number lead from it to the one before: up from, down from. */
  readonly leadsFromValue: (before: string) => boolean;
  /** Whether the words before an amount, and those between it and a percentage, make that a part of it: of the $117bn | spent on it. */
  readonly leadsToWhole: (before: string, between: string) => boolean;
  /** Whether the words before a number hold it beside one before, as a value of the same kind: against, more than double the output of. */
  readonly holdsBeside: (before: string) => boolean;
  /** Whether the words around a growth make it each year's: annual growth of | 39 per cent, 해마다 | 8.8%씩. */
  readonly isYearly: (before: string, after: string) => boolean;
  /** Whether the words right before a number hold something above or below it: more than the | 41. */
  readonly exceeds: (before: string) => boolean;
  /** Whether a number is written in millions or more: 12.4 billion, 124억. */
  readonly tellsScale: (number: string) => boolean;
  /** Whether the words before several names take them together: taken together, A and B. */
  readonly leadsTogether: (before: string) => boolean;
  /** Whether the words behind a number make it that of all those named: 3,052 all told. */
  readonly isAllTold: (after: string) => boolean;
  /** Whether the words between two numbers, their times among them, list values of one kind: in 2024 and, 였고 2025년에는. */
  readonly listsTimes: (between: string) => boolean;
  /** Whether the words behind the amount of a change count it from the time spoken of: a third since. */
  readonly isSinceThen: (after: string) => boolean;
  /** The period of a number stands behind it: 59% in 2019; else before it: 2019년 59%. */
  readonly periodFollows: boolean;
  /** Whether the words between a period and the number behind it give it to that number: 2019년에 59%, "2019 ($2.1 billion". */
  readonly leadsToNumber: (between: string) => boolean;
  /** Whether the words behind a period give the number behind them, and no other, that time: 2021| 's 5.2. */
  readonly ownsNumber: (after: string) => boolean;
  /** Whether the words between a number and a period behind it tell of something else at that time: of what it counted in | 2020, though it was 0.55 in. */
  readonly tellsOfElse: (between: string) => boolean;
  /** Whether the words between a number and the period behind it give it to that number: 1.8 per cent in 2024. */
  readonly leadsToPeriod: (between: string) => boolean;
  /** Whether the words behind a period make it one that is compared with, whatever stands before it: 전년보다. */
  readonly holdsAgainst: (after: string) => boolean;
  /** Whether the words behind a number tell that it was so once: 59%이던. */
  readonly isPast: (after: string) => boolean;
  /** Whether a second number ends the change that the first began: from 59 to 42 per cent, 59%에서 42%로. */
  readonly endsChange: (between: string, after: string) => boolean;
  /** Whether the words before the first of two numbers and behind the second make the second what was published in its place: revised from 567 to 166, 567에서 166으로 수정. */
  readonly revises: (before: string, after: string) => boolean;
  /** Whether the words behind a number make it what a part or multiple is of: 10곳의 절반. */
  readonly isMultiplied: (after: string) => boolean;
  /** Whether the words right before a number make it a part of an amount: 1171억 달러의 40%. */
  readonly isPartOfAmount: (before: string) => boolean;
  /** Whether a number of bearers stands for those taken together: `두 나라` before `의 몫이`. */
  readonly isGroup: (words: string, after: string, before: string) => boolean;
  /** Whether the words between an amount and a percentage make this a part that it is: `로 시장 전체의 `. */
  readonly tellsPart: (between: string) => boolean;
  /** Whether the words between a percentage and an amount make the amount that part: 83%인 2859억 달러. */
  readonly isAmountOfPart: (between: string) => boolean;
  /** Whether the words between a part of a whole and a percentage tell the same part again: 70개 중 42개(60%), 42 of 70, or 60%. */
  readonly tellsAgain: (between: string, after: string) => boolean;
  /** Whether the words right before a percentage make it what is left of the whole: the remaining 31%, 나머지 31%. */
  readonly tellsRest: (before: string) => boolean;
  /** Whether the words between a multiple and a value make it one of that value: nine times | the | 38,500 of America, as many as the. */
  readonly multipliesValue: (between: string) => boolean;
  /** Whether the words before several names, or those from them to a number, make it their mean: the average of | Poland and Bulgaria | was. */
  readonly tellsMean: (before: string, between: string) => boolean;
  /** How many bearers the words before a sum take together: 네 나라를 합쳐도 → 4; null where they do not say. */
  readonly takenTogether: (before: string) => number | null;
  /** Whether the words between the amount of a change and a number lead to where it ended: by half in a year, | to. */
  readonly leadsToEnd: (between: string) => boolean;
  /** The words right behind a number that lead to what it is for, where the next one has them too: `for inference` → " for "; null where none do. */
  readonly leadsToPurpose: (after: string) => string | null;
  /** Whether the words between a name and a bare number behind it give it that number: the Chinese | have | 7.6. */
  readonly givesNumber: (between: string) => boolean;
  /** By how many inhabitants the words divide: per head → 1, 인구 10만 명당 → 100,000; null where they do not. */
  readonly perInhabitants: (words: string) => number | null;
  /** Whether the words before and behind a number give it to all the others: for everyone else, 나머지 나라가. */
  readonly isOfOthers: (before: string, after: string) => boolean;
  /** Whether the words before a number make it what those named in its clause leave of the whole: all but. */
  readonly isAllBut: (before: string) => boolean;
  /** Whether the words before the first of two values tell of a lead that moved: the American lead in papers narrowed from. */
  readonly movesLead: (before: string) => boolean;
  /** Whether the words from a noun of distance to a number, with the noun or without, set two apart by it: gap | between America and China was, lead over China was. */
  readonly isBetweenTwo: (words: string) => boolean;
  /** Whether the words behind several names add them up as the base of a multiple, given those up to it where it stands behind: combined, 을 합친 것의. */
  readonly addsUpForMultiple: (behind: string, toNumber: string | null) => boolean;
  /**
   * Whether several names are added up, and a number is how far one lies from their sum, by the words behind the names, those from
   * a number to them and from them to it, and those behind it: 48 more than …, put together; …를 더한 것보다 48대 많다.
   */
  readonly addsUpForDifference: (
    behind: string,
    fromNumber: string,
    toNumber: string | null,
    afterNumber: string,
  ) => boolean;
  /** Whether the words behind a number lead on to something else than what it is of: a third of the world's | and more than. */
  readonly endsPhrase: (between: string) => boolean;
  /** Whether the words before a percentage make it a share of the world's: share of global, 세계 투자에서 차지하는 비중. */
  readonly tellsShareOfWorld: (before: string) => boolean;
  /** Whether the words between the second of two values and a percentage make this the change between them: `, an increase of `, `로 `. */
  readonly tellsChangeAgain: (between: string) => boolean;
  /** Whether a word begins a clause that sets another beside the one before it: while, whereas, but. */
  readonly setsBeside: (word: string) => boolean;
  /** Whether the words right behind a multiple make it one of what somebody has: three times | its output. */
  readonly isOfTheirs: (after: string) => boolean;
  /** Whether a word says that what follows is of whom the sentence is about: its, their. */
  readonly isTheirs: (word: string) => boolean;
  /** Whether the words between two names of a list join them, and do not set one beside the other alone: and, 와. */
  readonly joins: (between: string) => boolean;
  /** Whether joined bearers have a number together, by the words from them to behind it: accounted for, 차지했다; null where each has it: both, 각각. */
  readonly sharesNumber: (words: string) => 'surely' | 'maybe' | null;
  /** How many that come first have a number, by the words before it: the top three makers of DRAM held → 3. */
  readonly topTogether: (before: string) => number | null;
  /** Whether the words before a number give it to those counted before, all together: together they accounted for. */
  readonly meansThose: (before: string) => boolean;
  /** Whether the words between two numbers compare the second with the first: 1420억 달러보다 22%. */
  readonly comparesWithValue: (between: string) => boolean;
  /** Whether a clause ends so that what follows tells more of the same, and its time: 가장 적은 나라는 캐나다로, */
  readonly runsOn: (clause: string) => boolean;
  /** Whether the words between a rank and the name behind it give the rank to that name: 1위는 아랍에미리트로. */
  readonly ranksNext: (between: string) => boolean;
  /** Whether the words around a rank count it from the least: 끝에서 | 세 번째, second | from bottom. */
  readonly ranksFromEnd: (before: string, after: string) => boolean;
  /** Whether the words behind a rank give it to one who was passed: 2위 라이터를 따돌렸다. */
  readonly ranksPassed: (after: string) => boolean;
  /** Whether the words between a number and the name behind it make the number a predicate of that name: 31.3%인 미국, 58%에 그친 일본. */
  readonly describesNext: (between: string) => boolean;
  /** Whether a number is what the subject right behind it has: 전기의 44%를 미국이 썼다. */
  readonly isObjectOfNext: (between: string) => boolean;
  /** Whether the words around a name give it the number before it: 4분의 1은 중국 몫이다, 44% of it was America's. */
  readonly belongsToNext: (between: string, after: string) => boolean;
  /** Whether the words around a name say that the amount before it went there: 496억 달러가 중국으로 갔다. */
  readonly wentToNext: (between: string, after: string) => boolean;
  /** Whether the words of a sentence tell what an edition before said: 1년 전 판에서는, in the previous edition. */
  readonly tellsOlderEdition: (words: string) => boolean;
  /** Whether the words of a sentence name a growth, of which its percentages then are, and which way: 증가율은 | 중국이 6.6%. */
  readonly namesGrowth: (before: string) => 'up' | 'down' | 'either' | null;
  /** Whether the words before two numbers make them two growths: growth slowed | from 29.6% to 8.2%, 증가율이 | 29.6%에서 8.2%로. */
  readonly movesGrowth: (before: string) => boolean;
  /** Whether a multiple sets two beside each other: four to one, 4 대 1. */
  readonly setsToOne: (quantity: string) => boolean;
  /** Whether the words of a sentence tell of what came in so far: cumulatively, 누적. */
  readonly tellsRunningTotal: (words: string) => boolean;
  /** Whether the words behind a multiple make it one of whoever else has most: as many as any other country. */
  readonly isOfAnyOther: (after: string) => boolean;
  /** Whether a sentence is about a distance spoken of: the lead, five papers, had been 16. */
  readonly opensWithGap: (sentence: string) => boolean;
  /** Whether the words behind a part count what it is a part of: (half) of the hundred. */
  readonly countsWhole: (after: string) => boolean;
  /** Whether the words of a clause tell of a part of all: its share of, 비중이. */
  readonly namesShare: (words: string) => boolean;
  /** Whether a clause compares how fast something changed: grew faster than, 더 빨리 늘었다. */
  readonly comparesPace: (clause: string) => boolean;
  /** Whether words count by the head, or by the piece of something else: for each worker, per 10,000 employees, 직원 한 명당. */
  readonly countsPerUnit: (words: string) => boolean;
  /** Whether a clause is about somebody whom it does not name: a chip company, 한 칩 회사. */
  readonly namesNobody: (clause: string) => boolean;
  /** Whether a clause tells of those beside a name: outside China, 중국 밖의, 나머지. */
  readonly namesOthers: (clause: string) => boolean;
  /** Whether a clause tells what nobody has: no country, 어느 나라도. */
  readonly tellsOfNone: (clause: string) => boolean;
  /** Whether the words before a number make it one of so many: of every 100 machines, 100대마다. */
  readonly tellsOfEvery: (before: string) => boolean;
  /** Whether a counter counts places of a ranking: 계단, places. */
  readonly countsPlaces: (counter: string) => boolean;
  /** Whether a counter counts bearers themselves: 개국, countries. */
  readonly countsBearers: (counter: string) => boolean;
  /** Whether a clause ranks among parts of a country, or among some told before: of the states, among them, 주 가운데, 그중. */
  readonly ranksAmongParts: (clause: string) => boolean;
  /** Whether a noun counts parts of a country: states, 개 주. */
  readonly countsParts: (noun: string) => boolean;
  /** Whether a multiple is told by a verb of growth, of one's own past: tripled. */
  readonly growsBy: (multiple: string) => boolean;
  /** Whether a number with a counter, or none, can be the amount of a change, no value. */
  readonly isAmountOfChange: (counter: string | null) => boolean;
  /** Whether a run is one of negative values: 3년 연속 마이너스. */
  readonly isNegative: (clause: string) => boolean;
  /** Whether only quotation marks and the like stand between a producer and its publication: 스탠퍼드대의 'AI 인덱스'. */
  readonly leadsToReport: (between: string) => boolean;
  /** The source that a sentence gives for its figures, whether anybody knows it or not: "a poll by Gallup", 한국리서치 조사에 따르면; undefined where none is. */
  readonly givenSource: (sentence: string) => string | undefined;
  /** Who says a quotation, by the words before and behind it. */
  readonly speaker: (before: string, after: string) => string | undefined;
  /** A name right behind a number may bear it as surely as one before: 42 for the Japanese. */
  readonly bearerFollows: boolean;
  /** A sentence without a subject goes on about the one spoken of. */
  readonly dropsSubject: boolean;
  /** Where that stands which a multiple, or a part, is of: right before the number, next behind it, or last of all. */
  readonly basePlace: (of: 'multiple' | 'part') => 'before' | 'next' | 'last';
  /** Whether a time in the head of a column of changes is the one that they count from, by the words before and behind it: "on | 2023", 2023년 | 대비. */
  readonly headsBase: (before: string, after: string) => boolean;
  /** Whether the head of a column says that it tells places in a ranking: rank, 순위. */
  readonly headsRank: (head: string) => boolean;
  /** Whether the head of a column says that it tells what part of a whole each is: "Share of world, %", 비중. */
  readonly headsShare: (head: string) => boolean;
  /** Whether the head of a column says that it tells changes, no values, and whether falls alone: "Change on 2023", 전년 대비 증감률, 감소율. */
  readonly headsChange: (head: string) => 'either' | 'down' | null;
  /** Whether a word stands for whom the text spoke of: it, the company. */
  readonly pointsBack: (word: string) => boolean;
  /** Whether a word at the head of a sentence is a subject spoken of before: it, they. */
  readonly opensWithSubject: (word: string) => boolean;
  /** Whether a word of comparison tells a mood of which a statistic may hold the contrary: warier, 불안. */
  readonly isUneasy: (word: string) => boolean;
  /** Whether a number is one of a run of values, by the words before and behind it: and then to, 이어. */
  readonly stepsOn: (before: string, after: string) => boolean;
  /** Whether the first words of a sentence set it in the present: now, 지금은. */
  readonly opensWithNow: (opening: string) => boolean;
  /** Whether a sentence turns to something else than was spoken of: another matter, 다른 이야기. */
  readonly turnsAway: (sentence: string) => boolean;
  /** Whether a sentence speaks of a place without its name: this country, 이 나라. */
  readonly pointsHere: (sentence: string) => boolean;
  /** Whether the words that lead to a claim set it in the present, whatever time they told before: and is now. */
  readonly leadsToNow: (before: string) => boolean;
  /** Whether a clause goes on about the time right before it: when it. */
  readonly opensWithWhen: (clause: string) => boolean;
  /** Whether the words between a number and the time behind it compare it with that time: more than in. */
  readonly leadsToBase: (between: string) => boolean;
  /** Whether the words of a clause tell what has been done up to now: has adopted. */
  readonly tellsUpToNow: (clause: string) => boolean;
  /** Whether a word is one of numbers and their units, which speak of no statistic: million, 퍼센트. */
  readonly isNumeral: (word: string) => boolean;
  /** Whether the word right behind a number says more or less of it, not who is ahead: 18% lower, 18% 적었다. */
  readonly isMoreOrLess: (after: string) => boolean;
  /** Whether the words behind an amount say that it is how far one stands before or behind another: 10,300 ahead, 4000만 달러 뒤졌다. */
  readonly isAhead: (after: string) => boolean;
  /** Whether an amount is what there is of all, of which a part follows: 전체 103개의 34%. */
  readonly isOfAll: (before: string, after: string) => boolean;
  /** Whether the words between an amount and a name behind it tell where a part of it is, so that the name is the part's: half of the 40 stood in. */
  readonly tellsWhereParts: (between: string) => boolean;
  /** Whether a multiple is of less, by the words behind it: six times fewer, 여섯 배 적다. */
  readonly isTimesLess: (after: string) => boolean;
  /** Whether a number is so many of one for each of another's: for every patent of theirs. */
  readonly isForEach: (sentence: string) => boolean;
  /** What a text says to be more, and than what: more concerned than excited, 기대보다 우려가. */
  readonly compared: (text: string) => readonly { readonly more: string; readonly less: string }[];
  /** Whether a multiple is, by the words behind it, of what was just told, of somebody else: 64% in America and half that in Japan. */
  readonly isThatElsewhere: (after: string) => boolean;
  /** Whether the words between a part and the time behind it make it a part of what there was then: of what it had in, of its level of. */
  readonly isPartOfThen: (between: string) => boolean;
  /** Whether a change is counted on another basis than as published: on a comparable basis, 불변가격 기준. */
  readonly isAdjusted: (clause: string) => boolean;
  /** Whether a multiple is of something else than its own past: 계약(6억 달러)의 일곱 배, seven times the value of contracts. */
  readonly isOfAnother: (before: string, multiple: string, after: string) => boolean;
  /** Whether a number, by the rule that read it, counts what the name right before it has, and nothing where none stands there: 한국은 | 하나다. */
  readonly isOfNameBefore: (rule: string) => boolean;
  /** Whether the words between a number and a time behind it tell the number to its end, so that the time is of what follows: 130% | 늘어 | 2021년에 세운 기록을. */
  readonly endsBefore: (between: string) => boolean;
}
