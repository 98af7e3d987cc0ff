import type { Concept } from './concepts.ts';

/** Shares, counts, ranks and times, as journalists call them. */
export const FIGURE_CONCEPTS: readonly Concept[] = [
  ['share', 'slice, proportion, portion, chunk'],
  ['percent', 'per cent'],
  ['number', 'tally, count'],
  ['rank', 'league table, pecking order'],
  ['growth', 'increase, rise, upswing, uptick'],
  ['gap', 'margin, distance, difference'],
  ['cumulative', 'cumulatively, accumulated, to date, running total'],
  ['annual', 'yearly, each year'],
  ['forecast', 'predict, prediction, foresee, foresaw, foreseen, outlook'],
  ['density', 'concentration'],
  ['target', 'goal, aim, ambition'],
  ['secure', 'get hold of, lay hands on, get hands on, obtain'],
  ['fastest', 'quickest'],
  [
    'surge',
    'soar, jump, leap, leapt, rocket, skyrocket, balloon, swell, swollen, climb, boom, shoot up, shot up',
  ],
  ['plunge', 'plummet, tumble, slump, nosedive, slide, slid, collapse, crash'],
  ['amass', 'accrue, hoard, pile up, rack up, stack up'],
  ['dominate', 'dominance, stranglehold, supremacy, hegemony'],
  ['parity', 'neck and neck, level pegging, on a par, dead heat'],
  ['overtake', 'overtook, overtaken, surpass, leapfrog, eclipse, outdo, outstrip'],
  ['combined', 'aggregate, sum, added together, put together'],
];
