import type { ChartRequest } from '../briefing.ts';

const INDICATOR = /^[a-z][a-z0-9_]{1,80}$/;
const ENTITY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/;

/** `robot_density [KOR, CHN]` → the chart of these; `robot_density` → one whose entities the page chooses; else null. */
export function parseChartLine(line: string): ChartRequest | null {
  const [indicator = '', ...rest] = line
    .replace(/[[\],]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  return chartOf(indicator, rest);
}

/** The lines of a block ```chart: `indicator: robot_density`, and if wanted `entities: KOR, CHN`. Null where they are others. */
export function parseChartBlock(block: string): ChartRequest | null {
  const fields = new Map<string, string>();
  for (const line of block.split('\n')) {
    if (line.trim() === '') continue;
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim();
    if ((name !== 'indicator' && name !== 'entities') || fields.has(name)) return null;
    fields.set(name, line.slice(colon + 1).trim());
  }
  const entities = (fields.get('entities') ?? '').split(',').map((one) => one.trim());
  return chartOf(
    fields.get('indicator') ?? '',
    entities.filter((one) => one !== ''),
  );
}

function chartOf(indicator: string, entities: readonly string[]): ChartRequest | null {
  const isRead = INDICATOR.test(indicator) && entities.every((one) => ENTITY.test(one));
  return isRead ? { indicator, entities } : null;
}
