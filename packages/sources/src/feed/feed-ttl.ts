import { textOfChild } from './xml-find.ts';
import type { XmlElement } from './xml-tree.ts';

const PERIODS: Readonly<Record<string, number>> = {
  hourly: 3600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
};

/**
 * Seconds for which a channel asks to be left alone: `ttl` in minutes, else the period of the syndication module.
 * Example: of `<ttl>30</ttl>` → `1800`; of `<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>` → `1800`.
 */
export function readTtl(channel: XmlElement): number | null {
  const minutes = Number(textOfChild(channel, 'ttl') ?? Number.NaN);
  if (Number.isFinite(minutes) && minutes > 0) return Math.round(minutes * 60);
  const period = textOfChild(channel, 'sy:updateperiod')?.toLowerCase() ?? '';
  const seconds = Object.hasOwn(PERIODS, period) ? (PERIODS[period] ?? null) : null;
  const times = Number(textOfChild(channel, 'sy:updatefrequency') ?? 1);
  return seconds === null ? null : Math.round(seconds / (Number.isFinite(times) && times >= 1 ? times : 1));
}
