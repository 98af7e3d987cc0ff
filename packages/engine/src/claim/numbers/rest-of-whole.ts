import type { FormName } from '../../forms/form-names.ts';
import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { contains } from '../../text/span.ts';
import { argumentsOf } from '../bearers/bind-entities.ts';
import { distinctBearers } from '../bearers/distinct-bearers.ts';
import type { Draft, EntityArgument, EntityMention } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';

const STATES: ReadonlySet<FormName> = new Set(['value', 'share', 'fraction', 'bound', 'sum']);
/** So far from a number the words stand that make it that of the others. */
const BEFORE = 44;
const BEHIND = 48;
/** So few letters stand between a rest and the name that it is given to: 31% | 가 | 한국에. */
const GIVEN = 2;

/**
 * A number of all the others: what those whom the sentence names leave of the whole. "$12 billion to China, which left $46 billion
 * for all others"; "all but $59 billion went to America" is what those leave whom its clause names.
 */
export function ofTheRest(text: TextView, view: SentenceView, draft: Draft): Draft {
  const { quantity, clause, span } = draft;
  if (!STATES.has(draft.form) || quantity === null || draft.operands.length > 1 || draft.ofTop !== undefined)
    return draft;
  const { folded, language } = text;
  const rules = claimRulesOf(language);
  const before = folded.slice(Math.max(clause.start, span.start - BEFORE), span.start);
  if (rules.isAllBut(before)) return ofRest(draft, bearersInClause(view, draft));
  const isOthers = rules.isOfOthers(
    before,
    folded.slice(span.end, Math.min(view.sentence.end, span.end + BEHIND)),
  );
  /** 나머지 31%가 한국에: the rest is somebody's. */
  const isGiven = view.entities.some(
    ({ start, ids }) => start >= span.end && start - span.end <= GIVEN && !ids.some((id) => WHOLES.has(id)),
  );
  if (!isOthers || isGiven) return draft;
  return ofRest(draft, view.entities.filter(isPart).flatMap(argumentsOf));
}

function ofRest(draft: Draft, bearers: readonly EntityArgument[]): Draft {
  return {
    ...draft,
    form: 'sum',
    ofRest: true,
    subjects: distinctBearers(bearers),
    names: [],
    others: [],
    ofSpoken: undefined,
  };
}

/** Those whom a clause names, before classes of them (American companies); else whom its number was of. */
function bearersInClause({ entities }: SentenceView, { clause, subjects }: Draft): readonly EntityArgument[] {
  const named = entities.filter((name) => contains(clause, name) && isPart(name));
  const places = named.filter(({ isClass }) => isClass !== true);
  return named.length === 0 ? subjects : (places.length > 0 ? places : named).flatMap(argumentsOf);
}

/** Whether a name is that of a part, and none of the whole. */
function isPart({ ids, role, joint }: EntityMention): boolean {
  return (ids.length > 0 || joint.length > 0) && role !== 'whole' && !ids.some((id) => WHOLES.has(id));
}

/** Names of the whole and of what is left of it. */
const WHOLES: ReadonlySet<string> = new Set(['WLD', 'rest-of-world']);
