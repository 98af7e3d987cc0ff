import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Focus } from '../../claim/carry.ts';
import type { Draft, EntityArgument, Origin } from '../../claim/draft.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { isBackground, isOfKind, isParticular } from './bearer-kinds.ts';
import { gapOf, groupOf, pairNamed } from './bearers-as-one.ts';
import { isMeanOfWorld, meanTold } from './mean-told.ts';
import { type ClaimOfStatistic, claimOfStatistic, isAreaOfName, pickBearer, unique } from './pick-bearer.ts';
import { bearerBeside, comparesTopic, subjectsNamed } from './subjects-named.ts';

/** Whom a claim is about, for one statistic. */
export interface ResolvedSubjects {
  readonly ids: readonly string[];
  readonly origin: Origin;
  /** They are the two between whom a distance lies, named as one. */
  readonly isPair?: true;
  /** They are but the place that the statistic's name tells, as it has nobody else who may be meant. */
  readonly isOfName?: true;
}

/**
 * The bearers of a claim (`continues`: it goes on about whom the text spoke of) among the kinds of entity that the indicator
 * covers: the sentence's subject, else another name of the sentence, else the last one spoken of, else the world or the only entity
 * covered. `null` where a subject is named that the indicator cannot have. Of "China has 80", for a statistic of countries, China.
 */
export function resolveSubjects(
  catalogue: Catalogue,
  indicator: string,
  draft: Draft,
  focus: Focus,
  continues: boolean,
): ResolvedSubjects | null {
  const cells = catalogue.cells.get(indicator);
  if (cells === undefined) return null;
  if (isOfAllCovered(draft)) return { ids: [...cells.byEntity.keys()].slice(0, 1), origin: 'stated' };
  const claim = claimOfStatistic(catalogue, indicator, cells, draft, focus);
  const mean = meanTold(claim);
  if (mean !== null) return { ids: [mean], origin: 'stated' };
  if (comparesTopic(claim)) return null;
  const main = subjectsNamed(claim);
  if (main.length === 0 && isMeanOfWorld(claim)) return { ids: ['WLD'], origin: 'stated' };
  const own = main.map((argument) => pickBearer(claim, argument));
  const isRivalUnknown = main.some(({ ids }, index) => ids.length === 0 && own[index] === null);
  if (isRivalUnknown) return null;
  const told = toldAsOne(claim, main) ?? toldEach(claim, main, own);
  if (told !== null) return told;
  const isForeign = main.length > 0 && main.every((argument) => !isOfKind(catalogue, cells.kinds, argument));
  const areParticular = main.length > 0 && main.every((argument) => isParticular(catalogue, argument));
  if (areParticular && !isForeign) return null;
  const beside = bearerBeside(claim, main, isForeign);
  if (beside !== null) return { ids: [beside], origin: 'stated' };
  if (main.length === 0) return ofWhole(claim) ?? unsaid(claim, continues);
  return areParticular || !needsNoBearer(claim, main) ? null : unsaid(claim, continues);
}

/** A count of those beyond a bound, or who moved, is of all who are covered; so is a sum of those who come first. */
function isOfAllCovered({ form, operands, direction, ofTop }: Draft): boolean {
  return (form === 'count' && (operands.length > 1 || direction !== null)) || ofTop !== undefined;
}

/** Several who are one bearer of the statistic, or the two between whom a distance lies: US and China together, 미중 격차. */
function toldAsOne(
  { catalogue, indicator, draft }: ClaimOfStatistic,
  main: readonly EntityArgument[],
): ResolvedSubjects | null {
  const together = gapOf(catalogue, indicator, draft) ?? groupOf(catalogue, indicator, main);
  if (together !== null) return { ids: [together], origin: 'stated' };
  const pair = pairNamed(catalogue, indicator, draft);
  return pair === null ? null : { ids: pair, origin: 'stated', isPair: true };
}

