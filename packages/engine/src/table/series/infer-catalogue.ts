import type { Catalogue } from '../../catalogue/catalogue.ts';
import type {
  CatalogueRecords,
  EntityRecord,
  IndicatorRecord,
  ObservationRecord,
  StatType,
} from '../../catalogue/records.ts';
import { parsePeriod } from '../../period/calendar.ts';
import type { Unit } from '../../quantity/unit.ts';
import { foldText } from '../../text/fold.ts';
import { addressOf } from '../given-table.ts';
import { seriesWords, seriesWordsOf } from '../language/registry-series-words.ts';
import type { Table } from '../table.ts';
import { layOutSeries, type SeriesRefusal } from './lay-out-series.ts';
import { knownBearer, type NamedSeries, rolesOf, type SeriesRoles } from './roles.ts';
import { bearerNames, namesOf } from './series-names.ts';
import { titleLines } from './title.ts';
import { type TitleParts, titleParts } from './title-parts.ts';

/** What a table that tells of times holds, as a catalogue of its own. */
export interface InferredCatalogue {
  readonly records: CatalogueRecords;
  /** How many series were left out, as they have two values of one time. */
  readonly twice: number;
}

/** Who stands for the whole of which the bearers are parts. */
const WHOLE = 'WLD';
/** A total that its parts do not add up to. */
const TOTAL = 'table-total';
/** A file says nothing of when it was made: its values stand for every day, and foretell none. */
const ALWAYS = '0001/9999';

/**
 * The catalogue that a table over periods is: what its rows and columns measure, of whom, and its cells as values of one
 * edition of one publication, the file. `known` lends the names of bearers that it knows (China, 중국, Chinese). The cost
 * grows with the cells, and with the names of `known`; more than `MOST_VALUES` values or `MOST_SERIES` series are refused.
 * Example: `Item | 2023 | 2024` over `Revenue | 10 | 12` → the statistic Revenue with the values 10 of 2023 and 12 of 2024.
 */
export function inferCatalogue(table: Table, known: Catalogue): InferredCatalogue | SeriesRefusal {
  const layout = layOutSeries(table);
  if (typeof layout === 'string') return layout;
  const title = titleParts(table);
  const roles = rolesOf(layout, title, known);
  const bearers = new Bearers(table, title, roles, known);
  const measures = [...groupByMeasure(table, roles)];
  const indicators = measures.flatMap(([, group]) => indicatorsOf(table, title, roles, group, measures));
  const observations = measures.flatMap(([, group]) => observationsOf(table, group, bearers));
  return {
    records: {
      id: table.given.name,
      version: '',
      sha256: '',
      indicators,
      idioms: [],
      entities: bearers.records(),
      contractions: [],
      publications: [
        {
          id: table.given.name,
          name: { ko: table.given.name, en: table.given.name },
          aliases: { ko: [], en: [] },
          publisher: '',
          publisherAliases: { ko: [], en: [] },
          restates: [],
        },
      ],
      producers: [],
      sources: [],
      observations,
      events: [],
    },
    twice: layout.twice,
  };
}

/** What is measured in one unit, and its series. */
interface Measure {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit | null;
  readonly series: readonly NamedSeries[];
}

function groupByMeasure(table: Table, { named }: SeriesRoles): ReadonlyMap<string, Measure> {
  const measures = new Map<string, Measure & { readonly series: NamedSeries[] }>();
  for (const one of named) {
    const unit = one.series.values[0]?.unit ?? null;
    const name = one.measure === '' ? table.given.name : one.measure;
    const id = JSON.stringify([foldText(name), unit]);
    const values = one.series.values.filter((value) => value.unit === unit);
    const series = { ...one, series: { ...one.series, values } };
    const known = measures.get(id);
    if (known === undefined) measures.set(id, { id: `${name}#${measures.size + 1}`, name, unit, series: [series] });
    else known.series.push(series);
  }
  return measures;
}

/** A quarter or month is shorter than this many days. */
const SHORT = 200;

/**
 * The statistics of a measure. Where it is told by quarters or months alone, whether these add up to a year is not known:
 * it is one that does and one that does not, and only what differs from both is false.
 */
function indicatorsOf(
  table: Table,
  title: TitleParts,
  roles: SeriesRoles,
  measure: Measure,
  all: readonly (readonly [string, Measure])[],
): readonly IndicatorRecord[] {
  const { id, name, unit, series } = measure;
  const ranges = series.flatMap(({ series: { values } }) => values.flatMap(({ period }) => parsePeriod(period) ?? []));
  const longest = Math.max(...ranges.map(({ from, to }) => to - from));
  const isWhole = roles.wholes.has(measure.series[0]?.measure ?? '');
  const isAmount = !RATIOS.has(unit ?? 'count');
  const names = [...namesOf(name, table), ...(all.length === 1 ? [headNoun(name)] : [])];
  const family = [...all].map(([, one]) => one).filter((one) => one !== measure);
  const siblings = family.filter((one) => isPartOf(one.name, name) || isPartOf(name, one.name)).map((one) => one.id);
  const described = `${name} ${titleLines(table).join(' ')}`;
  const aliases = [...new Set([...names, described].filter((text) => text !== ''))];
  const plain: IndicatorRecord = {
    id,
    name: { ko: name, en: name },
    aliases: { ko: aliases, en: aliases },
    telling: { ko: namesOf(name, table), en: namesOf(name, table) },
    siblings,
    unit: unit ?? 'count',
    statType: statTypeOf(name, unit, table),
    denominator: '',
    entityKind: title.dividedBy,
    frequency: longest > SHORT ? 'annual' : longest > 40 ? 'quarterly' : 'monthly',
    addEntities: isWhole && isAmount,
    addPeriods: false,
    better: 'neither',
    partOf: null,
    whole: isWhole ? WHOLE : null,
    producers: { '*': [table.given.name] },
    description: { ko: '', en: '' },
    limitations: { ko: '', en: '' },
    nominal: false,
  };
  if (longest > SHORT || !isAmount) return [plain];
  const flow = { ...plain, id: `${id}+`, siblings: [...siblings, id], addPeriods: true };
  return [{ ...plain, siblings: [...siblings, flow.id] }, flow];
}

