import { html, raw } from 'hono/html';

/** Markup in which everything that was put in is escaped. */
export type Html = ReturnType<typeof html>;

export { html };

/** The end of a script's element. Bundlers make templates that hold it as text into calls of a library that is not there. */
export const SCRIPT_END = raw('</script>');
