import type { Prose } from './site-words.ts';

/** How a verdict comes about, in English. */
export const EN_METHOD: Prose = {
  title: 'Method',
  sections: (statistics, values, editions) => [
    {
      title: 'What happens to a figure',
      paragraphs: [
        'A text is searched for quantities, and for the words around each that say what it counts, of whom and when. Dates, ages, names with digits and turns of phrase are told apart from figures that claim something.',
        'The words alone choose the statistic. The number itself takes no part in that choice: of twenty statistics one would agree with a false number by chance.',
        'The figure is then recomputed from the statistic’s published values, exactly, without rounding in between, and compared within what its writing allows: 22.6% may stand for anything from 22.55 to 22.65, “about 40” for more.',
      ],
    },
    {
      title: 'What a verdict says',
      paragraphs: [
        'Matches the record: the figure agrees with an edition that had been published when the text was. Differs from the record: it agrees with none that the sentence can mean, beyond all rounding. Sources differ: publications of different origin disagree and the sentence names none.',
        'No record to check: the catalogue does not hold what it takes, or the words leave open which statistic is meant. Not a checkable claim: a forecast, an opinion, a question. Both are good answers; a guess would be none.',
        'A figure that was right when it was printed and has been revised since is never called false. It is marked as since revised, with both editions.',
      ],
    },
    {
      title: 'What it is held against',
      paragraphs: [
        `The catalogue holds ${statistics.toLocaleString('en-US')} statistics with ${values.toLocaleString('en-US')} values from ${editions.toLocaleString('en-US')} editions of published reports. Every edition is kept, so that a text can be judged by what was known on its day.`,
        'Ten articles that repeat one report are one origin. A report that restates another’s figures is no second source.',
      ],
    },
    {
      title: 'What it cannot do',
      paragraphs: [
        'It does not judge arguments, motives or writers. It knows no statistic that is not in its catalogue. It can misread a sentence; how often it does is on the scorecard. No language model takes part in a verdict: the same text gives the same verdict every time.',
      ],
    },
  ],
};

/** What Assay is, in English. */
export const EN_ABOUT: Prose = {
  title: 'About',
  sections: () => [
    {
      title: 'What this is',
      paragraphs: [
        'Assay reads articles in Korean and English, finds each figure, and says which published statistic it is about and whether it agrees. Every verdict shows its receipt: the values, their source and edition, the arithmetic and the tolerance.',
        'It runs on one machine, without an account and without sending anything anywhere. Pages that it follows are fetched only where its operator has switched a source on.',
      ],
    },
    {
      title: 'Whose words these are',
      paragraphs: [
        'Articles of others are shown as short quotations with a link. Examples and demonstrations were written for this site and say so. Figures belong to those who published them; each is shown with its source and licence.',
      ],
    },
  ],
};
