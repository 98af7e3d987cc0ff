// Checks that the engine has no hidden inputs, and that only the command line and scripts print. Cannot see what a dependency does, nor a global reached through a computed name.
import { Visitor } from 'oxc-parser';
import type { Finding } from '../finding.ts';
import type { ParsedFile } from '../parse.ts';
import { isTest } from '../repository.ts';
import { packageOf } from './places.ts';

/** Globals that bring the outside world in, or the time, or chance. */
const OUTSIDE = new Set([
  'process',
  'fetch',
  'console',
  'performance',
  'crypto',
  'navigator',
  'globalThis',
  'window',
  'self',
  'require',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'XMLHttpRequest',
  'WebSocket',
  'Worker',
]);
/** Methods whose result depends on where the program runs. */
const LOCAL = new Set(['localeCompare', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']);

/** Faults of purity in a file of a package. */
export function checkPurity(file: ParsedFile): Finding[] {
  const own = packageOf(file.path);
  if (own === null || isTest(file.path) || file.path.includes('/testing/')) return [];
  if (own === 'engine') return hiddenInputs(file);
  if (own === 'cli') return [];
  return hiddenInputs(file).filter(({ message }) => message.startsWith('uses console'));
}

function hiddenInputs(file: ParsedFile): Finding[] {
  const findings: Finding[] = [];
  const report = (start: number, message: string): void => {
    findings.push({ place: `${file.path}:${file.lineAt(start)}`, message });
  };
  const declared = declaredIn(file);
  /** Names that are no references: properties and keys; and those that were told of. */
  const spelt = new Set<number>();
  new Visitor({
    MemberExpression(node) {
      const { object, property } = node;
      if (node.computed || property.type !== 'Identifier') return;
      spelt.add(property.start);
      if (LOCAL.has(property.name))
        report(property.start, `uses ${property.name}, which depends on the machine's language`);
      const name = object.type === 'Identifier' ? `${object.name}.${property.name}` : '';
      if (name === 'Date.now' || name === 'Math.random') report(node.start, `uses ${name}`);
    },
    Property(node) {
      if (!node.computed && !node.shorthand) spelt.add(node.key.start);
    },
    PropertyDefinition(node) {
      if (!node.computed) spelt.add(node.key.start);
    },
    MethodDefinition(node) {
      if (!node.computed) spelt.add(node.key.start);
    },
    TSPropertySignature(node) {
      if (!node.computed) spelt.add(node.key.start);
    },
    TSMethodSignature(node) {
      if (!node.computed) spelt.add(node.key.start);
    },
    MetaProperty(node) {
      if (node.meta.name === 'import') report(node.start, 'uses import.meta');
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
        report(node.start, 'uses new Date(), the clock');
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date')
        report(node.start, 'uses Date(), the clock');
    },
  }).visit(file.program);
  new Visitor({
    Identifier(node) {
      if (!OUTSIDE.has(node.name) || spelt.has(node.start) || declared.has(node.name)) return;
      spelt.add(node.start);
      report(node.start, `uses ${node.name}`);
    },
  }).visit(file.program);
  return findings;
}

/** Names that the file itself gives to something. */
function declaredIn(file: ParsedFile): Set<string> {
  const names = new Set<string>();
  const add = (node: { readonly type: string; readonly name?: unknown }): void => {
    if (node.type === 'Identifier' && typeof node.name === 'string') names.add(node.name);
  };
  new Visitor({
    VariableDeclarator: (node) => add(node.id),
    FunctionDeclaration: (node) => {
      if (node.id !== null) add(node.id);
      for (const one of node.params) add(one.type === 'TSParameterProperty' ? one.parameter : one);
    },
    ArrowFunctionExpression: (node) => {
      for (const one of node.params) add(one.type === 'TSParameterProperty' ? one.parameter : one);
    },
    ImportSpecifier: (node) => add(node.local),
  }).visit(file.program);
  return names;
}
