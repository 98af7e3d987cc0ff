/** Words of a language that leave open whose, or of what time or kind, a figure beside them is. */
export interface LooseRules {
  /** Whether the words before a number name a change, of which it then is: 증가 폭은, the rise was. */
  readonly tellsOfChange: (before: string) => boolean;
  /** Whether the words right before a number that stands alone make it how far it is from a time or another: 반년 전보다. */
  readonly tellsDistance: (before: string) => boolean;
  /** Whether the words before a number take one thing off another, of which it then is: 설렘에서 불안을 빼면, "minus those who". */
  readonly takesOff: (before: string) => boolean;
  /** Whether the words right behind a figure split it into the two that it lies between: 21 | (76 대 55). */
  readonly isSplitBehind: (after: string) => boolean;
  /** Whether the word right before a figure makes it a level that was reached: to. */
  readonly leadsToLevel: (before: string) => boolean;
  /** Whether the words before a figure make it the second of a score: "led by 2.63 to". */
  readonly isOfScore: (before: string) => boolean;
  /** Whether the words before a figure divide an amount that was told: 그 415 가운데, "of that 415". */
  readonly dividesAmount: (before: string) => boolean;
  /** Whether the words behind a figure, or right before it, tell that it was so a while before or after another, at no time that they say: a few days later, 며칠 뒤. */
  readonly tellsLaterTime: (words: string) => boolean;
  /** Whether a sentence tells of a time that no calendar gives, or of one among several: at the turn of the century, 그 시절, in the second of those years. */
  readonly tellsOldTime: (sentence: string) => boolean;
  /** Whether the words before a figure put it before the time spoken of: "it had had", "Korea had been at". */
  readonly toldOfBefore: (before: string) => boolean;
  /** Whether the word behind a figure puts it at the time before: "it was 2.2 then". */
  readonly toldOfThen: (after: string) => boolean;
  /** Whether the words of a clause before a value set it in the present: "Italy counts", "the Emirates are above". */
  readonly tellsOfNow: (before: string) => boolean;
  /** Whether the words of a stretch of time say that it was shorter: 2년도 안 돼. */
  readonly isShorter: (stretch: string) => boolean;
  /** Whether a sentence tells of one week of the month that it says: in a single week of March, 3월 한 주. */
  readonly tellsOfWeek: (sentence: string) => boolean;
  /** Whether the words of a time say only that it was near one end of a year: 올해 초, 연말. */
  readonly isNearEndOfYear: (time: string) => boolean;
  /** Whether the words between a name and a place in a ranking give the place to who comes after that name: 미국의 25건에 이어 둘째. */
  readonly comesAfter: (between: string) => boolean;
  /** Whether the words before a place in a ranking tell that somebody lost it: lost its. */
  readonly losesPlace: (before: string) => boolean;
  /** Whether the words between a name and what compares it hold it against what was told before: 일본만 이보다 낮고. */
  readonly heldAgainstLast: (between: string) => boolean;
  /** Whether the words between two figures hold the one against the other: 354,000 against 33,000, 35만 대 대 3만 대. */
  readonly holdsAgainst: (between: string) => boolean;
  /** Whether the words between two figures put the second before the first: "5,505 in 2025, after 3,538". */
  readonly leadsBack: (between: string) => boolean;
  /** Whether the words between two figures, nothing else, make them a score: 171 to 43, 46편 대 41편. */
  readonly joinsScore: (between: string) => boolean;
  /** Whether the words between two figures, nothing else, only join them, so that they are of two names that are compared in that order: "higher in China than in America, at 74% and 12%". */
  readonly joinsPair: (between: string) => boolean;
  /** Whether a word right behind one of distance leads to the two that lie so far apart: the gap | between. */
  readonly leadsToBoth: (word: string) => boolean;
  /** Whether the words from a name to its number, in a list whose last item has the verb, are no words of its own: 유럽이 | 18% 늘었다, "America for". */
  readonly leadsToItem: (toNumber: string) => boolean;
  /** Whether the words from one number to the next carry its verb on: "chips grew by 42%, | that in memory by | about 35%". */
  readonly carriesVerbOn: (between: string) => boolean;
  /** Whether the words from a number to the next lead to a change of the same: "Korea 59, | seven more", ", up". */
  readonly leadsToItsChange: (between: string) => boolean;
  /** Whether the words of a clause before a percentage make it a share of what was told: "its share was", "the British share of the total". */
  readonly tellsShare: (before: string) => boolean;
  /** Whether a word is a place in a ranking: second, 둘째. */
  readonly isPlace: (word: string) => boolean;
  /** Whether a clause ranks by how much something changed: the steepest climb, 가장 가파르게. */
  readonly ranksByChange: (clause: string) => boolean;
  /** Whether a sentence tells of what somebody means to do: expects to use, 사용 계획. */
  readonly tellsIntent: (sentence: string) => boolean;
  /** Whether the name of a statistic does: planned, 전망. */
  readonly namesIntent: (name: string) => boolean;
  /** Whether words speak of what people expect, believe or trust in, or of what is planned: those of a sentence, or of a statistic's name. */
  readonly namesExpectation: (text: string) => boolean;
  /** Whether a sentence tells of employers of some size alone: firms with 10 to 19 employees, 직원 250명 이상. */
  readonly tellsSize: (sentence: string) => boolean;
  /** Whether the words before and behind a figure make it one of each day or hour: 하루 208편, "208 a day". */
  readonly isDaily: (before: string, after: string) => boolean;
  /** Whether a sentence tells of some days of a month: the first 20 days of November, 11월 1~20일. */
  readonly tellsSomeDays: (sentence: string) => boolean;
  /** Whether the words before a figure narrow what it is of: 수입차로 한정하면, "counting only imports". */
  readonly narrows: (before: string) => boolean;
  /** Whether the words before and behind a part make it one of organisations, and of no people: a third | of Swedish schools, 스웨덴 학교의 | 36%. */
  readonly isOfOrganisations: (before: string, after: string) => boolean;
  /** Whether the words before a figure add something else to what it is of: throw in research, and the bill came to. */
  readonly addsElse: (before: string) => boolean;
  /** Whether a sentence ranks one among some of those covered: than in any other big country, 주요국 가운데. */
  readonly ranksAmongSome: (sentence: string) => boolean;
  /** Whether a sentence speaks of the contrary of what it says: the other way round, the reverse, 그 반대. */
  readonly tellsReverse: (sentence: string) => boolean;
  /** Whether words say that one is ahead of another by little: narrowly ahead, 간발의 차. */
  readonly tellsNarrow: (around: string) => boolean;
  /** Whether a word and the one behind it name a branch of trade: car industry, 자동차 업계. */
  readonly namesBranch: (word: string, next: string) => boolean;
  /** Whether a clause says by what two are compared: by number of papers, 건수로는. */
  readonly saysByWhat: (clause: string) => boolean;
  /** Whether the words from a mean to a number, with what stands before it, give it to the mean, and to nobody's: 점수 평균은 |, "the average fell from". */
  readonly leadsFromMean: (before: string) => boolean;
  /** Whether the name of a bearer makes it the mean of all: 기업 평균, company average. */
  readonly namesMean: (name: string) => boolean;
}
