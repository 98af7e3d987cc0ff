import type { Draft } from '../../claim/draft.ts';
import type { Setting } from '../setting.ts';
import { canState } from './can-state.ts';
import { bestOf, type Candidate, findCandidates } from './candidates.ts';
import { sourcesNamed } from './claim-sources.ts';
import { withKind } from './kind-of-statistic.ts';
import { withSources } from './named-sources.ts';
import { topicOf, withTopic } from './topic.ts';
import { withIdioms } from './with-idioms.ts';

/** Most candidates that are tried for one claim; more never stand (each has three quarters of the best score). */
const TRIED = 12;
/** Below this score the words name no statistic. */
const THRESHOLD = 2.6;

/**
 * The statistics that a claim may be about, best first: by the names around it, by its wording, by the sources that it names,
 * by its topic, and by the kind of statistic that its form asks for. A claim in words beside a figure is about that one's.
 */
export function candidatesOf(setting: Setting, draft: Draft): Candidate[] {
  const { catalogue, view, words, focus } = setting;
  const byName = findCandidates(catalogue, words);
  const byWording = withIdioms(catalogue, byName, view, draft);
  const bySource = withSources(catalogue, byWording, sourcesNamed(setting, draft));
  const byTopic = withTopic(
    catalogue,
    words,
    bySource,
    topicOf(focus, view),
    view,
    (indicator) => canState(draft, indicator, catalogue.indicators),
    draft,
  );
  const named = withKind(catalogue, byTopic, draft).filter(({ score }) => score >= THRESHOLD);
  const beside = named.find(({ indicator }) => indicator === setting.beside);
  return beside === undefined ? bestOf(named, TRIED) : [beside];
}