/** The subjects themselves (`own`: whom of those covered each means), where the statistic has them all. */
function toldEach(
  { catalogue, indicator, compared }: ClaimOfStatistic,
  main: readonly EntityArgument[],
  own: readonly (string | null)[],
): ResolvedSubjects | null {
  if (own.length === 0 || !own.every((id): id is string => id !== null && !compared.has(id))) return null;
  const isArea = main.some(({ ids }) => isAreaOfName(catalogue, indicator, ids));
  return { ids: unique(own), origin: isArea ? 'assumed' : 'stated' };
}

/** Whether a statistic about one thing needs no bearer beside those named, which are but regions or the world. */
function needsNoBearer(
  { catalogue, cells: { kinds } }: ClaimOfStatistic,
  main: readonly EntityArgument[],
): boolean {
  const isOfPlaces = kinds.has('country') || kinds.has('region') || kinds.has('world');
  return !isOfPlaces && main.every((argument) => isBackground(catalogue, argument));
}

/** The whole of which a claim without a subject tells a share or a level: of the world's. */
function ofWhole(claim: ClaimOfStatistic): ResolvedSubjects | null {
  const { catalogue, indicator, draft } = claim;
  const { whole, form } = draft;
  if (whole === null) return null;
  if (catalogue.indicators.get(indicator)?.statType === 'share') {
    const id = pickBearer(claim, whole);
    return id === null ? null : { ids: [id], origin: 'stated' };
  }
  const isOfTheWorld = whole.ids.includes('WLD') && STATES.has(form) && mayBeTheWorld(claim);
  return isOfTheWorld ? { ids: ['WLD'], origin: 'stated' } : null;
}

/** Forms that state the level of one bearer. */
const STATES: ReadonlySet<string> = new Set(['value', 'bound', 'threshold', 'range', 'growth', 'change']);

/** Whom a claim is about that names nobody: the last one spoken of, where it goes on about that one, the world, the only one covered. */
function unsaid(claim: ClaimOfStatistic, continues: boolean): ResolvedSubjects | null {
  const { cells, focus, compared } = claim;
  const world = mayBeTheWorld(claim);
  if (world && !continues) return { ids: ['WLD'], origin: 'assumed' };
  const carried = focus.subjects
    .flatMap((subject) => pickBearer(claim, subject) ?? [])
    .filter((id) => !compared.has(id));
  const covered = carried.find((id) => cells.byEntity.has(id));
  if (covered !== undefined) return { ids: [covered], origin: 'assumed' };
  if (world) return { ids: ['WLD'], origin: 'assumed' };
  const [only] = cells.byEntity.keys();
  const isOnly = cells.byEntity.size === 1 && carried.length === 0;
  if (isOnly && only !== undefined) return { ids: [only], origin: 'assumed' };
  const place = placeOfName(claim);
  if (place !== undefined) return { ids: [place], origin: 'assumed', isOfName: true };
  return carried[0] === undefined ? null : { ids: carried.slice(0, 1), origin: 'assumed' };
}

/** 유럽연합 기업의 AI 이용률, behind a sentence on America, which it does not cover: the place that its name tells is meant. */
function placeOfName({ catalogue, indicator, cells, compared, draft }: ClaimOfStatistic): string | undefined {
  if (hasTrait(draft.form, 'place')) return undefined;
  const places = [...(catalogue.placesNamed.get(indicator) ?? [])].filter(
    (id) => cells.byEntity.has(id) && !compared.has(id),
  );
  return places.length === 1 ? places[0] : undefined;
}

function mayBeTheWorld({ cells, compared, draft }: ClaimOfStatistic): boolean {
  return cells.byEntity.has('WLD') && !compared.has('WLD') && !COMES_SOMEWHERE.has(draft.form);
}

/** The world has no place among its members, and passes none of them. */
const COMES_SOMEWHERE: ReadonlySet<string> = new Set(['overtake', 'rank', 'runner-up', 'superlative']);
