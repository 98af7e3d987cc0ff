import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { grammarOf } from '../../language/registry-grammar.ts';
import type { EntityMention } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';

/** The names that are joined with one, in order, itself among them: 유럽과 일본 → both; the United States, China and Britain → all three; not Colossus, the xAI complex. */
export function joinedWith(
  text: TextView,
  view: SentenceView,
  name: EntityMention,
): readonly EntityMention[] {
  return joinedBy(text, view, name, (between) => between);
}

/** The same over the figure in brackets behind a name: Korea ($20.5bn) and Taiwan. */
export function joinedOverFigures(
  text: TextView,
  view: SentenceView,
  name: EntityMention,
): readonly EntityMention[] {
  return joinedBy(text, view, name, withoutBracket);
}

function joinedBy(
  { folded, language }: TextView,
  { entities, clauses }: SentenceView,
  name: EntityMention,
  told: (between: string) => string,
): readonly EntityMention[] {
  const { coordinates } = grammarOf(language);
  const areJoined = (one: EntityMention, other: EntityMention): boolean =>
    one.end <= other.start &&
    coordinates(told(folded.slice(one.end, other.start))) &&
    !clauses.some(({ start }) => start > one.end && start <= other.start);
  const at = entities.indexOf(name);
  let [first, last] = [at, at];
  for (let next = at - 1; next >= 0; next--) {
    const [one, other] = [entities[next], entities[first]];
    if (one === undefined || other === undefined || !areJoined(one, other)) break;
    first = next;
  }
  for (let next = at + 1; next < entities.length; next++) {
    const [one, other] = [entities[last], entities[next]];
    if (one === undefined || other === undefined || !areJoined(one, other)) break;
    last = next;
  }
  const joined = entities.slice(first, last + 1);
  const { joins } = claimRulesOf(language);
  const isList = joined.some(({ start }, index) => {
    const before = joined[index - 1];
    return before !== undefined && joins(folded.slice(before.end, start));
  });
  return isList ? joined : [name];
}

/** What stands behind a name without its own figure in brackets: Korea ($20.5bn) and Taiwan. */
export function withoutBracket(behind: string): string {
  return behind.replace(/^((?:['’]s)?)\s?\([^()]{1,28}\)/, '$1');
}
