import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Focus } from '../claim/carry.ts';
import type { Draft, EntityArgument, Origin } from '../claim/draft.ts';
import { hasTrait } from '../forms/form-traits.ts';
import { contains, isRightBehind } from '../text/span.ts';

/** Whom a claim is about, for one statistic. */
export interface ResolvedSubjects {
  readonly ids: readonly string[];
  readonly origin: Origin;
  /** They are the two between whom a distance lies, named as one. */
  readonly isPair?: true;
}

const FIELD_FORMS: ReadonlySet<string> = new Set([
  'rank',
  'superlative',
  'exclusive',
  'count',
  'list-order',
  'runner-up',
  'overtake',
  'comparison',
]);

/** Forms that hold one bearer against another. */
const COMPARES: ReadonlySet<string> = new Set(['overtake', 'comparison']);

/** Forms that state the level of one bearer. */
const STATES: ReadonlySet<string> = new Set(['value', 'bound', 'threshold', 'range', 'growth', 'change']);

/**
 * The bearers of a claim (`continues`: it goes on about whom the text spoke of) among the kinds of entity that the indicator covers: the sentence's subject, else another name of
 * the sentence, else the last one spoken of, else the world or the only entity covered. `null` where a subject is named that
 * the indicator cannot have.
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
  const pick = (argument: EntityArgument): string | null =>
    soleBearer(catalogue, indicator, argument, draft) ??
    pickArgument(catalogue, indicator, argument, focus, []);
  /** A count of those beyond a bound, or who moved, is of all who are covered; so is a sum of those who come first. */
  if (
    (draft.form === 'count' && (draft.operands.length > 1 || draft.direction !== null)) ||
    draft.ofTop !== undefined
  )
    return { ids: [...cells.byEntity.keys()].slice(0, 1), origin: 'stated' };
  const compared = new Set(draft.others.map((other) => pickId(catalogue, indicator, other)));
  const mayBear = (argument: EntityArgument): boolean =>
    (!isCategory(catalogue, argument) || pick(argument) !== null) && !isTopic(catalogue, indicator, argument);
  const asked = preferred(catalogue, draft);
  const likely = asked.filter(mayBear);
  const besideClass = asked.length > 0 && asked.every((argument) => isCategory(catalogue, argument));
  /** "German companies": beside a class that the statistic does not divide by, the next name bears it. */
  const named = likely.length === 0 && besideClass ? draft.names.filter(mayBear).slice(0, 1) : likely;
  const main = withoutPlaceOfName(catalogue, indicator, named, draft, pick);
  const own = main.map(pick);
  if (main.some(({ ids }, index) => ids.length === 0 && own[index] === null)) return null;
  const together = gapOf(catalogue, indicator, draft) ?? groupOf(catalogue, indicator, main);
  if (together !== null) return { ids: [together], origin: 'stated' };
  const pair = pairNamed(catalogue, indicator, draft);
  if (pair !== null) return { ids: pair, origin: 'stated', isPair: true };
  if (own.length > 0 && own.every((id): id is string => id !== null && !compared.has(id)))
    return {
      ids: unique(own),
      origin: main.some(({ ids }) => isAreaOfName(catalogue, indicator, ids)) ? 'assumed' : 'stated',
    };
  const foreign = main.length > 0 && main.every((argument) => !isOfKind(catalogue, cells.kinds, argument));
  if (main.length > 0 && !foreign && main.every((argument) => isParticular(catalogue, argument))) return null;
  for (const name of draft.names) {
    if (hasTrait(draft.form, 'place') && isTheWorld(name)) continue;
    if (foreign && !isOfKind(catalogue, cells.kinds, name)) continue;
    if (isTopic(catalogue, indicator, name) || isHomeOf(catalogue, name, main, draft)) continue;
    const id = pick(name);
    if (id !== null && !compared.has(id)) return { ids: [id], origin: 'stated' };
  }
  if (foreign && main.every((argument) => isParticular(catalogue, argument))) return null;
  const placed = ['country', 'region', 'world'].some((kind) => cells.kinds.has(kind));
  if (main.length > 0 && (placed || !main.every((argument) => isBackground(catalogue, argument))))
    return null;
  const share = catalogue.indicators.get(indicator)?.statType === 'share';
  const whole = share && draft.whole !== null && main.length === 0 ? pick(draft.whole) : null;
  if (whole !== null) return { ids: [whole], origin: 'stated' };
  const world = cells.byEntity.has('WLD') && !compared.has('WLD');
  if (
    world &&
    main.length === 0 &&
    !share &&
    STATES.has(draft.form) &&
    draft.whole?.ids.includes('WLD') === true
  )
    return { ids: ['WLD'], origin: 'stated' };
  if (world && !continues) return { ids: ['WLD'], origin: 'assumed' };
  const carried = focus.subjects.flatMap((subject) => pick(subject) ?? []).filter((id) => !compared.has(id));
  const bearer = carried.find((id) => cells.byEntity.has(id)) ?? (world ? undefined : carried[0]);
  if (bearer !== undefined) return { ids: [bearer], origin: 'assumed' };
  if (world) return { ids: ['WLD'], origin: 'assumed' };
  const [only] = cells.byEntity.keys();
  return cells.byEntity.size === 1 && only !== undefined ? { ids: [only], origin: 'assumed' } : null;
}

