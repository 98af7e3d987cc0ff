/**
 * A light English stemmer, enough to make an alias's word and its inflections meet:
 * `stemEnglish('patents')` → `patent`, `invested`, `investing` and `invest` → `invest`, `companies` → `compan`.
 */
export function stemEnglish(word: string): string {
  let stem = word.toLowerCase().replace(/['’]s?$/u, '');
  if (stem.length <= 3 || /[^a-z]/.test(stem)) return stem;
  stem = stem
    .replace(/isation|ization/g, 'iz')
    .replace(/ise(?=[sd]?$)/, 'ize')
    .replace(/tre$/, 'ter')
    .replace(/tres$/, 'ter')
    .replace(/our$/, 'or');
  if (stem.endsWith('ies') || stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:sses|xes|ches|shes|zes)$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^su]s$/.test(stem)) stem = stem.slice(0, -1);
  if (/ing$/.test(stem) && /[aeiouy].*ing$/.test(stem) && stem.length > 5) stem = undouble(stem.slice(0, -3));
  else if (/ed$/.test(stem) && /[aeiouy].*ed$/.test(stem) && stem.length > 4)
    stem = undouble(stem.slice(0, -2));
  if (stem.endsWith('ly') && stem.length > 5) stem = stem.slice(0, -2);
  if (/(?:tion|sion)$/.test(stem) && stem.length > 7) stem = stem.slice(0, -3);
  if (/(?:ment)$/.test(stem) && stem.length > 8) stem = stem.slice(0, -4);
  if (/(?:er|or)$/.test(stem) && stem.length > 6) stem = undouble(stem.slice(0, -2));
  if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('y')) stem = stem.slice(0, -1);
  return stem;
}

function undouble(stem: string): string {
  return /([bdgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
