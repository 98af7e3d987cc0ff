import type { BriefingWords } from '../briefing-words.ts';

const percent = (share: number): string => `${Math.floor(share * 100)}%`;

/** `assay briefing` in English. */
export const EN_BRIEFING: BriefingWords = {
  fault: 'cannot be read',
  differs: 'differs from the record',
  unsettled: 'the record does not bear this out',
  settle: 'Correct it, pin it to its cell with [figure](cell:…), or list it under disputed with a note.',
  pin: {
    'no-indicator': (written) => `${written} is pinned to a statistic that the catalogue does not hold`,
    'no-cell': (written) => `${written} is pinned to a cell that the catalogue does not hold`,
    'no-edition': (written) => `${written} is pinned to an edition that does not hold this cell`,
    'no-number': (written) => `${written} is pinned to a cell, but no number is read in it`,
    'unit-differs': (written, held) =>
      `${written} is of another kind than the cell that it is pinned to: ${held}`,
    'value-differs': (written, held) => `${written} differs from the cell that it is pinned to: ${held}`,
  },
  idle: (quote) =>
    `“${quote}” is listed as disputed, but the record does not speak against it; remove it there`,
  summary: ({ figures, hold, differ, undecided, decidedShare }) =>
    `${figures === 1 ? '1 figure' : `${figures} figures`}: ${hold} hold, ${differ} differ, ${undecided} undecided (${percent(decidedShare)} decided)`,
  canBePublished: 'can be published',
  cannotBePublished: 'cannot be published',
  nothingPublished: 'Nothing was published.',
  published: (name, version) => `${name}: version ${version} is published.`,
  checkedAgain: (name) => `${name} was published already; it was checked again and says the same.`,
  unchanged: (name) => `${name} was published already; nothing was changed.`,
  column: {
    slug: 'slug',
    language: 'lang',
    category: 'category',
    title: 'title',
    figures: 'figures',
    hold: 'hold',
    state: 'state',
    checked: 'checked',
  },
  state: { published: 'published', withdrawn: 'withdrawn' },
  none: 'No briefing is published yet. To publish one: assay briefing publish FILE',
  withdrawn: (slug, count) =>
    `${slug} is withdrawn${count > 1 ? ` in ${count} languages` : ''}; its address says so. To bring it back: assay briefing publish FILE`,
};
