import { draftFromText } from '../pages/briefing-draft.ts';
import { listBriefings } from '../pages/briefing-list.ts';
import { showBriefing } from '../pages/briefing-show.ts';
import { checkText } from '../pages/check-text.ts';
import { showClaim } from '../pages/claim-show.ts';
import { listCorrections } from '../pages/correction-list.ts';
import { listEntities } from '../pages/entity-list.ts';
import { showEntity } from '../pages/entity-show.ts';
import { showHome } from '../pages/home-show.ts';
import { listIndicators } from '../pages/indicator-list.ts';
import { showIndicator } from '../pages/indicator-show.ts';
import { showProse } from '../pages/prose-show.ts';
import { showPublication } from '../pages/publication-show.ts';
import { takeQuestion } from '../pages/question-ask.ts';
import { showRacePair } from '../pages/race-pair.ts';
import { showRace } from '../pages/race-show.ts';
import { keepTextReport } from '../pages/report-keep.ts';
import { showReport } from '../pages/report-show.ts';
import { showScorecard } from '../pages/scorecard-show.ts';
import { showSearch } from '../pages/search-show.ts';
import { listSources } from '../pages/source-list.ts';
import { showSource } from '../pages/source-show.ts';
import { listStories } from '../pages/story-list.ts';
import { showStory } from '../pages/story-show.ts';
import type { Page } from './page.ts';
import type { SiteDeps } from './site-deps.ts';

/** Every page of the site. */
export function pages(deps: SiteDeps): readonly Page[] {
  return [
    showHome(deps),
    checkText(deps),
    listBriefings(deps),
    showBriefing(deps),
    keepTextReport(deps),
    draftFromText(deps),
    showReport(deps),
    takeQuestion(deps),
    showClaim(deps),
    showRace(deps),
    showRacePair(deps),
    listIndicators(deps),
    showIndicator(deps),
    listEntities(deps),
    showEntity(deps),
    listSources(deps),
    showSource(deps),
    showPublication(deps),
    listStories(deps),
    showStory(deps),
    listCorrections(deps),
    showSearch(deps),
    showScorecard(deps),
    showProse(deps, 'method'),
    showProse(deps, 'about'),
  ];
}
