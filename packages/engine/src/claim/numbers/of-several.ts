import { ofJointBearers } from '../bearers/joint-bearers.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';
import { ofPlaces } from './form-of-number.ts';
import { ofMeanOfBearers } from './mean-of-bearers.ts';
import { ofEachYear } from './of-each-year.ts';
import { ofEvery } from './of-every.ts';
import { ofGrowthNamed } from './of-growth-named.ts';
import { ofMeanTold } from './of-mean-told.ts';
import { ofNextBest } from './of-next-best.ts';
import { ofThoseWithout } from './of-those-without.ts';
import { perPeople } from './per-people.ts';
import { ofTheRest } from './rest-of-whole.ts';
import { ofShareOfWorld } from './share-of-whole.ts';
import { ofSumOfOthers } from './sum-of-others.ts';
import { ofTopGroup } from './top-group.ts';

/** The same draft where its number is not one bearer's: that of several, of each inhabitant, of the first few, of all the others. */
export function ofSeveral(text: TextView, view: SentenceView, draft: Draft): Draft {
  return [
    ofShareOfWorld,
    ofSumOfOthers,
    ofMeanOfBearers,
    ofMeanTold,
    ofJointBearers,
    perPeople,
    ofTopGroup,
    ofNextBest,
    ofTheRest,
    ofThoseWithout,
    ofGrowthNamed,
    ofEachYear,
    ofEvery,
    ofPlaces,
  ].reduce((own, read) => read(text, view, own), draft);
}
