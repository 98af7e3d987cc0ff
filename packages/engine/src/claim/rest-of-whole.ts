import type { FormName } from '../forms/form-names.ts';
import { claimRulesOf } from '../language/registry-claim-rules.ts';
import { argumentsOf } from './bind-entities.ts';
import { distinctBearers } from './distinct-bearers.ts';
import type { Draft } from './draft.ts';
import type { SentenceView, TextView } from './view.ts';

const STATES: ReadonlySet<FormName> = new Set(['value', 'share', 'fraction', 'bound', 'sum']);
/** So far from a number the words stand that make it that of the others. */
const BEFORE = 44;
const BEHIND = 48;
/** So few letters stand between a rest and the name that it is given to: 31% | 가 | 한국에. */
const GIVEN = 2;

/** A number of all the others: what those whom the sentence names leave of the whole. "$12 billion to China, which left $46 billion for all others". */
export function ofTheRest(text: TextView, view: SentenceView, draft: Draft): Draft {
  const { quantity, clause, span } = draft;
  if (!STATES.has(draft.form) || quantity === null || draft.operands.length > 1 || draft.ofTop !== undefined)
    return draft;
  const { folded, language } = text;
  const isOthers = claimRulesOf(language).isOfOthers(
    folded.slice(Math.max(clause.start, span.start - BEFORE), span.start),
    folded.slice(span.end, Math.min(view.sentence.end, span.end + BEHIND)),
  );
  /** 나머지 31%가 한국에: the rest is somebody's. */
  const isGiven = view.entities.some(
    ({ start, ids }) => start >= span.end && start - span.end <= GIVEN && !ids.some((id) => WHOLES.has(id)),
  );
  if (!isOthers || isGiven) return draft;
  const named = view.entities.filter(
    ({ ids, role, joint }) =>
      (ids.length > 0 || joint.length > 0) && role !== 'whole' && !ids.some((id) => WHOLES.has(id)),
  );
  const places = named.filter(({ isClass }) => isClass !== true);
  return {
    ...draft,
    form: 'sum',
    ofRest: true,
    subjects: distinctBearers((places.length > 0 ? places : named).flatMap(argumentsOf)),
    names: [],
    others: [],
    ofSpoken: undefined,
  };
}

/** Names of the whole and of what is left of it. */
const WHOLES: ReadonlySet<string> = new Set(['WLD', 'rest-of-world']);
