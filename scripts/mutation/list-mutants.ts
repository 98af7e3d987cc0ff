// Lists every change to a source of which a test should take notice: operators, conditions, literals, patterns, items of lists, calls. Leaves out types, imports and what only TypeScript sees.
import { parseText } from '../verify/parse.ts';
import type { Mutant } from './mutant.ts';
import { changedPatterns } from './mutate-pattern.ts';

interface AnyNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const OPERATORS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
};
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  floor: 'ceil',
  ceil: 'floor',
};
/** Nodes of types around a value; all others of TypeScript's hold no code that runs. */
const AROUND_VALUES = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);
const SKIPPED = new Set(['ImportDeclaration', 'ExportAllDeclaration', 'TemplateElement']);

/**
 * Every mutant of a file, in the order in which they stand.
 * Example: of `export const a = 1 < 2;` → `1 <= 2`, and each number one larger.
 */
export function listMutants(path: string, text: string): Mutant[] {
  const { program, lineAt } = parseText(path, text);
  const mutants: Mutant[] = [];
  const add = (kind: string, start: number, end: number, to: string): void => {
    mutants.push({ path, line: lineAt(start), start, end, from: text.slice(start, end), to, kind });
  };
  const visit = (node: AnyNode, parent: AnyNode | null): void => {
    if (SKIPPED.has(node.type) || (node.type.startsWith('TS') && !AROUND_VALUES.has(node.type))) return;
    mutateNode(node, parent, text, add);
    for (const [field, value] of Object.entries(node))
      for (const child of Array.isArray(value) ? value : [value])
        if (isNode(child) && !isName(node, field)) visit(child, node);
  };
  visit(program as unknown as AnyNode, null);
  return mutants.sort((a, b) => a.start - b.start || a.end - b.end);
}

type Add = (kind: string, start: number, end: number, to: string) => void;

function mutateNode(node: AnyNode, parent: AnyNode | null, text: string, add: Add): void {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      mutateOperator(node, text, add);
      return;
    case 'UnaryExpression':
      if (node.operator === '!') add('condition', node.start, node.start + 1, '');
      return;
    case 'IfStatement':
    case 'ConditionalExpression': {
      const test = node.test;
      if (!isNode(test)) return;
      add('condition', test.start, test.end, 'true');
      add('condition', test.start, test.end, 'false');
      return;
    }
    case 'Literal':
      mutateLiteral(node, parent, add);
      return;
    case 'ArrayExpression':
      for (const element of nodesIn(node.elements))
        add('item', element.start, afterComma(text, element.end), '');
      return;
    case 'MemberExpression': {
      const property = node.property;
      const other = isNode(property) ? METHODS[text.slice(property.start, property.end)] : undefined;
      if (isNode(property) && other !== undefined && parent?.type === 'CallExpression')
        add('call', property.start, property.end, other);
      return;
    }
    case 'ExpressionStatement': {
      const expression = node.expression;
      if (isNode(expression) && expression.type === 'CallExpression') add('call', node.start, node.end, ';');
      return;
    }
    case 'ObjectExpression':
      // A table of data at the top of its file: each row may matter.
      if (parent?.type === 'VariableDeclarator' || AROUND_VALUES.has(parent?.type ?? ''))
        for (const row of nodesIn(node.properties)) add('item', row.start, afterComma(text, row.end), '');
      return;
    default:
  }
}

function mutateOperator(node: AnyNode, text: string, add: Add): void {
  const { left, right, operator } = node as AnyNode & { left: unknown; right: unknown; operator: string };
  if (!isNode(left) || !isNode(right)) return;
  const start = text.indexOf(operator, left.end);
  if (operator === '??') {
    add('operator', left.end, right.end, '');
    return;
  }
  const other = OPERATORS[operator];
  // Glueing texts has no other operator; mixing ?? with && needs brackets.
  if (
    other === undefined ||
    start < 0 ||
    start >= right.start ||
    [left, right].some((side) => /Template|Literal/.test(side.type) && operator === '+')
  )
    return;
  if ([left, right].some((side) => side.type === 'LogicalExpression' && side.operator === '??')) return;
  add('operator', start, start + operator.length, other);
}

function mutateLiteral(node: AnyNode, parent: AnyNode | null, add: Add): void {
  const value = node.value;
  if (isNode(node.regex) || node.regex !== undefined) {
    const { pattern, flags } = node.regex as unknown as { pattern: string; flags: string };
    for (const { at, from, to } of changedPatterns(pattern, flags))
      add('pattern', node.start + 1 + at, node.start + 1 + at + from.length, to);
  } else if (typeof value === 'boolean') add('literal', node.start, node.end, String(!value));
  else if (typeof value === 'number') add('literal', node.start, node.end, String(value + 1));
  else if (
    typeof value === 'string' &&
    value !== '' &&
    parent?.type !== 'ArrayExpression' &&
    parent?.type !== 'ExpressionStatement'
  )
    add('literal', node.start, node.end, "''");
}

/** Names of properties and labels are no values. */
function isName(node: AnyNode, field: string): boolean {
  return (
    (field === 'key' && node.computed !== true) || field === 'source' || field === 'regex' || field === 'loc'
  );
}

function afterComma(text: string, end: number): number {
  const rest = /^\s*,/.exec(text.slice(end));
  return rest === null ? end : end + rest[0].length;
}

function nodesIn(value: unknown): AnyNode[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
