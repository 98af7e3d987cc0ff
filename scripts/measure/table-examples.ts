// Packs the readings of many statements into arrays of numbers to fit weights to. Leaves out features that few statements have.

/** A reading as the fitting sees it. */
export interface GivenReading {
  readonly truth: boolean;
  readonly features: readonly (readonly [name: string, value: number])[];
}

export interface GivenExample {
  readonly supported: boolean;
  readonly readings: readonly GivenReading[];
  /** The features of what no reading reaches. */
  readonly unread: GivenReading['features'];
}

/** A statement's readings: the features of reading r are those from `starts[r]` to `starts[r + 1]`. */
export interface PackedStatement {
  readonly supported: boolean;
  readonly truths: Uint8Array;
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly values: Float32Array;
}

export interface Examples {
  readonly names: readonly string[];
  /** By feature: in how many statements it occurs. */
  readonly counts: readonly number[];
  readonly statements: readonly PackedStatement[];
}

/** Packs statements. Each gets two readings more, one true and one false, for what no reading reaches. */
export function gatherExamples(given: readonly GivenExample[]): Examples {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const idOf = (name: string): number => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    ids.set(name, ids.size);
    counts.push(0);
    return ids.size - 1;
  };
  const statements = given.map(({ supported, readings, unread }): PackedStatement => {
    const all: GivenReading[] = [
      ...readings,
      {
        truth: true,
        features: [...unread, ['unread.true', 1]],
      },
      { truth: false, features: unread },
    ];
    const size = all.reduce((sum, { features }) => sum + features.length, 0);
    const packed = {
      supported,
      truths: Uint8Array.from(all, ({ truth }) => (truth ? 1 : 0)),
      starts: new Int32Array(all.length + 1),
      features: new Int32Array(size),
      values: new Float32Array(size),
    };
    const seen = new Set<number>();
    let at = 0;
    all.forEach(({ features }, index) => {
      packed.starts[index] = at;
      for (const [name, value] of features) {
        const id = idOf(name);
        packed.features[at] = id;
        packed.values[at] = value;
        seen.add(id);
        at++;
      }
    });
    packed.starts[all.length] = at;
    for (const id of seen) counts[id] = (counts[id] ?? 0) + 1;
    return packed;
  });
  return { names: [...ids.keys()], counts, statements };
}