/**
 * In a ranking a region names the field, not its member: "Europe's highest, Denmark". Held against another it is who is compared,
 * where its own clause names no member: 미국이 으뜸이고, 유럽이 중국보다 많다.
 */
function preferred(catalogue: Catalogue, draft: Draft): readonly EntityArgument[] {
  if (!FIELD_FORMS.has(draft.form)) return draft.subjects;
  const regional = draft.subjects.every(
    ({ ids }) => ids.length > 0 && ids.every((id) => isRegion(catalogue, id)),
  );
  if (!regional && draft.subjects.length > 0) return draft.subjects;
  const member = draft.names.find(
    ({ ids, span }) =>
      ids.some((id) => !isRegion(catalogue, id)) &&
      (!COMPARES.has(draft.form) || span === null || contains(draft.clause, span)),
  );
  if (member !== undefined) return [member];
  /** 세계 3위다: one among the world's. */
  return hasTrait(draft.form, 'place')
    ? draft.subjects.filter((subject) => !isTheWorld(subject))
    : draft.subjects;
}

function isTheWorld({ ids }: EntityArgument): boolean {
  return ids.length > 0 && ids.every((id) => id === 'WLD');
}

function isRegion(catalogue: Catalogue, id: string): boolean {
  const kind = catalogue.entities.get(id)?.kind;
  return kind === 'region' || kind === 'world';
}

/** Statistics of many that speak of one by name (trust in the United States to regulate) are not about that one's figure. */
const MANY = 5;

function isTopic(catalogue: Catalogue, indicator: string, argument: EntityArgument): boolean {
  const told = catalogue.toldOf.get(indicator);
  const covered = catalogue.cells.get(indicator)?.byEntity.size ?? 0;
  return told !== undefined && covered >= MANY && argument.ids.some((id) => told.has(id));
}

/**
 * The only one of whom a statistic is held, where another name of what it tells stands in its place: Chinese researchers still
 * in America have America for a place.
 */
function soleBearer(
  catalogue: Catalogue,
  indicator: string,
  { ids, span: at }: EntityArgument,
  { clause, names }: Draft,
): string | null {
  const covered = catalogue.cells.get(indicator)?.byEntity;
  const [only] = covered?.keys() ?? [];
  if (covered?.size !== 1 || only === undefined || ids.includes(only)) return null;
  if (isAreaOfName(catalogue, indicator, ids)) return only;
  const told = catalogue.toldOf.get(indicator);
  const named = names.some(
    ({ ids: others, span }) =>
      others.includes(only) &&
      span !== null &&
      (contains(clause, span) || (at !== null && isRightBehind(at, span, JOINED))),
  );
  return named || ids.some((id) => told?.has(id) === true) ? only : null;
}

/** North America, where a statistic's name has the United States and Canada: the region in which all places of the name lie. */
function isAreaOfName(
  { placesNamed, entities }: Catalogue,
  indicator: string,
  ids: readonly string[],
): boolean {
  const places = [...(placesNamed.get(indicator) ?? [])];
  return (
    places.length > 1 &&
    ids.some((id) => places.every((place) => entities.get(place)?.partOf.includes(id) === true))
  );
}

/** So near behind a name stands one that is taken together with it: the United States and Canada. */
const JOINED = 5;

/** The pair that a published gap is between, where both are named (the US lead over China), or one where there is no other pair. */
function gapOf(catalogue: Catalogue, indicator: string, draft: Draft): string | null {
  if (catalogue.indicators.get(indicator)?.statType !== 'gap') return null;
  const named = new Set([...draft.subjects, ...draft.others, ...draft.names].flatMap(({ ids }) => ids));
  const covered = [...(catalogue.cells.get(indicator)?.byEntity.keys() ?? [])];
  for (const id of covered) {
    const members = catalogue.entities.get(id)?.members ?? [];
    const meant =
      covered.length === 1
        ? members.some((member) => named.has(member))
        : members.every((member) => named.has(member));
    if (members.length === 2 && meant) return id;
  }
  return null;
}

