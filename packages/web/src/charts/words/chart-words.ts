import type { Language } from '@assay/engine';
import { EN_CHART_WORDS } from './en.ts';
import { KO_CHART_WORDS } from './ko.ts';
import type { ChartWords } from './words.ts';

export const CHART_WORDS: Readonly<Record<Language, ChartWords>> = { ko: KO_CHART_WORDS, en: EN_CHART_WORDS };
