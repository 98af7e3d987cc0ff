import type { Mark } from '../figure/mark.ts';

/** What sets a figure apart from another of its measure: told right before it, in its clause, or right behind it. */
export const KO_MARKS: Readonly<Record<Mark, RegExp>> = {
  foreseen: /전망|예상|목표|내다봤|관측|예측/,
  earlier: /#(?:에서|보다|에 비해|과 비교|와 비교)|(?:전년|종전|기존|직전)[가-힣]{0,6} ?#/,
  total: /누적/,
  average: /평균/,
  each: /(?:주당|대당|명당|인당|건당|개당) ?#/,
  atMost: /최대 #|#까지/,
  further: /추가로 #|추가 #/,
  partOf: /(?:이 ?가운데|이 ?중|그중) #/,
  daily: /(?:하루|매일|매주|일주일에|한 주에) ?(?:약 |평균 )?#/,
  margin: /이익률|마진/,
  adjusted: /빼면|제외하면|제외한/,
  changed: /늘|증가|감소|줄|오르|올랐|오른|뛰|하락|상승|급증|급감|성장|떨어|↑|↓/,
};

/** Words by which an item tells that accounts differ. */
export const KO_DISPUTE =
  /추산|추정|주장|인정|반박|부인|발표보다|발표와|엇갈|달리|집계한|의혹|공식 |알려졌|알려진|전해졌|소식통|실제로는|아니라|분석했|분석이|밝힌 바|당초|밝힌 것보다|밝힌 것과/;

/** Where a clause ends. */
export const KO_CLAUSE = /, |고 |며 |면서 |지만 |는데 |해 |과 함께 /g;

/** Months, quarters and years that a clause names. */
export const KO_PERIOD = /(?<![0-9])(?:1?[0-9]월(?! ?[0-9]{1,2}일)|[1-4]분기|[상하]반기|20[0-9]{2}년)/g;
