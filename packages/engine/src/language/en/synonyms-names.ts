import type { Concept } from './concepts.ts';

/** Names of bodies written out, and their short forms. */
export const NAME_CONCEPTS: readonly Concept[] = [
  ['IEA', 'International Energy Agency'],
  ['IFR robot', 'International Federation of Robotics'],
  ['SIA chip', 'Semiconductor Industry Association'],
  ['WSTS chip', 'World Semiconductor Trade Statistics'],
  ['BCG', 'Boston Consulting Group'],
  [
    'OECD',
    'Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development',
  ],
  ['NSF', 'National Science Foundation'],
  ['NIH', 'National Institutes of Health'],
  ['WIPO', 'World Intellectual Property Organization, World Intellectual Property Organisation'],
  ['AAA', 'American Automobile Association'],
  ['CSET', 'Center for Security and Emerging Technology'],
  ['CRA', 'Computing Research Association'],
  ['NBS', 'National Bureau of Statistics'],
  ['UN', 'United Nations'],
  ['Pentagon', 'Department of Defense, Department of Defence, Defense Department, defence department'],
  ['NIST', 'National Institute of Standards and Technology'],
];
