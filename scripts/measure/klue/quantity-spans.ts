// Maps our numbers and quantities to the quantity spans of KLUE's guidelines. Cannot make a quantity of what the engine reads as none.
import { findNumbers, type Quantity, type WrittenNumber } from '@assay/engine';
import { overlap, type Place } from '../spans.ts';

/** Particles and endings that may follow a counter in its word. */
const PARTICLES =
  '(?:은|는|이|가|을|를|의|에|와|과|로|으로|도|만|씩|이나|까지|부터|에서|에게|보다|들|들이|들은|들의|이다|였다|이었다|입니다|인|이고|이며|이라|라|라고|뿐|밖에|째|짜리|정도|만에|마다|이상|이하|이란|란|이라는|에는|에서는|에서도|으로는|로는|에도|이지만|하고|이랑|랑|나|면|이면|더|쯤|께|때|당|내)';
/** A counter of up to three letters with what may follow it, or nothing. */
const COUNTER = new RegExp(`^([가-힣]{1,3}?)(?=${PARTICLES}{0,2}(?![가-힣]))`);
const ONLY_PARTICLES = new RegExp(`^${PARTICLES}{1,2}(?![가-힣])`);
/** Counters that begin a word which goes on without a space. */
const GLUED = /^(?:명|개|점|편|번|회|장|권|위|건|곳|살|마리|대|원|달러|라운드|차전|주년|호|화|부)/;
/** School years, the ends of an age, and halves of a score. */
const SCHOOL_BEFORE = /(?:^|[\s(~∼])[초중고]$/;
const ORDER_BEFORE = /(?<![가-힣])제 ?$/;
const AGE_BEHIND = /^ (?:초반|중반|후반)/;

/** The quantity spans of a text: each number by itself with its counter, whatever it counts; not within dates and names in Latin letters. */
export function findQuantitySpans(
  text: string,
  quantities: readonly Quantity[],
  taken: readonly Place[],
): Place[] {
  const spans: Place[] = [];
  for (const number of findNumbers(text, 'ko')) {
    const quantity = quantities.find(({ span }) => overlap(span, number.span));
    if (!counts(text, number, quantity)) continue;
    const span = spanOf(text, number, quantity);
    if (!taken.some((other) => overlap(other, span))) spans.push(span);
  }
  return joined(text, spans);
}

function counts(
  text: string,
  { kind, span, text: written }: WrittenNumber,
  quantity: Quantity | undefined,
): boolean {
  if (kind === 'fraction' && !/[0-9]/.test(written)) return false;
  if (kind === 'vague' || /^(?:phone|address|date|time|duration)$/.test(quantity?.role ?? '')) return false;
  if (/[A-Za-z][-.]?$/.test(text.slice(0, span.start)) || /^[A-Za-z]{2}[0-9]/.test(text.slice(span.end)))
    return false;
  if (/^[한두세네]$/.test(written) && (quantity?.span.end ?? 0) <= span.end) return false;
  return !/^ ?주년/.test(text.slice(span.end));
}

function spanOf(text: string, { span }: WrittenNumber, quantity: Quantity | undefined): Place {
  const before = text.slice(Math.max(0, span.start - 3), span.start);
  const order = (ORDER_BEFORE.exec(before)?.[0] ?? (SCHOOL_BEFORE.test(before) ? ' ' : '')).length;
  const end = endOf(text, span.end, quantity);
  const age = /대$/.test(text.slice(0, end)) ? (AGE_BEHIND.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return { start: span.start - order, end: end + age };
}

function endOf(text: string, end: number, quantity: Quantity | undefined): number {
  const own = quantity !== undefined && quantity.span.end > end ? quantity.span.end : end;
  const between = text.slice(end, own);
  if (own > end && !/[0-9]/.test(between)) return own;
  const from = text.charAt(end) === '여' ? end + 1 : end;
  const after = text.slice(from, from + 12);
  if (ONLY_PARTICLES.test(after)) return end;
  const counter = COUNTER.exec(after)?.[1] ?? GLUED.exec(after)?.[0];
  return counter === undefined ? end : from + counter.length;
}

const SCORE = /^ ?(?:[-:]|대) ?$/;
const TO = /^ ?[~∼] ?$/;

/** 1-1, 2 대 4, 20~30명: two numbers of one span. */
function joined(text: string, spans: readonly Place[]): Place[] {
  const out: Place[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, span.start);
    const score =
      SCORE.test(between) && last !== undefined && span.end - span.start <= 2 && last.end - last.start <= 2;
    if (last !== undefined && (score || TO.test(between)))
      out[out.length - 1] = { start: last.start, end: span.end };
    else out.push(span);
  }
  return out;
}
