// Says which values a written number allows: strictly, at most, and how far off a false one must be. Cannot weigh words that are no hedge.
import { type Exact, exact, type Hedge } from '@assay/engine';
import type { Range } from './range.ts';

/** A number as stated, with three ranges of values, each within the next. */
export interface Statement {
  readonly value: Exact;
  /** Half a unit of the last digit, or what the hedge says. */
  readonly strict: Range;
  /** A whole unit, or the hedge. */
  readonly lenient: Range;
  /** Twice the lenient tolerance, and at least 2%: what lies outside is false beyond dispute. */
  readonly far: Range;
}

/** How finely a number is written: in units of its last digit, or as coarsely as a fraction in words. */
export type Writing = { readonly kind: 'digits'; readonly unit: Exact } | { readonly kind: 'fraction' };

/** `state(22.6, {kind: 'digits', unit: 0.1}, 'none')` → strict [22.55, 22.65], lenient [22.5, 22.7], far [22.148, 23.052]. */
export function state(value: Exact, writing: Writing, hedge: Hedge): Statement {
  const size = value.abs();
  const unit = writing.kind === 'digits' ? writing.unit : size.mul(exact(1, 5));
  const strict = writing.kind === 'digits' ? unit.div(2) : size.mul(exact(6, 100));
  switch (hedge) {
    case 'none':
    case 'mere':
      return around(value, strict, strict, unit, unit);
    case 'about': {
      const spread = size.div(20);
      return around(
        value,
        larger(strict, spread),
        larger(strict, spread),
        larger(unit, spread),
        larger(unit, spread),
      );
    }
    case 'nearly':
      return around(value, size.mul(exact(7, 100)), exact(0), larger(unit, size.mul(exact(7, 100))), unit);
    case 'and-a-bit':
      return around(value, exact(0), unit, unit, unit.mul(2));
    case 'over':
    case 'at-least':
      return upwards(value, unit);
    case 'under':
    case 'at-most': {
      const { strict: a, lenient: b, far: c } = upwards(value.neg(), unit);
      return { value, strict: turned(a), lenient: turned(b), far: turned(c) };
    }
  }
}

function around(value: Exact, down: Exact, up: Exact, wideDown: Exact, wideUp: Exact): Statement {
  const least = value.abs().div(50);
  return {
    value,
    strict: { low: value.sub(down), high: value.add(up) },
    lenient: { low: value.sub(wideDown), high: value.add(wideUp) },
    far: {
      low: value.sub(larger(wideDown.mul(2), least)),
      high: value.add(larger(wideUp.mul(2), least)),
    },
  };
}

function upwards(value: Exact, unit: Exact): Statement {
  const slack = smaller(unit, value.abs().mul(exact(3, 100)));
  return {
    value,
    strict: { low: value, high: null },
    lenient: { low: value.sub(slack), high: null },
    far: { low: value.sub(larger(slack.mul(2), value.abs().div(50))), high: null },
  };
}

function turned({ low, high }: Range): Range {
  return { low: high?.neg() ?? null, high: low?.neg() ?? null };
}

function larger(a: Exact, b: Exact): Exact {
  return a.gt(b) ? a : b;
}

function smaller(a: Exact, b: Exact): Exact {
  return a.lt(b) ? a : b;
}
