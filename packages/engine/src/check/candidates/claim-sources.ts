import type { SpokenCatalogue } from '../../catalogue/catalogue.ts';
import type { NameHit } from '../../catalogue/names.ts';
import type { Focus } from '../../claim/carry.ts';
import type { Draft } from '../../claim/draft.ts';
import type { SentenceView } from '../../claim/view.ts';
import { foldText } from '../../text/fold.ts';
import { contains, isRightBehind } from '../../text/span.ts';
import { wordsWithin } from '../../text/tokens.ts';
import type { Setting } from '../setting.ts';
import type { NamedSources } from './named-sources.ts';
import { publicationsNamed } from './origin.ts';

/** The sources that a claim names itself, and those named before it. */
export function sourcesNamed({ view, focus }: Setting, draft: Draft): NamedSources {
  return {
    own: new Set(sourcesOf(view, draft).flatMap((hit) => hit.ids)),
    carried: new Set([...focus.publications, ...focus.producers]),
  };
}

/** The sources of a claim: those of its clause, else the last before it, else any of its sentence. */
function sourcesOf(view: SentenceView, draft: Draft): readonly NameHit[] {
  const all = view.sources.filter((hit) => !isOfAnotherNumber(view, hit, draft));
  if (all.length === 0) return all;
  const inside = all.filter((hit) => contains(draft.clause, hit));
  if (inside.length > 0) return inside;
  const last = all.filter((hit) => hit.end <= draft.span.start).at(-1);
  return last === undefined ? all : all.filter((hit) => hit.start === last.start);
}

/** "$79 million, beside the $388 million Epoch estimates": who stands right behind a number is the source of that one. */
function isOfAnotherNumber({ quantities }: SentenceView, hit: NameHit, { span }: Draft): boolean {
  const number = quantities.find(({ role, span: at }) => role === 'measure' && isRightBehind(hit, at, 1));
  return number !== undefined && number.span.start >= span.end;
}

/** The sources of a claim but for such as stand within the name of its statistic: derivatives on Hugging Face, whoever counts them. */
export function sourcesBeside(
  { view, catalogue, language }: Setting,
  draft: Draft,
  indicator: string,
): readonly NameHit[] {
  const name = foldText(catalogue.indicators.get(indicator)?.name[language] ?? '');
  return sourcesOf(view, draft).filter((hit) => {
    const words = wordsWithin(view.tokens, hit);
    return words === '' || !name.includes(words);
  });
}

/** Publications of the indicator that the sentence names, or that were named before where `carried`. */
export function namedIn(
  sources: readonly NameHit[],
  focus: Focus,
  catalogue: SpokenCatalogue,
  indicator: string,
  carrying: readonly string[],
  carried: boolean,
): string[] {
  if (carried) return publicationsNamed(catalogue, indicator, carrying, focus);
  if (sources.length === 0) return [];
  const publications = new Set<string>();
  const producers = new Set<string>();
  for (const hit of sources)
    for (const id of hit.ids) (hit.kind === 'publication' ? publications : producers).add(id);
  return publicationsNamed(catalogue, indicator, carrying, { publications, producers });
}
