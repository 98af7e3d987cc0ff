import { readerLanguage } from '../errors/reader-language.ts';
import { WebError } from '../errors/web-error.ts';

/** An error as its reader sees it: one line in their language, and nothing of what happened inside. */
export function errorAnswer(error: WebError, acceptLanguage: string | undefined): Response {
  const language = readerLanguage(acceptLanguage);
  return new Response(`${error.messages[language]}\n`, {
    status: error.status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
      vary: 'Accept-Language',
      ...error.headers,
    },
  });
}

/** What an unexpected error looks like from outside. */
export function hiddenError(error: unknown, requestId: string): WebError {
  return error instanceof WebError ? error : new WebError('internal', { requestId });
}
