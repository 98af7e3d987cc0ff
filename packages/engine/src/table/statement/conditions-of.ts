import type { Condition } from './condition.ts';
import type { Program } from './program.ts';

/** The conditions that a program names, in the order of the sentence. Example: those of its scope and of what it says. */
export function conditionsOf(program: Program): readonly Condition[] {
  if (program.op === 'both') return program.parts.flatMap((part) => conditionsOf(part));
  const named: Condition[] = [];
  if ('group' in program) named.push(...program.group);
  if ('scope' in program) named.push(...program.scope);
  if ('where' in program) named.push(...(Array.isArray(program.where) ? program.where : [program.where]));
  if ('first' in program) named.push(program.first, program.second);
  return named.sort((a, b) => a.start - b.start);
}
