import type { Concept } from './concepts.ts';

/** What people think, feel and know, as journalists call it. */
export const VIEW_CONCEPTS: readonly Concept[] = [
  ['trust', 'faith, confidence, confident'],
  ['distrust', 'mistrust'],
  ['nervous', 'anxious, anxiety, uneasy, unease, jittery, jitter, nervy, unnerve'],
  ['concern', 'worry, worried, wary, wariness, apprehensive, apprehension, misgiving'],
  ['afraid', 'fear, fearful, scared, scare, frightened, frighten, terrified, dread'],
  ['excited', 'enthusiasm, enthusiastic, enthuse, thrilled, thrill, keen, eager'],
  ['benefit', 'advantage, upside, boon'],
  ['drawback', 'disadvantage, downside'],
  ['awareness', 'aware, heard of, hear of, know of, knew of, familiar, familiarity'],
  ['understand', 'grasp, comprehend, comprehension'],
  ['disclose', 'disclosure, own up, come clean, label, reveal'],
  ['daily', 'everyday, day-to-day'],
  [
    'daily life',
    'daily lives, everyday lives, day-to-day lives, day-to-day living, daily living, everyday living, way of life',
  ],
  ['transform', 'alter, reshape, upend, overhaul, revolutionise, revolutionize, remake, rewire, reinvent'],
  ['survey', 'poll, questionnaire, canvass'],
  ['fair', 'impartial, unbiased, even-handed'],
  ['discriminate', 'bias, prejudice'],
  ['optimist', 'hopeful, upbeat, rosy'],
  ['sceptical', 'skeptical'],
  ['wellbeing', 'well-being'],
  ['personal data', 'private data, personal information'],
  ['respondent', 'interviewee'],
  ['protect', 'safeguard, guard, shield'],
  ['regular', 'routine, routinely, habitual, habitually'],
];
