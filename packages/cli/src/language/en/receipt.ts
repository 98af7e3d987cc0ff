import type { ReceiptWords } from '../receipt-words.ts';

function figures(count: number): string {
  return count === 1 ? '1 figure' : `${count} figures`;
}

/** Receipts and summaries in English. */
export const EN_RECEIPT: ReceiptWords = {
  label: {
    statistic: 'statistic',
    about: 'about',
    saidBy: 'said by',
    period: 'period',
    arithmetic: 'arithmetic',
    table: 'table',
    event: 'event',
    allowed: 'as written',
    source: 'source',
    weighed: 'also held',
    revised: 'revised',
    today: 'today',
    measure: 'measure',
    note: 'note',
    disputed: 'disputed',
  },
  sinceRevised: 'since revised',
  assumedFromContext: 'assumed from the context',
  carriedPeriod: 'carried from before',
  editionPeriod: 'none stated, so the one that the publication named told of',
  newestPeriod: 'none stated, so the newest held',
  against: (names) => `against ${names}`,
  comparedWith: (period) => `compared with ${period}`,
  writtenAs: (written, interval, most) =>
    `“${written}” allows ${interval}${most === null ? '' : ` (leniently ${most})`}`,
  exactly: (value) => `${value} exactly`,
  between: (low, high) => `${low} to ${high}`,
  over: (value) => `more than ${value}`,
  under: (value) => `less than ${value}`,
  atLeast: (value) => `${value} and up`,
  atMost: (value) => `up to ${value}`,
  notHeld: 'whether it was said is not held; the verdict is on the figure',
  acknowledged: 'acknowledged in the text',
  secondary: 'second-hand',
  agrees: 'agrees',
  disagrees: 'does not agree',
  more: (count) => `… and ${count} more`,
  notRevised: (newestEdition) => `no; the edition of ${newestEdition} says the same`,
  noLaterEdition: 'no later edition is held',
  byNewestEdition: (verdict, formula) =>
    `${verdict} in the newest edition${formula === null ? '' : `: ${formula}`}`,
  fragile: 'fragile: a revision of the usual size would turn this verdict',
  uncertain: {
    medium: 'the value was restated or processed by someone else (medium confidence)',
    low: 'the value is uncertain, such as one read off a chart (low confidence)',
  },
  notes: {
    'mixed-editions': 'no single edition covers all the values; they come from several editions',
    'mixed-publications': 'no single publication covers all the values; they come from several',
    'times-more': '“times more” was read both ways',
    'field-may-miss-some': 'the publication may not cover everyone',
    'not-covered': 'the publication does not cover all that the sentence names',
    'moved-the-other-way': 'the figure fits, but it moved the other way',
    'already-ahead': 'it was ahead before, too',
  },
  documentDate: (date) => `dated ${date}`,
  noDate: 'no date found: figures may agree with any edition',
  textOf: (name) => `${name} (its text)`,
  nothingToCheck: (numbers) =>
    numbers === 0
      ? 'no figures to check: the text holds no numbers'
      : `no figures to check: none of its ${numbers} numbers states a statistic`,
  checked: (count, documents) =>
    documents === null
      ? `${figures(count)} checked`
      : `${figures(count)} checked in ${documents} ${documents === 1 ? 'document' : 'documents'}`,
  tally: {
    supported: (count) => `${count} ${count === 1 ? 'matches' : 'match'} the record`,
    refuted: (count) => `${count} ${count === 1 ? 'differs' : 'differ'} from the record`,
    conflicting: (count) => `${count} on which sources differ`,
    'not-enough-evidence': (count) => `${count} without a record`,
    'not-checkable': (count) => `${count} not checkable`,
  },
  tallyDisputed: (count) => `${count} acknowledged in the text`,
  tallyRevised: (count) => `${count} since revised`,
  explainHint: (command) => `what was considered for a figure: ${command}`,
};