/** The two between whom a distance lies that a statistic of each of them tells: 미중 격차, of one that covers China and America. */
function pairNamed(catalogue: Catalogue, indicator: string, draft: Draft): readonly string[] | null {
  const [one, another] = draft.subjects;
  if (draft.form !== 'difference' || one === undefined || another !== undefined) return null;
  const covered = catalogue.cells.get(indicator)?.byEntity;
  const [id] = one.ids;
  const members = id === undefined || covered?.has(id) === true ? [] : catalogue.entities.get(id)?.members;
  return members?.length === 2 && members.every((member) => covered?.has(member) === true) ? members : null;
}

/** The covered bearer whose members are just those named: US and China together. */
function groupOf(catalogue: Catalogue, indicator: string, named: readonly EntityArgument[]): string | null {
  const ids = new Set(named.flatMap((argument) => argument.ids.slice(0, 1)));
  if (ids.size < 2) return null;
  for (const id of catalogue.cells.get(indicator)?.byEntity.keys() ?? []) {
    const members = catalogue.entities.get(id)?.members ?? [];
    if (members.length === ids.size && members.every((member) => ids.has(member))) return id;
  }
  return null;
}

/** "Denmark's share of EU enterprises": of a place that stands in the statistic's name, and another, the other is meant. */
function withoutPlaceOfName(
  catalogue: Catalogue,
  indicator: string,
  main: readonly EntityArgument[],
  { names, others }: Draft,
  pick: (argument: EntityArgument) => string | null,
): readonly EntityArgument[] {
  const places = catalogue.placesNamed.get(indicator);
  const isOfName = ({ ids }: EntityArgument): boolean => ids.some((id) => places?.has(id) === true);
  if (places === undefined || main.length !== 1 || !main.every(isOfName)) return main;
  const compared = new Set(others.flatMap(({ ids }) => ids));
  const other = names.find(
    (name) =>
      name.span !== null &&
      !isOfName(name) &&
      !name.ids.some((id) => compared.has(id)) &&
      !isTheWorld(name) &&
      pick(name) !== null,
  );
  return other === undefined ? main : [other];
}

/** A class of bearers (industry, academia) is none itself where the statistic does not divide by it. */
function isCategory(catalogue: Catalogue, argument: EntityArgument): boolean {
  return (
    argument.ids.length > 0 && argument.ids.every((id) => catalogue.entities.get(id)?.kind === 'category')
  );
}

/** A state, company or model has figures of its own: those of its country are not meant in its place. */
function isParticular(catalogue: Catalogue, argument: EntityArgument): boolean {
  return (
    argument.ids.length > 0 &&
    argument.ids.every((id) => {
      const kind = catalogue.entities.get(id)?.kind;
      return kind !== 'country' && kind !== 'region' && kind !== 'world' && kind !== 'category';
    })
  );
}

/** Whether a name is of a kind that the statistic covers: a model's training, not its maker's. */
function isOfKind(catalogue: Catalogue, kinds: ReadonlySet<string>, argument: EntityArgument): boolean {
  return argument.ids.some((id) => kinds.has(catalogue.entities.get(id)?.kind ?? ''));
}

/** 미국의 엘캐피탄이 1위: the place of a machine or a firm is not its country's. */
function isHomeOf(
  catalogue: Catalogue,
  { span }: EntityArgument,
  main: readonly EntityArgument[],
  { form }: Draft,
): boolean {
  return (
    span !== null &&
    hasTrait(form, 'place') &&
    main.length > 0 &&
    main.every(
      (argument) =>
        argument.span !== null &&
        isParticular(catalogue, argument) &&
        isRightBehind(argument.span, span, JOINED),
    )
  );
}

/** A country, region or the world beside which a statistic about one thing needs no bearer. */
function isBackground(catalogue: Catalogue, argument: EntityArgument): boolean {
  return argument.ids.every((id) => isRegion(catalogue, id));
}

/** As `pickId`; an argument without ids is the other of the two last spoken of (its rival). */
export function pickArgument(
  catalogue: Catalogue,
  indicator: string,
  argument: EntityArgument,
  focus: Focus,
  not: readonly string[],
): string | null {
  if (argument.ids.length > 0) return pickId(catalogue, indicator, argument);
  const spoken = unique(
    [...focus.mentioned, ...focus.subjects].flatMap((subject) => pickId(catalogue, indicator, subject) ?? []),
  );
  if (not.length > 0) return spoken.find((id) => !not.includes(id)) ?? null;
  return spoken[1] ?? null;
}

/** The id of an argument that the indicator has cells for, or at least is of a kind that it covers. */
function pickId(catalogue: Catalogue, indicator: string, argument: EntityArgument): string | null {
  const cells = catalogue.cells.get(indicator);
  if (cells === undefined) return null;
  const covered = argument.ids.find((id) => cells.byEntity.has(id));
  if (covered !== undefined) return covered;
  if (isCategory(catalogue, argument)) return null;
  return argument.ids.find((id) => cells.kinds.has(catalogue.entities.get(id)?.kind ?? '')) ?? null;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
