import type { FormName } from '../../forms/form-names.ts';
import { type Exact, exact, signumOf } from '../../quantity/exact.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { point } from '../judging/arithmetic.ts';
import { allowedBy, compareAllowed, negated } from '../judging/tolerance.ts';
import type { Agreement } from '../reasons.ts';

const ONE: Exact = exact(1);
const HUNDRED: Exact = exact(100);
const HALF: Exact = exact(1).div(exact(2));
/** So many figures in a row are added up at most. */
const ADDED = 6;
/** From so many on, the roundings of what is added up add up too. */
const MANY = 3;

/** Figures of a text around a number, in the order in which they stand. */
export interface FiguresAround {
  /** Those of its own sentence. */
  readonly beside: readonly Quantity[];
  /** These, and those of the sentences right before. */
  readonly near: readonly Quantity[];
}

/**
 * Whether a number is what figures around it come to: "logic brought in $301.9bn and memory $223.1bn, two thirds of the $791.7bn
 * in all" – (301.9 + 223.1) / 791.7. Sums of several in a row and differences have the figures' unit; points lie between two
 * percentages of the sentence, or between the last two where no other figure stands in it; parts, multiples and growths are of two
 * amounts of the sentence, of the last two, or of a sum and one; a part by which something moved ("by a quarter") is a growth.
 */
export function isReckonedFrom(
  claimed: Quantity,
  { beside, near }: FiguresAround,
  form: FormName | null = null,
): boolean {
  const is = comparer(claimed);
  switch (claimed.shape) {
    case 'points': {
      const isAlone = beside.every(({ span }) => span.start === claimed.span.start);
      const shares = valuesOf(isAlone ? near : beside, 'percent');
      return differences(isAlone ? shares.slice(-2) : shares).some(is('agrees'));
    }
    case 'percent':
      return quotientsAround(claimed, beside, near)
        .flatMap((quotient) => [quotient, quotient.sub(ONE).abs()])
        .some((part) => is('agrees')(part.mul(HUNDRED)));
    case 'multiple':
    case 'fraction': {
      const shares = valuesOf(beside, 'percent');
      return [...quotients(shares, shares), ...quotientsAround(claimed, beside, near)]
        .map((quotient) => (form === 'growth' ? quotient.sub(ONE).abs() : quotient))
        .some(is('agrees'));
    }
    case 'part-of-whole':
      return (
        isPartOf(claimed, [
          ...valuesOf(near, 'percent').map((share) => share.div(HUNDRED)),
          ...quotientsAround(claimed, beside, near),
        ]) || isSumOf(claimed, near)
      );
    case 'cardinal':
    case 'money':
      return isSumOf(claimed, near);
    default:
      return false;
  }
}

/** 5.5%, 열여덟 개 중 하나: whether a part of a whole of so many, rounded to one of them, is one of the quotients. */
function isPartOf({ value, whole }: Quantity, quotients: readonly Exact[]): boolean {
  if (whole === null || signumOf(value) <= 0) return false;
  const part = value.mul(whole);
  return quotients.some(
    (quotient) =>
      signumOf(quotient) > 0 &&
      part.div(quotient).sub(whole).abs().lte(HALF) &&
      whole.mul(quotient).sub(part).abs().lte(HALF),
  );
}

/** Whether a number is the sum or difference of figures of its kind. */
function isSumOf(claimed: Quantity, near: readonly Quantity[]): boolean {
  const is = comparer(claimed);
  const own = valuesOf(near, kindOf(claimed));
  return [...sums(own), ...differences(own)].some(is('agrees')) || sums(own, MANY).some(is('within-noise'));
}

function comparer(claimed: Quantity): (wanted: Agreement) => (value: Exact) => boolean {
  const written = allowedBy(claimed);
  /** A fall by so much is told with a sign, and found without one. */
  const allowed = signumOf(claimed.value) < 0 ? negated(written) : written;
  return (wanted) => (value) => compareAllowed(allowed, point(value)).agreement === wanted;
}

/** What a number is of; a bare one counts. */
function kindOf({ unit }: Quantity): string {
  return unit ?? 'count';
}

function isAmount({ shape }: Quantity): boolean {
  return shape === 'cardinal' || shape === 'money';
}

/** The amounts among figures, those of a kind together. */
function amountsOf(figures: readonly Quantity[]): Exact[][] {
  const kinds = new Set(figures.filter(isAmount).map(kindOf));
  return [...kinds].filter((kind) => kind !== 'percent').map((kind) => valuesOf(figures, kind));
}

/** The figures of a kind; not "over 400", which is none. */
function valuesOf(figures: readonly Quantity[], kind: string): Exact[] {
  return figures
    .filter((figure) => kindOf(figure) === kind && (isAmount(figure) || figure.shape === 'percent'))
    .filter(({ hedge }) => hedge === 'none' || hedge === 'about' || hedge === 'mere')
    .map(({ value }) => value);
}

/** Every run of so many figures or more, added up. */
function sums(values: readonly Exact[], least = 2): Exact[] {
  return values.flatMap((first, start) => {
    let sum = first;
    const runs = values.slice(start + 1, start + ADDED).map((next) => {
      sum = sum.add(next);
      return sum;
    });
    return runs.slice(least - 2);
  });
}

function differences(values: readonly Exact[]): Exact[] {
  return pairs(values, values).map(([one, other]) => one.sub(other).abs());
}

/** Of two amounts of the sentence, of the last two before the number, and of a sum and one. */
function quotientsAround(
  { span }: Quantity,
  beside: readonly Quantity[],
  near: readonly Quantity[],
): Exact[] {
  const before = near.filter((figure) => figure.span.end <= span.start);
  return [
    ...amountsOf(beside).flatMap((values) => quotients(values, values)),
    ...amountsOf(before).flatMap((values) => quotients(values.slice(-2), values.slice(-2))),
    ...amountsOf(near).flatMap((values) => quotients(sums(values), values)),
  ];
}

function quotients(parts: readonly Exact[], wholes: readonly Exact[]): Exact[] {
  return pairs(parts, wholes)
    .filter(([, whole]) => signumOf(whole) > 0)
    .map(([part, whole]) => part.div(whole));
}

function pairs(ones: readonly Exact[], others: readonly Exact[]): (readonly [Exact, Exact])[] {
  return ones.flatMap((one) => others.filter((other) => other !== one).map((other) => [one, other] as const));
}
