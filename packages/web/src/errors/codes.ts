/** Everything for which the server refuses an answer, with its status. */
export const WEB_ERROR_STATUS = {
  'unknown-parameter': 400,
  'unknown-value': 400,
  'too-many-values': 400,
  'repeated-parameter': 400,
  'missing-parameter': 400,
  'bad-event-id': 400,
  'bad-request': 400,
  'foreign-form': 403,
  'not-found': 404,
  'not-subscribed': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'subscription-gone': 410,
  'body-too-large': 413,
  'wrong-host': 421,
  'too-many-readers-here': 429,
  internal: 500,
  'too-many-readers': 503,
  'not-ready': 503,
  stopping: 503,
} as const;

export type WebErrorCode = keyof typeof WEB_ERROR_STATUS;
