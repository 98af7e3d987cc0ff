// Makes catalogues many times as large as the bundled one. Cannot make them as varied as real ones: every copy is shaped like the original.
import type { CatalogueRecords, IndicatorRecord } from '@assay/engine';

/** Whether the copies speak of other fields, in words of their own, or crowd the same field, with one word more a name. */
export type Growth = 'other-words' | 'same-words';

/**
 * The records with every indicator and its observations `times` over; the entities stay.
 * `grownRecords(records, 4, 'other-words').indicators.length` → four times as many.
 */
export function grownRecords(records: CatalogueRecords, times: number, growth: Growth): CatalogueRecords {
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 1);
  return {
    ...records,
    indicators: [
      ...records.indicators,
      ...copies.flatMap((copy) => records.indicators.map((one) => copied(one, copy, growth))),
    ],
    observations: [
      ...records.observations,
      ...copies.flatMap((copy) =>
        records.observations.map((one) => ({ ...one, indicator: idOf(one.indicator, copy) })),
      ),
    ],
  };
}

function copied(one: IndicatorRecord, copy: number, growth: Growth): IndicatorRecord {
  const rename = growth === 'other-words' ? otherWords(copy) : oneWordMore(copy);
  const each = (names: IndicatorRecord['aliases']): IndicatorRecord['aliases'] => ({
    en: names.en.map(rename),
    ko: names.ko.map(rename),
  });
  return {
    ...one,
    id: idOf(one.id, copy),
    name: { en: rename(one.name.en), ko: rename(one.name.ko) },
    aliases: each(one.aliases),
    telling: each(one.telling),
    siblings: one.siblings.map((sibling) => idOf(sibling, copy)),
  };
}

function idOf(indicator: string, copy: number): string {
  return `${indicator}_${copy}`;
}

/** Every word with letters of the copy behind it: `AI patents` → `AIqab patentsqab`, `특허 비중` → `특허귁귂 비중귁귂`. */
function otherWords(copy: number): (name: string) => string {
  const latin = `q${lettersOf(copy)}`;
  const hangul = `귁${String.fromCharCode(0xadc2 + copy)}`;
  return (name) =>
    name.replace(/[A-Za-z]+/g, (word) => word + latin).replace(/[가-힣]+/g, (word) => word + hangul);
}

/** The same words and one of the copy's own: `AI patents` → `zoneac AI patents`, `특허 비중` → `구역귂 특허 비중`. */
function oneWordMore(copy: number): (name: string) => string {
  const latin = `zone${lettersOf(copy)}`;
  const hangul = `구역${String.fromCharCode(0xadc2 + copy)}`;
  return (name) => `${/[가-힣]/.test(name) ? hangul : latin} ${name}`;
}

/** Two letters of a copy: 1 → `ab`, 27 → `bb`. */
function lettersOf(copy: number): string {
  return String.fromCharCode(97 + Math.floor(copy / 26), 97 + (copy % 26));
}
