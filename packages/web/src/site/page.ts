import type { Language } from '@assay/engine';
import type { Html } from './html.ts';

/** What a page is asked for. */
export interface PageRequest {
  readonly language: Language;
  /** The address without language and query: `/indicators/notable_ai_models`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** A part of the address by its name; what is missing is empty. */
  readonly param: (name: string) => string;
  /** What a form sent; empty for GET. */
  readonly form: FormData;
  /** Where the site is reached by this reader: `https://assay.example`. */
  readonly origin: string;
  /** Whom the request comes from, for limits. */
  readonly client: string;
}

/** What a page answers. */
export type PageAnswer =
  | {
      readonly kind: 'page';
      readonly status?: number;
      readonly title: string;
      /** A sentence for search engines and previews. */
      readonly description?: string;
      readonly body: Html;
      /** Client scripts by their name in the assets: `live`. */
      readonly scripts?: readonly string[];
      /** What belongs into the head: feeds, structured data. */
      readonly head?: Html;
      /** The address of a picture for previews, from the site's root. */
      readonly picture?: string;
      /** What goes with it beside the headers of every page: when to ask again. */
      readonly headers?: Readonly<Record<string, string>>;
      /** It is not to be found by search engines. */
      readonly isPrivate?: boolean;
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly status: 302 | 303 | 308 }
  /** A file to keep. */
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly body: string }
  /** What has gone, and what replaced it. */
  | { readonly kind: 'gone'; readonly replacedBy: string | null }
  | { readonly kind: 'missing' };

/** A page: an address, and who answers there. */
export interface Page {
  /** Without the language: `/claims/:id`. */
  readonly path: string;
  readonly get: (request: PageRequest) => PageAnswer | Promise<PageAnswer>;
  readonly post?: (request: PageRequest) => PageAnswer | Promise<PageAnswer>;
  /** Where more may be sent than other forms hold: how many bytes, and what is answered to more. */
  readonly largest?: { readonly bytes: number; readonly refuse: (request: PageRequest) => PageAnswer };
}
