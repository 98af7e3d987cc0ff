import { CATEGORIES } from '../categories.ts';
import type { FaultWords } from '../fault.ts';

/** What is wrong with a briefing and what to do, in English. */
export const EN_FAULTS: FaultWords = {
  'too-long': ({ most }) => `the briefing is longer than ${most} characters; make two of it`,
  'long-line': ({ most }) => `this line is longer than ${most} characters; make paragraphs of it`,
  'too-nested': () => 'quotations or lists stand too deep within each other; write them beside each other',
  'no-front-matter': () => 'the file does not begin with ---; put slug, language, title and the rest there',
  'open-front-matter': () => 'the front matter does not end; close it with a line of ---',
  'bad-line': ({ line }) =>
    `cannot read the line “${line}”; write name: value, or an item of a list as two spaces, a hyphen and the item`,
  'unknown-field': ({ name }) => `there is no field called ${name}; remove it`,
  'field-twice': ({ name }) => `${name} stands here twice; remove one`,
  'missing-field': ({ name }) => `${name} is missing; add a line ${name}: …`,
  'empty-field': ({ name }) => `${name} says nothing; fill it in or remove it`,
  'bad-slug': ({ name, value }) =>
    `${name} cannot be “${value}”; use 3 to 80 small letters, digits and single hyphens, such as robots-in-2025`,
  'bad-language': ({ value }) => `language cannot be “${value}”; write ko or en`,
  'bad-category': ({ value }) => `category cannot be “${value}”; write one of ${CATEGORIES.join(', ')}`,
  'bad-date': ({ name, value }) => `${name} cannot be “${value}”; write a day such as 2026-06-03`,
  'updated-before-published': () => 'updated is before published; put the later day there, or remove it',
  'bad-chart': ({ value }) =>
    `cannot read the chart “${value}”; write indicator: an identifier, and if wanted entities: USA, CHN`,
  'no-sections': () => 'there is no section; begin one with a heading such as ## At a glance',
  'before-sections': () =>
    'text stands before the first section; put a heading such as ## At a glance above it',
  'title-in-body': () => 'the title comes from the front matter; begin headings of sections with ##',
  'heading-too-deep': () => 'this heading is too deep; use ## for sections and ### within them',
  'section-twice': ({ title }) => `there are two sections called ${title}; join them`,
  html: () => 'HTML is not taken in a briefing; write Markdown, or a backslash before a < that is meant',
  'bad-link': ({ address }) =>
    `a link cannot lead to “${address}”; use http, https, an address within the site such as /en/race, or cell:`,
  'reference-link': () => 'links that are defined elsewhere are not taken; put the address behind the words',
  picture: () => 'pictures from elsewhere are not taken; use a block ```chart',
  code: () => 'blocks of code are not taken, except ```chart; write it as prose',
  'bad-pin': ({ address }) =>
    `cannot read the pin “${address}”; write cell:indicator/entity/period, and if wanted @edition, as in cell:notable_ai_models/USA/2024@2025-04-07`,
  'pin-with-markup': () => 'a pinned figure holds markup; put plain words between its brackets',
  'quote-not-found': ({ quote }) =>
    `the disputed words “${quote}” do not stand in the text; copy them from it`,
  'quote-twice': ({ quote }) =>
    `the disputed words “${quote}” stand in the text several times; quote more of the sentence`,
};
