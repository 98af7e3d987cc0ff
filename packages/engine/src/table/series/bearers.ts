import type { EntityRecord } from '../../catalogue/records.ts';
import { foldText } from '../../text/fold.ts';
import { seriesWords } from '../language/registry-series-words.ts';
import type { Table } from '../table.ts';
import { type KnownBearers, knownBearer, type NamedSeries, type SeriesRoles } from './roles.ts';
import { bearerNames } from './series-names.ts';
import type { TitleParts } from './title-parts.ts';

/** Who stands for the whole of which the bearers are parts, and for whom a table is about that divides by nobody. */
const WHOLE = 'WLD';
/** A total that its parts do not add up to. */
const TOTAL = 'table:total';

/** The bearers of a table's series, and those that the catalogue knows: what a text says of these is not said of the table's. */
export class Bearers {
  readonly #table: Table;
  readonly #title: TitleParts;
  readonly #known: KnownBearers | null;
  readonly #whole: string;
  readonly #own = new Map<string, EntityRecord>();
  readonly #used = new Set<string>();
  #total = '';

  constructor(table: Table, title: TitleParts, roles: SeriesRoles, known: KnownBearers | null) {
    this.#table = table;
    this.#title = title;
    this.#known = known;
    this.#whole = roles.wholes.size > 0 || !roles.hasBearers ? WHOLE : TOTAL;
  }

  /** The bearer of a series: the whole for a total, or where the table is about one alone. */
  idOf({ bearer, isTotal, series }: NamedSeries): string {
    if (bearer === null) {
      if (isTotal) this.#total = series.labels.at(-1) ?? series.head;
      return this.#whole;
    }
    const known = knownBearer(this.#known, bearer);
    if (known !== null && known !== WHOLE) {
      this.#used.add(known);
      return known;
    }
    const id = `row:${foldText(bearer)}`;
    if (!this.#own.has(id)) this.#own.set(id, this.#bearer(id, bearer));
    return id;
  }

  /** Those that the table has series of. */
  own(): readonly EntityRecord[] {
    return [...[...this.#used].flatMap((id) => this.#known?.entities.get(id) ?? []), ...this.#own.values()];
  }

  /** Those of the table, and every other that the catalogue knows. */
  records(): readonly EntityRecord[] {
    const { owner } = this.#title;
    const whole =
      owner === ''
        ? entityOf(
            this.#whole,
            'world',
            quoted(this.#total === '' ? this.#table.given.name : this.#total),
            [],
          )
        : entityOf(this.#whole, 'world', owner, ownerNames(owner));
    const taken = new Set([whole.id, ...this.#own.keys()]);
    return [
      whole,
      ...this.#own.values(),
      ...[...(this.#known?.entities.values() ?? [])].filter(({ id }) => !taken.has(id)),
    ];
  }

  #bearer(id: string, label: string): EntityRecord {
    return seriesWords('rests').has(foldText(label).trim())
      ? entityOf(id, 'rest', quoted(label), [])
      : entityOf(id, 'row', label, bearerNames(label, this.#table));
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
