import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { argumentsOf } from '../bearers/bind-entities.ts';
import type { EntityArgument } from '../draft.ts';
import type { SentenceView, TextView } from '../view.ts';

/** So few letters stand between a name and the value that it gives: 미국의 64%. */
const NEAR = 3;
/** So few between two joined names. */
const JOINED = 4;

/** 미국과 일본의 64%보다 24%포인트 낮다: whose the value is with which a number compares; none where a name compares by itself. */
export function bearersOfCompared(
  { folded, language }: TextView,
  { entities, quantities }: SentenceView,
  quantity: Quantity,
): EntityArgument[] {
  const measures = quantities.filter(({ role }) => role === 'measure');
  const value = measures[measures.indexOf(quantity) - 1];
  if (value === undefined) return [];
  const { comparesWithValue } = claimRulesOf(language);
  if (!comparesWithValue(folded.slice(value.span.end, quantity.span.start))) return [];
  const last = entities.findIndex(
    ({ role, end }) => role === 'genitive' && end <= value.span.start && value.span.start - end <= NEAR,
  );
  const owners = entities.slice(last, last + 1);
  if (last < 0) return [];
  for (let index = last - 1; index >= 0; index--) {
    const [name, next] = [entities[index], owners[0]];
    if (name?.role !== 'genitive' || next === undefined || next.start - name.end > JOINED) break;
    owners.unshift(name);
  }
  return owners.flatMap(argumentsOf);
}
