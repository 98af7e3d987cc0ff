import type { WebWords } from './words.ts';

/** One line each: what is wrong, and what to do. */
export const EN_WEB_WORDS: WebWords = {
  'unknown-parameter': ({ name, known }) => `unknown parameter: ${name}; this address takes ${known}`,
  'unknown-value': ({ name, value, known }) => `unknown ${name}: ${value}; ${knownValues(known)}`,
  'too-many-values': ({ name, limit }) => `more than ${limit} values for ${name}; ask for fewer`,
  'repeated-parameter': ({ name }) => `${name} is given twice; give it once`,
  'missing-parameter': ({ name }) => `${name} is missing; give it once`,
  'bad-event-id': ({ value }) => `not an event's id: ${value}; give one that this stream has sent`,
  'bad-request': () => 'this request cannot be read; check its address and headers',
  'foreign-form': () => 'this form was sent from another site; send it from the page itself',
  'not-found': () => 'there is nothing at this address; check its spelling',
  'not-subscribed': () => 'this subscription was not asked for; do not push here',
  'method-not-allowed': ({ method, allow }) => `${method} is not possible here; use ${allow}`,
  'not-acceptable': ({ type }) => `this address answers with ${type} alone; accept that`,
  'subscription-gone': () => 'nothing is subscribed here any more; stop pushing',
  'body-too-large': ({ bytes }) => `the body is larger than ${bytes} bytes; send less`,
  'wrong-host': ({ host }) =>
    `this server is not known as ${host}; add that name to the allowed hosts if it should be`,
  'too-many-readers-here': ({ limit }) =>
    `${limit} streams are open from your address already; close one, or try again later`,
  internal: ({ requestId }) => `something went wrong here; the log tells what under ${requestId}`,
  'too-many-readers': () => 'all streams are taken; try again later',
  'not-ready': () => 'the service is starting; try again in a moment',
  stopping: () => 'the service is stopping; try again in a moment',
};

function knownValues(known: string | number | undefined): string {
  return known === undefined ? 'check its spelling' : `one of ${known}`;
}
