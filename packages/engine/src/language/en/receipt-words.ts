import type { ReceiptWords } from '../receipt-words.ts';
import { EN_REASONS } from './explain.ts';
import { renderEnglishNumber } from './render-number.ts';
import { EN_UNIT_NAMES } from './unit-names.ts';

/** How English writes a receipt. */
export const EN_RECEIPT_WORDS: ReceiptWords = {
  reasons: EN_REASONS,
  ofTable: {
    agrees: 'the table agrees',
    disagrees: 'the table says otherwise',
    'no-observation': 'the table holds no value for this subject and period',
  },
  units: EN_UNIT_NAMES,
  number: renderEnglishNumber,
  placed: (place, size, order) => `number ${place} of the ${size} covered (${order})`,
  placedFromLeast: (place, size, order) =>
    `${place === 1 ? 'the lowest' : `number ${place} from the lowest`} of the ${size} covered (${order})`,
  counted: (count, size, names) => `${count} of the ${size} covered (${names})`,
  edition: (publication, edition) => `${publication}, edition ${edition}`,
  figure: ({ source, period, entity, indicator, formula }) =>
    `${entity}, ${indicator}, ${period}: ${formula} (${source})`,
  because: (reason, statement) => `${capital(reason)}: ${statement}.`,
  event: (headline, date, source) => `“${headline}”, ${date} (${source})`,
  eventAgrees: 'agrees with the event as recorded',
  eventDiffers: 'the event is recorded with another date',
  unresolved: (reason, indicator) =>
    indicator ? `This seems to be about “${indicator}”, but ${reason}.` : `${capital(reason)}.`,
  cameDue: (shown, edition) => `Its time has come since: ${shown} in the edition of ${edition}.`,
  revised: (shown, edition) => `Since revised: ${shown} in the edition of ${edition}.`,
  misleadingBound: 'The bound is true but far below the value, which may mislead.',
  maybeOfTable: (statement) =>
    `The sentence may mean this, but not surely enough to say that it differs: ${statement}`,
  readTwice: (series, rows) =>
    `This can be read in two ways, which differ, so it is left open. Over time: ${series} Row by row: ${rows}`,
  digitsTransposed: 'Two digits seem to have been swapped.',
  onePeriod: 'Only one period is held, so just the order was checked.',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
