import { EN_EVENT_WORDS } from './en/event-words.ts';
import { ACTS, type Act, type EventWords } from './event-words.ts';
import { KO_EVENT_WORDS } from './ko/event-words.ts';
import type { Language } from './language.ts';

const WORDS: Readonly<Record<Language, EventWords>> = { ko: KO_EVENT_WORDS, en: EN_EVENT_WORDS };

/** How a language tells of dated events. */
export function eventWordsOf(language: Language): EventWords {
  return WORDS[language];
}

/** An act where a text tells it. */
export interface ActHit {
  readonly act: Act;
  readonly start: number;
  readonly end: number;
}

/** The acts that a stretch of folded text tells, by their places: `the bill passed` → pass. */
export function findActs(language: Language, folded: string, start: number, end: number): ActHit[] {
  const { acts } = eventWordsOf(language);
  const stretch = folded.slice(start, end);
  return ACTS.flatMap((act) =>
    [...stretch.matchAll(acts[act])].map((match) => ({
      act,
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
}
