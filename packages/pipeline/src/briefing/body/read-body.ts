import type { Language } from '@assay/engine';
import type { Heading, Link, Nodes, Root } from 'mdast';
import type { ChartRequest, Pin } from '../briefing.ts';
import { type BriefingFault, type BriefingFaultCode, faultAt } from '../fault.ts';
import { parseChartBlock } from '../header/chart-line.ts';
import { isPinAddress, parsePinAddress } from './pin-address.ts';
import { plainTextOf } from './plain-text.ts';
import { spanOfNode } from './write-checked-text.ts';

/** What the body of a briefing holds beside its prose, and all that is wrong with it. */
export interface ReadBody {
  readonly pins: readonly Pin[];
  readonly charts: readonly ChartRequest[];
  readonly faults: readonly BriefingFault[];
}

const DEEPEST_HEADING = 4;

/** Walks the body: what is not taken becomes a fault, pins and charts become values. */
export function readBody(source: string, body: Root, language: Language | null): ReadBody {
  const pins: Pin[] = [];
  const charts: ChartRequest[] = [];
  const faults: BriefingFault[] = [];
  const fault = (node: Nodes, code: BriefingFaultCode, detail = {}): void => {
    faults.push(faultAt(source, spanOfNode(node).start, code, detail));
  };
  const readLink = (node: Link): void => {
    if (!isPinAddress(node.url)) {
      if (!isAllowed(node.url)) fault(node, 'bad-link', { address: node.url });
      return;
    }
    const cell = parsePinAddress(node.url);
    const [only, other] = node.children;
    if (cell === null) fault(node, 'bad-pin', { address: node.url });
    else if (only === undefined || other !== undefined || only.type !== 'text')
      fault(node, 'pin-with-markup');
    else pins.push({ ...cell, note: node.title ?? null, span: spanOfNode(only) });
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'html') fault(node, 'html');
    else if (node.type === 'image' || node.type === 'imageReference') fault(node, 'picture');
    else if (node.type === 'definition' || node.type === 'linkReference') fault(node, 'reference-link');
    else if (node.type === 'heading' && node.depth > DEEPEST_HEADING) fault(node, 'heading-too-deep');
    else if (node.type === 'heading' && node.depth === 1) fault(node, 'title-in-body');
    else if (node.type === 'link') readLink(node);
    else if (node.type === 'code') {
      const chart = node.lang === 'chart' ? parseChartBlock(node.value) : null;
      if (chart !== null) charts.push(chart);
      else fault(node, node.lang === 'chart' ? 'bad-chart' : 'code', { value: node.value });
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(body);
  faults.push(...sectionFaults(source, body, language));
  return { pins, charts, faults };
}

/** A section begins with a heading of level two, and has its name alone. */
function sectionFaults(source: string, body: Root, language: Language | null): BriefingFault[] {
  const [first] = body.children;
  const sections = body.children.filter(
    (node): node is Heading => node.type === 'heading' && node.depth === 2,
  );
  if (sections.length === 0) return [faultAt(source, source.length, 'no-sections')];
  const faults: BriefingFault[] = [];
  if (first !== undefined && first !== sections[0])
    faults.push(faultAt(source, spanOfNode(first).start, 'before-sections'));
  const seen = new Set<string>();
  for (const heading of sections) {
    const title = plainTextOf(heading);
    const name = title.toLocaleLowerCase(language ?? 'en');
    if (seen.has(name)) faults.push(faultAt(source, spanOfNode(heading).start, 'section-twice', { title }));
    seen.add(name);
  }
  return faults;
}

/** Web addresses, and addresses within the site; nothing that runs, and nothing that only looks as if it led inside. */
function isAllowed(address: string): boolean {
  if (/^https?:\/\//i.test(address)) return URL.canParse(address);
  return /^[/#?][^\\]*$/.test(address) && !address.startsWith('//');
}
