import { looseRulesOf } from '../language/registry-loose-rules.ts';
import { argumentsOf } from './bind-entities.ts';
import type { Draft, EntityMention } from './draft.ts';
import type { SentenceView, TextView } from './view.ts';

/**
 * Of two figures that are held against each other behind two names the first is the first one's: "higher in France than in
 * America, 47.8% to 31.3%", 프랑스가 미국보다 높아 47.8% 대 31.3%.
 */
export function withPairHeldAgainst(
  text: TextView,
  view: SentenceView,
  drafts: readonly Draft[],
): readonly Draft[] {
  return drafts.map((draft, at) => {
    const [before, next] = [drafts[at - 1], drafts[at + 1]];
    const first = next !== undefined && isHeldAgainst(text, draft, next) ? draft : before;
    const second = first === draft ? next : draft;
    if (first === undefined || second === undefined || !isHeldAgainst(text, first, second)) return draft;
    const names = namesBefore(view, first);
    const name = names[draft === first ? 0 : 1];
    if (names.length !== 2 || name === undefined) return draft;
    return { ...draft, subjects: argumentsOf(name), names: argumentsOf(name) };
  });
}

function isHeldAgainst({ folded, language }: TextView, first: Draft, second: Draft): boolean {
  return (
    first.form === 'value' &&
    second.form === 'value' &&
    (first.quantity?.unit === second.quantity?.unit || second.quantity?.unit === null) &&
    looseRulesOf(language).holdsAgainst(folded.slice(first.span.end, second.span.start).trim())
  );
}

/** The names of its sentence before a figure, since the figure before it, each once. */
function namesBefore({ entities, quantities }: SentenceView, { span }: Draft): EntityMention[] {
  const from = quantities.findLast(
    ({ role, shape, unit, span: other }) =>
      role === 'measure' && shape !== 'multiple' && unit !== 'percentage-point' && other.end <= span.start,
  );
  const named = entities.filter(
    ({ start, end, ids }) => ids.length > 0 && end <= span.start && start >= (from?.span.end ?? 0),
  );
  return named.filter(({ ids }, at) => named.findIndex((other) => other.ids.join() === ids.join()) === at);
}
