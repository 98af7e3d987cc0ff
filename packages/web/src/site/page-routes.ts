import type { Language } from '@assay/engine';
import { WebError } from '../errors/web-error.ts';
import type { ClientAddress } from '../server/client-address.ts';
import type { Route } from '../server/route.ts';
import type { WebContext } from '../server/web-context.ts';
import { renderDocument } from '../views/document.ts';
import { renderGone, renderMissing } from '../views/nothing-here.ts';
import type { Page, PageAnswer, PageRequest } from './page.ts';
import { PAGE_HEADERS } from './page-headers.ts';
import type { SiteDeps } from './site-deps.ts';
import { languageCookie, spokenLanguage } from './spoken-language.ts';

/** The longest form that is read, in bytes: an article and its names around it. */
const MOST_FORM = 2_000_000;

const LANGUAGE = '/:language{(?:ko|en)}';

export interface PageRouteDeps extends SiteDeps {
  readonly clientAddress: ClientAddress;
}

/** The addresses of pages: each under both languages, and bare, which leads to the reader's. What is under a language and no page says so. */
export function pageRoutes(deps: PageRouteDeps, pages: readonly Page[]): readonly Route[] {
  return [
    ...pages.flatMap((page) => {
      const path = page.path === '/' ? '' : page.path;
      return [pageRoute(deps, page, `${LANGUAGE}${path}`), bareRoute(page.path)];
    }),
    { path: `${LANGUAGE}/*`, type: null, get: (context) => answer(deps, context, { kind: 'missing' }) },
  ];
}

function pageRoute(deps: PageRouteDeps, page: Page, path: string): Route {
  const { get, post, largest } = page;
  return {
    path,
    type: 'text/html',
    get: async (context) => answer(deps, context, await get(requestOf(deps, context, new FormData()))),
    ...(post === undefined
      ? {}
      : {
          post: async (context: WebContext) => {
            insistOnOwnForm(context);
            if (largest !== undefined && !(lengthOf(context) <= largest.bytes)) {
              await drain(context);
              return answer(deps, context, largest.refuse(requestOf(deps, context, new FormData())));
            }
            const form = await readForm(context, largest?.bytes ?? MOST_FORM);
            return answer(deps, context, await post(requestOf(deps, context, form)));
          },
        }),
  };
}

function bareRoute(path: string): Route {
  return {
    path,
    type: 'text/html',
    get(context) {
      const language = spokenLanguage(context.req.header('cookie'), context.req.header('accept-language'));
      const { pathname, search } = new URL(context.req.url);
      context.header('vary', 'Accept-Language, Cookie');
      return context.redirect(`/${language}${pathname === '/' ? '' : pathname}${search}`, 302);
    },
  };
}

function languageOf(context: WebContext): Language {
  return context.req.path.startsWith('/ko') ? 'ko' : 'en';
}

function requestOf(deps: PageRouteDeps, context: WebContext, form: FormData): PageRequest {
  const url = new URL(context.req.url);
  return {
    language: languageOf(context),
    path: url.pathname.slice(3) || '/',
    query: url.searchParams,
    param: (name) => context.req.param(name) ?? '',
    form,
    origin: deps.publicAddress ?? url.origin,
    client: deps.clientAddress(
      context.env.incoming.socket.remoteAddress,
      context.req.header('x-forwarded-for'),
    ),
  };
}

async function answer(deps: SiteDeps, context: WebContext, given: PageAnswer): Promise<Response> {
  const language = languageOf(context);
  const { pathname, search } = new URL(context.req.url);
  const path = pathname.slice(3) || '/';
  if (given.kind === 'redirect') return context.redirect(given.to, given.status);
  if (given.kind === 'file')
    return context.body(given.body, 200, {
      'content-type': given.type,
      'content-disposition': `attachment; filename="${given.name}"`,
      'cache-control': 'no-store',
    });
  const shown =
    given.kind === 'page'
      ? given
      : given.kind === 'gone'
        ? renderGone(language, given.replacedBy)
        : renderMissing(language);
  const markup = await renderDocument({ ...shown, language, path, search }, deps);
  const headers: Record<string, string> = {
    ...PAGE_HEADERS,
    'content-language': language,
    ...(shown.headers ?? {}),
  };
  if (spokenLanguage(context.req.header('cookie'), undefined) !== language || !context.req.header('cookie'))
    headers['set-cookie'] = languageCookie(language);
  return context.body(String(markup), (shown.status ?? 200) as 200, headers);
}

/** A form of another site is not taken: browsers say whose it is. */
function insistOnOwnForm(context: WebContext): void {
  const site = context.req.header('sec-fetch-site');
  const origin = context.req.header('origin');
  const isOwn =
    site === undefined
      ? origin === undefined || hostOf(origin) === context.req.header('host')
      : site === 'same-origin' || site === 'none';
  if (!isOwn) throw new WebError('foreign-form');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

function lengthOf(context: WebContext): number {
  return Number(context.req.header('content-length') ?? Number.NaN);
}

/** Takes in what is sent and keeps nothing of it: a browser reads no answer before it has sent all. More than this is cut off. */
const MOST_DRAINED = 64 * 1024 * 1024;

async function drain(context: WebContext): Promise<void> {
  if (!(lengthOf(context) <= MOST_DRAINED)) throw new WebError('body-too-large', { bytes: MOST_DRAINED });
  const body: ReadableStream<Uint8Array> | null = context.req.raw.body;
  for await (const _ of body ?? []);
}

async function readForm(context: WebContext, most: number): Promise<FormData> {
  if (!(lengthOf(context) <= most)) throw new WebError('body-too-large', { bytes: most });
  try {
    return await context.req.formData();
  } catch (error) {
    throw new WebError('bad-request', { cause: String(error) });
  }
}
