import type { SettingsWords } from '../settings-words.ts';

/** The words about settings, in English. */
export const EN_SETTINGS: SettingsWords = {
  wanted: {
    data: 'the path of a folder',
    'database-url': 'an address such as postgres://user:password@host:5432/name',
    host: 'an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of them',
    port: 'a whole number from 0 to 65535',
    'public-address': 'an address that begins with http:// or https://',
    catalog: 'folders of data packages, with commas between them',
    'check-threads': 'a whole number from 1 to 64',
    'trusted-proxies': 'addresses or ranges such as 10.0.0.1, with commas between them',
    'allow-ranges': 'ranges such as 10.1.0.0/16, with commas between them',
    contact: 'a web or e-mail address of at most 200 characters',
    'host-gap-ms': 'a whole number from 0 to 3600000',
    visits: 'whole numbers of seconds, with commas between them',
    'websub-sha1': 'true or false',
    'live-readers': 'a whole number from 1 to 100000',
    'log-level': 'debug, info, warn or error',
    samples: 'true or false',
  },
  origin: { flag: 'option', environment: 'environment', file: 'file', default: 'default' },
  column: { name: 'setting', value: 'value', origin: 'from' },
  none: 'not set',
  hint: 'Set one with --NAME VALUE, with ASSAY_NAME=VALUE in the environment, or with "NAME": VALUE in assay.json; the first of these goes before the others.',
};
