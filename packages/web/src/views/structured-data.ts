import { raw } from 'hono/html';
import { type Html, html, SCRIPT_END } from '../site/html.ts';

/** Structured data in a page's head (JSON-LD); nothing in it can end the element that holds it. */
export function structuredData(data: object): Html {
  return html`<script type="application/ld+json">${raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}${SCRIPT_END}`;
}
