import { wordsOf, wordsWithin } from '../../text/tokens.ts';
import { bearersNear, THE_WORLD } from '../bearers/bearers-near.ts';
import { makesOfOne } from '../bearers/makes-of-one.ts';
import type { FirstReading, MeantInstead } from './first-reading.ts';

/**
 * A claim of which no bearer was said, with those that may be meant, likeliest first: of "Germany had 25; the figure here was 38",
 * Germany, whom the text spoke of, the world. "By November it was 40 against 171" says no more of its two.
 */
export function* withOtherBearers({
  catalogue,
  view,
  focus,
  draft,
  chosen,
  args: { period },
  isTelling,
}: FirstReading): Generator<MeantInstead> {
  if (!isTelling) return;
  if (chosen.subjectsAssumed || draft.ofPair === true) {
    const named = view.entities.filter(({ role }) => role !== 'comparator');
    /** Of three that were named before one is the third, by chance. */
    const spoken = draft.form === 'rank' ? { ...focus, mentioned: [] } : focus;
    for (const bearer of bearersNear(named, spoken))
      yield { draft: { ...draft, subjects: [bearer] }, period };
  }
  /** "A prompt to GPT-5 uses 21.9 watt-hours": of which of its makes, the number tells. */
  const said = [wordsWithin(view.tokens, draft.clause), wordsOf(view.tokens)].map((words) =>
    words.split(' '),
  );
  for (const bearer of chosen.subjects)
    for (const id of makesOfOne(catalogue, chosen.candidate.indicator, bearer, said))
      yield { draft: { ...draft, subjects: [{ ids: [id], origin: 'assumed', span: null }] }, period };
  /** A total of no several bearers may be that of the world, which goes without saying. */
  if (draft.form === 'sum' && draft.subjects.length < 2)
    yield { draft: { ...draft, form: 'value', subjects: [THE_WORLD] }, period };
}
