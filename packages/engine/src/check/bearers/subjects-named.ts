import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Draft, EntityArgument } from '../../claim/draft.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { contains, isRightBehind } from '../../text/span.ts';
import { isCategory, isOfKind, isParticular, isRegion, isTheWorld } from './bearer-kinds.ts';
import { type ClaimOfStatistic, JOINED, pickBearer } from './pick-bearer.ts';

/**
 * Those whom a sentence says a claim is about, as far as they may bear a figure of the statistic: of "German companies", for one
 * that does not divide by companies, Germany.
 */
export function subjectsNamed(claim: ClaimOfStatistic): readonly EntityArgument[] {
  const { catalogue, draft } = claim;
  const mayBear = (argument: EntityArgument): boolean =>
    (!isCategory(catalogue, argument) || pickBearer(claim, argument) !== null) && !isTopic(claim, argument);
  const asked = preferred(catalogue, draft);
  const likely = asked.filter(mayBear);
  const besideClass = asked.length > 0 && asked.every((argument) => isCategory(catalogue, argument));
  /** Beside a class that the statistic does not divide by, the next name bears it. */
  const named = likely.length === 0 && besideClass ? draft.names.filter(mayBear).slice(0, 1) : likely;
  return withoutPlaceOfName(claim, named);
}

/**
 * Whether all whom a claim holds against others are those of whom the statistic only speaks: "Americans are more confident than the
 * Germans" is not about how far anybody trusts America.
 */
export function comparesTopic(claim: ClaimOfStatistic): boolean {
  const { subjects, form } = claim.draft;
  return (
    hasTrait(form, 'between-bearers', 'compares') &&
    subjects.length > 0 &&
    subjects.every((subject) => isTopic(claim, subject))
  );
}

/**
 * Another name of the sentence that the statistic covers, where the subjects are none of its bearers (`isForeign`: nor of their
 * kind): of "GPT-4 of OpenAI", for a statistic of firms, OpenAI. Null where there is none.
 */
export function bearerBeside(
  claim: ClaimOfStatistic,
  main: readonly EntityArgument[],
  isForeign: boolean,
): string | null {
  const { catalogue, cells, draft, compared } = claim;
  for (const name of draft.names) {
    if (isTheWorld(name) && (hasTrait(draft.form, 'place') || isMoveOfPlace(claim, main))) continue;
    if (isForeign && !isOfKind(catalogue, cells.kinds, name)) continue;
    if (isTopic(claim, name) || isHomeOf(catalogue, name, main, draft)) continue;
    const id = pickBearer(claim, name);
    if (id !== null && !compared.has(id)) return id;
  }
  return null;
}

/** "World sales by region: the Americas grew and Europe fell back": that a place moved says nothing of the world, of which alone the statistic may be. */
function isMoveOfPlace({ catalogue, draft }: ClaimOfStatistic, main: readonly EntityArgument[]): boolean {
  return (
    draft.quantity === null &&
    main.length > 0 &&
    main.every((argument) => !isParticular(catalogue, argument) && !isCategory(catalogue, argument))
  );
}

/** Forms that place one bearer among others, or hold it against them. */
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

/** Statistics of many that speak of one by name (trust in the United States to regulate) are not about that one's figure. */
const MANY = 5;

function isTopic({ catalogue, indicator, cells }: ClaimOfStatistic, { ids }: EntityArgument): boolean {
  const told = catalogue.toldOf.get(indicator);
  return told !== undefined && cells.byEntity.size >= MANY && ids.some((id) => told.has(id));
}

/** "Denmark's share of EU enterprises": of a place that stands in the statistic's name, and another, the other is meant. */
function withoutPlaceOfName(
  claim: ClaimOfStatistic,
  main: readonly EntityArgument[],
): readonly EntityArgument[] {
  const { names, others } = claim.draft;
  const places = claim.catalogue.placesNamed.get(claim.indicator);
  const isOfName = ({ ids }: EntityArgument): boolean => ids.some((id) => places?.has(id) === true);
  if (places === undefined || main.length !== 1 || !main.every(isOfName)) return main;
  const compared = new Set(others.flatMap(({ ids }) => ids));
  const other = names.find(
    (name) =>
      name.span !== null &&
      !isOfName(name) &&
      !name.ids.some((id) => compared.has(id)) &&
      !isTheWorld(name) &&
      pickBearer(claim, name) !== null,
  );
  return other === undefined ? main : [other];
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
