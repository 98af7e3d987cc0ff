import type { DocumentWords } from '../document-words.ts';

/** `assay document` in English. */
export const EN_DOCUMENT: DocumentWords = {
  label: {
    address: 'address',
    source: 'source',
    status: 'status',
    authors: 'authors',
    published: 'published',
    seen: 'first seen',
    id: 'id',
  },
  status: {
    waiting: 'waiting to be read',
    read: 'read',
    gone: 'gone: its address no longer has it',
    unreadable: 'could not be read',
  },
  column: { version: 'version', read: 'read', hash: 'sha256', published: 'dated', verdicts: 'figures' },
  untitled: '(no title)',
  notChecked: 'not checked yet',
  noClaims: 'none to check',
  unread: 'No version was read yet. If that lasts: assay jobs list',
  onlyOne: 'There is one version so far; what changes will be shown once there is another.',
  changes: (before, after) => `What changed from version ${before} to version ${after}:`,
  same: (sentences) => (sentences === 1 ? '1 sentence as before' : `${sentences} sentences as before`),
  nothingChanged: 'Only spaces changed.',
  title: 'title',
};
