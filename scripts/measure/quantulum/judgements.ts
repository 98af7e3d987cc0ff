// Sorts what quantulum3 expects and we do not find. Cannot tell more than the words of a case do.
import type { Judgement } from '../measured-set.ts';
import type { QuantulumCase } from '../quantulum.ts';
import type { QuantulumFound } from './ours.ts';

function principle(id: string, sentence: string): Judgement {
  return { id, onPrinciple: true, sentence };
}

function failure(id: string, sentence: string): Judgement {
  return { id, onPrinciple: false, sentence };
}

const FROM_TO = principle(
  'from-to',
  'from A to B, each with its own unit: two figures of a change, of which quantulum3 takes the middle',
);
const ARTICLE = principle(
  'article',
  '“a gallon”, “absolute zero”: an article or an adjective is no number that a text states',
);
const NAME = principle(
  'name',
  'digits within a name or a code, which quantulum3 takes for numbers here and leaves there',
);
const IN_A_ROW = principle('in-a-row', 'two numbers in a row, of which quantulum3 wants none');
const UNIT = failure(
  'unit',
  'the numbers are right; a unit behind one is none that we read (electronvolts, grays, kelvin, signs for inches), or one that we read ends elsewhere',
);
const UNCERTAIN = failure('uncertain', 'a number with its uncertainty (±) or with a minus told by brackets');
const OTHER = failure(
  'number',
  'a number that we miss, split or take for another (abbreviations such as am, K and b behind it)',
);

/** Why a case is not right. */
export function judgementOf(
  group: string,
  { req, res }: QuantulumCase,
  found: readonly QuantulumFound[],
): Judgement {
  const surfaces = res.map(({ surface }) => surface);
  if (res.length === 0) return IN_A_ROW;
  if (
    surfaces.some(
      (surface) =>
        / (?:to|and) /.test(surface) && /[0-9] ?[^0-9 ]+ (?:per [a-z]+ )?(?:to|and) /.test(surface),
    )
  )
    return FROM_TO;
  if (/\bfrom [0-9][^.]* to [0-9]/.test(req) && surfaces.some((surface) => / to /.test(surface)))
    return FROM_TO;
  if (
    surfaces.some(
      (surface) =>
        /^(?:an? |absolute )/i.test(surface) && !/^an? (?:hundred|thousand|million|dozen)/i.test(surface),
    )
  )
    return ARTICLE;
  if (surfaces.some((surface) => /±|^\(/.test(surface))) return UNCERTAIN;
  if (found.length !== res.length && /[A-Za-z][0-9]|\([A-Z][0-9]\)/.test(req) && found.length > res.length)
    return NAME;
  return group.endsWith('surfaces') &&
    sameNumbers(
      found,
      res.map(({ value }) => value),
    )
    ? UNIT
    : OTHER;
}

function sameNumbers(found: readonly QuantulumFound[], expected: readonly number[]): boolean {
  const sorted = [...expected].sort((a, b) => a - b);
  return (
    found.length === sorted.length &&
    found
      .map(({ value }) => value)
      .sort((a, b) => a - b)
      .every((value, at) => Math.abs(value - (sorted[at] ?? 0)) <= 1e-9 * Math.max(1, Math.abs(value)))
  );
}
