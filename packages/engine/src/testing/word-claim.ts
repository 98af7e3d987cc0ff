import type { Language } from '../language/language.ts';
import { reportOn } from './small-world.ts';

/** The claims that words make in a text of the small world, as `form bearers < others verdict`, in order. */
export function readWords(text: string, language: Language): string[] {
  return reportOn(text, language)
    .claims.filter(({ rule }) => rule.startsWith('words.'))
    .map(({ form, entities, others, verdict }) =>
      [form, entities.join(), ...(others.length > 0 ? ['<', others.join()] : []), verdict.label].join(' '),
    );
}
