import { EN_ONES, EN_ORDINALS, EN_TENS } from '../../../language/en/numerals.ts';
import type { StatementWords } from '../statement-words.ts';
import { EN_CELL_WORDS } from './cell-words.ts';
import { EN_CONCEPTS } from './concepts.ts';

/** English: the most, more than, only, all but, twice. */
export const EN_STATEMENT_WORDS: StatementWords = {
  cues: {
    most: (
      'than any other|than any|than all other|most|highest|largest|biggest|greatest|longest|tallest|best|latest|newest|oldest|' +
      'heaviest|fastest|top|maximum|max|richest|strongest|deepest|widest|farthest|furthest|' +
      'highly|leading|peak|busiest|hottest|hardest|steepest'
    ).split('|'),
    least: (
      'least|lowest|smallest|fewest|shortest|youngest|worst|slowest|earliest|cheapest|' +
      'lightest|narrowest|minimum|min|bottom|nearest|closest|weakest|poorest|coldest|' +
      'easiest'
    ).split('|'),
    more: (
      'more|higher|larger|bigger|greater|longer|taller|better|later|newer|older|heavier|' +
      'faster|exceed|exceeds|exceeded|exceeding|outscored|outscore|above|beat|ahead|further|' +
      'bigger|surpass|surpassed|surpasses|outperform|outperforms|outperformed|superior|wider|deeper|stronger|richer|most'
    ).split('|'),
    less: (
      'less|lower|smaller|fewer|shorter|younger|worse|slower|earlier|cheaper|lighter|below|' +
      'behind|narrower|weaker|poorer|fewest|inferior|trail|trails|trailed|underperform'
    ).split('|'),
    than: ['than', 'compared to', 'compare to', 'compared with'],
    same: (
      'same|equal|equals|tie|tied|as many|as much|identical|equally|similar|as well as|' + 'share|shared'
    ).split('|'),
    different: 'different|unique|distinct|various|separate|differ|differs|differed|difference'.split('|'),
    total: (
      'total|sum|combined|combine|altogether|overall|together|in all|cumulative|aggregate|' +
      'collectively|totaled|totalled'
    ).split('|'),
    average: ['average', 'averages', 'averaged', 'mean', 'averaging', 'on average'],
    sole: 'the only|sole|solely|lone|the only one|the only 1|the lone|exclusively'.split('|'),
    only: 'only|sole|solely|just|lone|exclusively|alone|except|single|once'.split('|'),
    all: 'all|every|always|each|any|entire|everyone|whole|throughout|both'.split('|'),
    none: 'no|none|never|neither|nor|zero|nobody|without|nothing|0'.split('|'),
    not: (
      "not|n't|never|no|fail|failed|fails|without|didn't|don't|doesn't|wasn't|isn't|weren't|" +
      "aren't|hasn't|haven't|cannot|neither|nor|other than"
    ).split('|'),
    there: (
      'there be|there are|there is|there were|there was|there have been|a total of|' +
      'number of|in total|how many'
    ).split('|'),
    times: ['time', 'times', 'occasion', 'occasions', 'twice', 'once', 'thrice', 'different'],
    first: (
      'first|earliest|initial|opening|start|started|starts|begin|began|begins|oldest|' + 'initially|1st'
    ).split('|'),
    last: 'last|latest|final|end|ended|ends|recent|recently|newest|finally|finale'.split('|'),
    before: (
      'before|prior|prior to|earlier|earlier than|preceding|precede|precedes|preceded|until|' + 'previous'
    ).split('|'),
    after: 'after|later|later than|since|following|follow|follows|followed|past|subsequent'.split('|'),
    between: ['between', 'from', 'range', 'ranges', 'ranging', 'ranged', 'through', 'to'],
    both: ['both', 'either', 'as well', 'also', 'too'],
    majority: 'majority|most of|more than half|over half|mostly|mainly|usually|primarily|most often'.split(
      '|',
    ),
    minority: ['less than half', 'fewer than half', 'minority', 'under half', 'rarely'],
    common: ['common', 'frequent', 'frequently', 'often', 'popular', 'commonly'],
    difference: ['difference', 'gap', 'margin', 'differ', 'by', 'apart', 'separate'],
    over: (
      'over|more than|above|greater than|higher than|larger than|exceed|exceeds|exceeding|' +
      'exceeded|in excess of|longer than|better than|later than|after|past|upwards of|' +
      'bigger than|older than'
    ).split('|'),
    under: (
      'under|less than|below|fewer than|lower than|smaller than|shorter than|before|' +
      'earlier than|prior to|younger than|worse than|until'
    ).split('|'),
    'at-least': (
      'at least|or more|or higher|minimum of|no less than|no fewer than|or above|or better|' +
      'or greater|not less than|since|or over'
    ).split('|'),
    'at-most': (
      'at most|or less|or fewer|or lower|up to|no more than|maximum of|or below|or under|' + 'not more than'
    ).split('|'),
    about: 'about|around|approximately|roughly|nearly|almost|some|close to|just over|just under'.split('|'),
    each: ['each', 'every', 'per', 'respectively', 'apiece'],
    double: ['double', 'twice', 'doubled', 'doubles', '2 times', 'two times'],
    half: ['half'],
    rank: (
      'rank|ranks|ranked|place|placed|places|finish|finished|finishes|position|come in|' + 'came in|seed'
    ).split('|'),
    other: ['other', 'another', 'else', 'others', 'rest', 'remaining'],
    or: ['or', 'either'],
    and: ['and', 'while', 'with', 'as well as', 'whereas'],
    but: ['but', 'although', 'though', 'however', 'despite', 'except', 'yet'],
    win: 'win|wins|won|winning|beat|beats|defeat|defeated|defeats|victory|victories|victorious'.split('|'),
    lose: 'lose|lost|loses|losing|loss|losses|defeat|defeats|fall|fell'.split('|'),
    draw: ['draw', 'draws', 'drew', 'drawn', 'tie', 'tied', 'ties'],
    increase: 'increase|increased|increases|grow|grew|rise|rose|improve|improved|gain|gained|growth'.split(
      '|',
    ),
    decrease: (
      'decrease|decreased|decreases|decline|declined|declines|drop|dropped|fall|fell|reduce|' + 'reduced'
    ).split('|'),
    consecutive: ['consecutive', 'consecutively', 'straight', 'in a row', 'back to back', 'successive'],
    range: ['range', 'span', 'spread'],
    of: ['out of', 'of the', 'of all', 'of these', 'of those', 'among'],
  },
  matching: 'words',
  stop: (
    'a|an|the|of|in|on|at|to|for|by|with|from|and|or|be|is|are|was|were|been|being|have|' +
    'has|had|do|does|did|that|this|these|those|it|its|he|she|they|his|her|their|them|who|' +
    'which|what|when|where|as|than|then|there|s|t|not|no|but|while|also|into|during|can|' +
    'will|would|could|may|might|must|over|under|between|both|all|each|more|less|most|' +
    'least|only|out|up|down|after|before|other|than|if|so|such|own|same|any|some|one|get|' +
    'got|him|who|whose|et|la|le|de|about|against|take|took|come|came|make|made|according|' +
    'list|listed|include|included'
  ).split('|'),
  concepts: EN_CONCEPTS,
  cellWords: EN_CELL_WORDS,
  endings: [],
  numbers: {
    ...EN_ONES,
    ...EN_TENS,
    twice: 2,
    once: 1,
    thrice: 3,
    no: 0,
    without: 0,
    dozen: 12,
    hundred: 100,
  },
  scales: { thousand: 3, million: 6, billion: 9, trillion: 12, bn: 9, mn: 6 },
  ordinals: { first: 1, ...EN_ORDINALS },
  percents: ['%', 'percent', 'pct', 'percentage'],
  joints: [' while ', ' whereas ', ' but ', '; ', ' although ', ' and ', ', ', ' with '],
  rangeJoints: ['and', 'to', 'through', 'until', 'till'],
  boundsBehind: false,
  standardMark: null,
};
