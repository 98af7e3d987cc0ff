// Renders a scorecard as a page. Judges nothing by itself.
import type { HeldOut, SentenceTotals } from '../held-out.ts';
import type { OffCatalogue } from '../off-catalogue.ts';
import type { Scorecard, ScoredWith } from '../scorecard.ts';
import type { TrueArticles } from '../true-articles.ts';
import { renderGold, renderMistakes } from './render-gold.ts';
import { renderDeletion, renderDeterminism, renderInvariance, renderMutation } from './render-trials.ts';
import { counted, table, withInterval } from './table.ts';

/** The page `docs/scorecard.md`, in English. */
export function renderScorecard(card: Scorecard): string {
  return `${[
    '<!-- Made by `npm run score`; do not edit. -->',
    '# Scorecard',
    `Measured on ${card.gold.articles.length} articles of ${card.folders.map((folder) => `\`${folder}\``).join(', ')} with ${versions(card)}. Rules and word lists may be tuned on these articles: read the figures as what the engine reaches on texts that it has been worked on with. Articles, sentences and texts that nobody tuned on are set aside and scored once (last section). Everything that went wrong is listed in \`scorecard.json\`.`,
    '## Gold claims',
    'A gold claim is *found* where a claim of the engine shares words with it; *joint* is the right verdict for the right value, statistic and entity. A *false refuted* is the worst defect there is, a *false supported* the second. Intervals are Wilson’s, at 95%.',
    renderGold(card.gold, '###'),
    '### Mistakes on gold',
    renderMistakes(card.gold),
    '## Mutation',
    renderMutation(card.mutation),
    '## Invariance',
    renderInvariance(card.invariance),
    '## Deletion',
    renderDeletion(card.deletion),
    '## Which statistic a sentence is about',
    'One sentence a statistic, written to name it in other words than its aliases; *family* accepts level, growth, share and rank of one statistic for each other. These sentences are for tuning; others are set aside.',
    renderSentences(card.sentences),
    '## Articles with true figures alone',
    TRUE_ARTICLES,
    renderTrueArticles(card.trueArticles),
    renderFalselyRefuted(card.trueArticles),
    '## Outside the catalogue',
    OFF_CATALOGUE,
    renderOffCatalogue(card.offCatalogue),
    '## Determinism',
    renderDeterminism(card.determinism),
    '## Set aside, scored once',
    renderHeldOut(card.heldOut),
    ...renderEarlier(card.earlierHeldOut),
  ].join('\n\n')}\n`;
}

function versions({ assay, catalog }: ScoredWith): string {
  return `Assay ${assay} and the catalogue ${catalog.id} ${catalog.version} (\`${catalog.sha256.slice(0, 12)}\`)`;
}

function renderSentences(sentences: Readonly<Record<'ko' | 'en', SentenceTotals>>): string {
  return table(
    ['language', 'sentences', 'exact (95%)', 'family (95%)', 'statistics found by one at least'],
    (['ko', 'en'] as const).map((language) => {
      const { sentences: count, exact, family, statistics } = sentences[language];
      return [
        language === 'ko' ? 'Korean' : 'English',
        count,
        withInterval(exact),
        withInterval(family),
        withInterval(statistics ?? family),
      ];
    }),
  );
}

const TRUE_ARTICLES =
  'Every figure of these articles (`corpus/articles/true`) is true, so that none may be called false. They were written from the data alone and studied afterwards, but for those set aside (last section).';

function renderTrueArticles(articles: Readonly<Record<'ko' | 'en', Omit<TrueArticles, 'listed'>>>): string {
  return table(
    ['language', 'articles', 'claims found', 'supported (95%)', 'false refuted (bar 0.5%)'],
    (['ko', 'en'] as const).map((language) => {
      const { articles: count, claims, supported, refuted } = articles[language];
      return [
        language === 'ko' ? 'Korean' : 'English',
        count,
        claims,
        withInterval(supported),
        counted(refuted),
      ];
    }),
  );
}

function renderFalselyRefuted({ ko, en }: Readonly<Record<'ko' | 'en', TrueArticles>>): string {
  const listed = [...ko.listed, ...en.listed];
  if (listed.length === 0) return 'None is called false.';
  return table(
    ['article', 'words', 'form', 'statistic'],
    listed.map(({ article, text, form, indicator }) => [article, text, form, indicator ?? '–']),
  );
}

const OFF_CATALOGUE =
  'Texts about other subjects (`corpus/*/off-catalogue.tune.json`) that got a confident verdict although no package holds their figures. They were studied; others are set aside.';

function renderOffCatalogue(texts: Readonly<Record<'ko' | 'en', OffCatalogue>>): string {
  return table(
    ['language', 'texts', 'with a confident verdict (bar 0)', 'of these, refuted'],
    (['ko', 'en'] as const).map((language) => {
      const { texts: count, overreaching, refuted } = texts[language];
      return [language === 'ko' ? 'Korean' : 'English', count, counted(overreaching), refuted];
    }),
  );
}

const SET_ASIDE =
  'Articles (`corpus/articles/held-out`, and with true figures alone `corpus/articles/true-held-out`), a sentence for every statistic in both languages (`corpus/*/indicators.held-out.json`) and texts about figures outside the catalogue (`corpus/*/off-catalogue.held-out.json`) are kept from tuning. They are scored once, at the end, by `npm run score -- --held-out`; what has been studied there measures nothing any more.';

function renderHeldOut(heldOut: HeldOut | null): string {
  if (heldOut === null) return `${SET_ASIDE}\n\n**Not scored yet.**`;
  return [
    SET_ASIDE,
    `Scored with ${versions(heldOut)}.`,
    '### Gold claims of the articles set aside',
    renderGold(heldOut.gold, '####'),
    '### Outside the catalogue',
    'Texts that got a confident verdict although no package holds their figures.',
    renderOffCatalogue(heldOut.offCatalogue),
    ...(heldOut.trueArticles == null
      ? []
      : ['### Articles with true figures alone, set aside', renderTrueArticles(heldOut.trueArticles)]),
    '### Which statistic a sentence is about, sentences set aside',
    renderSentences(heldOut.sentences),
    'The statistics that were not found: [indicators-not-found.md](indicators-not-found.md).',
  ].join('\n\n');
}

/** The first scores of sets that have been studied since. */
function renderEarlier(earlier: readonly HeldOut[]): string[] {
  if (earlier.length === 0) return [];
  return [
    '## Earlier sets',
    'What was set aside before, each as it was scored the first time. These sets have been studied since and are among the articles for tuning now.',
    table(
      [
        'articles',
        'gold claims',
        'found',
        'joint',
        'false refuted',
        'false supported',
        'sentences exact, ko',
        'en',
      ],
      earlier.map(({ gold, sentences }) => [
        gold.articles.join(', '),
        gold.all.gold,
        withInterval(gold.all.found),
        withInterval(gold.all.joint),
        counted(gold.all.falseRefuted),
        counted(gold.all.falseSupported),
        withInterval(sentences.ko.exact),
        withInterval(sentences.en.exact),
      ]),
    ),
  ];
}
