import type { Evaluation, Request } from '../check/judging/request.ts';
import type { Draft } from '../claim/draft.ts';
import type { FormName } from '../forms/form-names.ts';
import type { Language } from '../language/language.ts';
import { decimalText } from '../quantity/exact.ts';
import { findQuantities } from '../quantity/find-quantities.ts';
import type { Interval } from '../quantity/interval.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { SMALL_CATALOGUE } from './small-world.ts';

/** The first number that a text writes: `written('$7.2 billion')`; throws where it writes none. */
export function written(text: string, language: Language = 'en'): Quantity {
  const [quantity] = findQuantities(text, language);
  if (quantity === undefined) throw new Error(`no number in ${text}`);
  return quantity;
}

/** A draft with plain defaults; its operands are its quantity unless named. */
export function draftOf(form: FormName, parts: Partial<Draft> = {}): Draft {
  const quantity = parts.quantity ?? null;
  return {
    form,
    span: { start: 0, end: 1 },
    sentence: 0,
    clause: { start: 0, end: 1 },
    quantity,
    operands: quantity === null ? [] : [quantity],
    subjects: [],
    names: [],
    whole: null,
    others: [],
    period: null,
    base: null,
    direction: null,
    modality: 'asserted',
    negated: false,
    ofWhole: false,
    arrives: false,
    perMonth: false,
    combined: false,
    rule: 'test',
    ...parts,
  };
}

type Asked = Partial<
  Pick<
    Request,
    'catalogue' | 'scope' | 'recent' | 'period' | 'periodCarried' | 'base' | 'within' | 'subjects' | 'others'
  >
> &
  Partial<Omit<Draft, 'period' | 'base' | 'subjects' | 'others'>> & { readonly about: string };

/** What a test asks of a form: the statistic it is `about`, and whatever parts of request and draft it names. */
export function requestFor(form: FormName, asked: Asked): Request {
  const {
    about,
    catalogue = SMALL_CATALOGUE,
    scope = { asOf: Number.POSITIVE_INFINITY, publications: null, forecasts: false },
    subjects = [],
    others = [],
    recent = [],
    period = null,
    periodCarried = false,
    base = null,
    within = null,
    ...parts
  } = asked;
  const indicator = catalogue.indicators.get(about);
  if (indicator === undefined) throw new Error(`no statistic ${about}`);
  const draft = draftOf(form, parts);
  return {
    catalogue,
    scope,
    draft,
    indicator,
    subjects,
    others,
    recent,
    period,
    periodCarried,
    base,
    within,
  };
}

/** How each outcome stands, in order, or the reason why there is none: `agrees`, `disagrees agrees`, `unit-mismatch`. */
export function standing(evaluation: Evaluation): string {
  return 'reason' in evaluation
    ? evaluation.reason
    : evaluation.outcomes.map(({ agreement }) => agreement).join(' ');
}

/** The interval that the first outcome computed: `[7.2175, 7.2185)`; its numbers where it computes none. */
export function computed(evaluation: Evaluation): string {
  if ('reason' in evaluation) return evaluation.reason;
  const result = evaluation.outcomes[0]?.result;
  return result?.computed ? intervalText(result.computed) : (result?.numbers.join(' of ') ?? 'none');
}

/** An interval as one writes it: `[53.5, 54.5)`, `(30, ∞)`; a single value alone. */
export function intervalText({ low, high, lowOpen, highOpen }: Interval, digits = 4): string {
  if (low !== null && high !== null && low.equals(high)) return decimalText(low, digits);
  const left = low === null ? '(−∞' : `${lowOpen ? '(' : '['}${decimalText(low, digits)}`;
  const right = high === null ? '∞)' : `${decimalText(high, digits)}${highOpen ? ')' : ']'}`;
  return `${left}, ${right}`;
}
