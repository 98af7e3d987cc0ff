// Fits log-linear weights over readings so that the weight of those that come out as labelled is greatest. Cannot leave a local optimum.
import type { Examples, PackedStatement } from './table-examples.ts';

/** A feature of fewer statements gets no weight. */
const FEWEST = 12;
const EPOCHS = 16;
const STEP = 0.1;
const DECAY = 0.001;
const START = 1;

/**
 * Where the search begins, and what it is held to: unexplained words and numbers speak against a reading, a column that is
 * named speaks for it, and so does a word that asks for what it does.
 */
const FIRST: Readonly<Record<string, number>> = {
  'open.words': -0.6,
  'open.numbers': -1.5,
  'mentions.unused': -0.5,
  'numbers.free': -1.5,
  'slot.head': 1.5,
  'slot.near-1': 0.5,
  'text.whole': 0.5,
  'number.head': 0.7,
  'number.fits': 0.7,
  'number.outside': -1,
  'just&sole': 1.5,
  'only&sole': 1,
  'exists&sole': -1,
  'left.sole': -0.5,
  'left.only': -0.3,
  'left.only-number': -1.5,
  'left.average': -1,
  'left.most': -0.5,
  'left.least': -0.5,
  'left.not': -0.5,
  'left.than': -0.5,
  'all&all': 0.7,
  'none&none': 0.7,
  'none&not': 0.7,
  'majority&majority': 2,
  'average&average': 2,
  'sum&total': 1,
  'mode&common': 1.5,
  'distinct&different': 1,
  'alike&same': 0.5,
  'share.claim-percent': 1.5,
  'superlative&most': 1,
  'superlative&least': 1,
  'extreme&most': 0.7,
  'extreme&least': 0.7,
  'compare&than': 0.7,
  'word.turned.number': -1,
  'word.turned.year': -0.5,
  'word.turned.date': -0.5,
  'count.claim-year': -1,
  'sum.claim-year': -1,
};

/**
 * The weights under which the readings that agree with the labels weigh most, by steps of falling size in an order that a fixed
 * seed shuffles: the same examples give the same weights. Rounded to hundredths; those that come to none are left out.
 */
export function fitWeights({ names, counts, statements }: Examples): Record<string, number> {
  const firsts = new Float64Array(names.length);
  names.forEach((name, id) => {
    firsts[id] = FIRST[name] ?? 0;
  });
  const kept = counts.map((count) => count >= FEWEST);
  for (let id = 0; id < names.length; id++) if (kept[id] !== true) firsts[id] = 0;
  const weights = firsts.slice();
  const squares = new Float64Array(names.length).fill(START);
  const random = shuffler(1);
  const order = statements.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    random(order);
    for (const index of order) {
      const statement = statements[index];
      if (statement === undefined) continue;
      for (const [id, slope] of slopesOf(statement, weights)) {
        if (kept[id] !== true) continue;
        const step = slope - DECAY * ((weights[id] ?? 0) - (firsts[id] ?? 0));
        squares[id] = (squares[id] ?? 0) + step * step;
        weights[id] = (weights[id] ?? 0) + (STEP * step) / Math.sqrt(squares[id] ?? 1);
      }
    }
  }
  const rounded: Record<string, number> = {};
  names.forEach((name, id) => {
    const weight = Math.round((weights[id] ?? 0) * 100) / 100;
    if (weight !== 0) rounded[name] = weight;
  });
  return rounded;
}

/** How the log of the agreeing weight changes with each weight. */
function slopesOf(statement: PackedStatement, weights: Float64Array): Map<number, number> {
  const { truths, starts, features, values, supported } = statement;
  const shares = sharesOf(statement, weights);
  let agreeing = 0;
  shares.forEach((share, at) => {
    if ((truths[at] === 1) === supported) agreeing += share;
  });
  const slopes = new Map<number, number>();
  shares.forEach((share, at) => {
    const agrees = (truths[at] === 1) === supported;
    const pull = (agrees ? share / Math.max(1e-4, agreeing) : 0) - share;
    if (Math.abs(pull) < 1e-4) return;
    for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) {
      const id = features[place] ?? 0;
      slopes.set(id, (slopes.get(id) ?? 0) + pull * (values[place] ?? 0));
    }
  });
  return slopes;
}

function sharesOf(
  { truths, starts, features, values }: PackedStatement,
  weights: Float64Array,
): Float64Array {
  const scores = new Float64Array(truths.length);
  for (let at = 0; at < truths.length; at++) {
    let score = 0;
    for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++)
      score += (weights[features[place] ?? 0] ?? 0) * (values[place] ?? 0);
    scores[at] = score;
  }
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  let whole = 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = Math.exp((scores[at] ?? 0) - top);
    whole += scores[at] ?? 0;
  }
  return scores.map((score) => score / whole);
}

/** Shuffles in place, the same way for the same seed. */
function shuffler(seed: number): (order: number[]) => void {
  let state = seed;
  const next = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  return (order) => {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
  };
}