const RATIOS: ReadonlySet<Unit> = new Set(['percent', 'percentage-point', 'ratio', 'index', 'rank', 'score']);

function statTypeOf(name: string, unit: Unit | null, { language }: Table): StatType {
  if (unit === 'index' || unit === 'rank') return unit;
  if (unit !== 'percent') return 'level';
  return seriesWordsOf(language).growth.test(foldText(name)) ? 'growth' : 'share';
}

function isPartOf(part: string, whole: string): boolean {
  return foldText(whole).includes(foldText(part)) && part !== whole;
}

/** The last word of what alone a table measures: `Battery exports` → exports. */
function headNoun(name: string): string {
  return /[\p{L}]{2,30}$/u.exec(name)?.[0] ?? '';
}

function observationsOf(
  table: Table,
  { id, unit, series }: Measure,
  bearers: Bearers,
): readonly ObservationRecord[] {
  const isShort = series.every(({ series: { values } }) =>
    values.every(({ period }) => {
      const range = parsePeriod(period);
      return range !== null && range.to - range.from <= SHORT;
    }),
  );
  const ids = isShort && !RATIOS.has(unit ?? 'count') ? [id, `${id}+`] : [id];
  return series.flatMap((one) =>
    one.series.values.flatMap(({ period, value, place, row, column }) =>
      ids.map(
        (indicator): ObservationRecord => ({
          indicator,
          entity: bearers.idOf(one),
          period,
          value,
          qualifier: '',
          note: '',
          publication: table.given.name,
          source: table.given.name,
          edition: ALWAYS,
          confidence: 'high',
          ofTable: { cell: addressOf(table.given, row, column), place },
        }),
      ),
    ),
  );
}

/** The bearers of a table's series, and those that the catalogue knows. */
class Bearers {
  readonly #table: Table;
  readonly #title: TitleParts;
  readonly #known: Catalogue;
  readonly #hasBearers: boolean;
  readonly #isWhole: boolean;
  readonly #own = new Map<string, EntityRecord>();
  readonly #totals = new Set<string>();

  constructor(table: Table, title: TitleParts, roles: SeriesRoles, known: Catalogue) {
    this.#table = table;
    this.#title = title;
    this.#known = known;
    this.#hasBearers = roles.hasBearers;
    this.#isWhole = roles.wholes.size > 0;
  }

  /** The bearer of a series: the whole for a total, or where the table is about one alone. */
  idOf({ bearer, isTotal, series }: NamedSeries): string {
    if (bearer === null) {
      if (isTotal) this.#totals.add(series.labels.at(-1) ?? series.head);
      return this.#isWhole || !this.#hasBearers ? WHOLE : TOTAL;
    }
    const known = knownBearer(this.#known, bearer);
    if (known !== null && known !== WHOLE) return known;
    const id = `row:${foldText(bearer)}`;
    if (!this.#own.has(id)) this.#own.set(id, this.#bearer(id, bearer));
    return id;
  }

  #bearer(id: string, label: string): EntityRecord {
    const isRest = seriesWords('rests').has(foldText(label).trim().toLowerCase());
    return isRest ? entityOf(id, 'rest', quoted(label), []) : entityOf(id, 'row', label, bearerNames(label, this.#table));
  }

  records(): readonly EntityRecord[] {
    const whole = entityOf(
      this.#isWhole || !this.#hasBearers ? WHOLE : TOTAL,
      'world',
      this.#title.owner === '' ? quoted(this.#totals.values().next().value ?? this.#table.given.name) : this.#title.owner,
      this.#title.owner === '' ? [] : ownerNames(this.#title.owner),
    );
    const taken = new Set([whole.id, ...this.#own.keys()]);
    return [whole, ...this.#own.values(), ...[...this.#known.entities.values()].filter(({ id }) => !taken.has(id))];
  }
}

/** A name that no text uses: it is shown, and found nowhere. */
function quoted(name: string): string {
  return `‘${name}’`;
}

/** An owner of several words is told by the first alone too: `Halden Optics` → Halden. */
function ownerNames(owner: string): readonly string[] {
  const [first = '', ...more] = owner.split(' ');
  return more.length > 0 && first.length > 3 ? [owner, first] : [owner];
}

function entityOf(id: string, kind: string, name: string, names: readonly string[]): EntityRecord {
  const none = { ko: [], en: [] };
  return {
    id,
    kind,
    name: { ko: name, en: name },
    aliases: { ko: names, en: names },
    adjectives: none,
    metonyms: none,
    partOf: [],
    members: [],
  };
}
