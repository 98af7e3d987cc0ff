import { z } from 'zod';

/** What the environment and options write in digits; any other writing of a number is none. */
const digits = (value: unknown): unknown =>
  typeof value === 'string' && /^[0-9]{1,9}$/.test(value) ? Number(value) : value;
const whole = (least: number, most: number) => z.preprocess(digits, z.number().int().min(least).max(most));
const list = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(/[\s,]+/).filter((part) => part !== '') : value),
  z.array(z.string().min(1)),
);

const flag = (value: boolean) =>
  z
    .preprocess((given) => (given === 'true' ? true : given === 'false' ? false : given), z.boolean())
    .default(value);

/**
 * Every setting of the service, by the name that flags, the environment and the settings file share: `--check-threads 2`,
 * `ASSAY_CHECK_THREADS=2`, `"check-threads": 2`. A flag goes before the environment, that before the file.
 */
export const settingsSchema = z.strictObject({
  data: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('the folder of the embedded database (else assay-data in the folder of Assay)'),
  'database-url': z
    .string()
    .regex(/^postgres(?:ql)?:\/\//)
    .nullable()
    .default(null)
    .describe('a PostgreSQL 15 or later to use in place of the embedded one; also read from DATABASE_URL'),
  host: z.string().min(1).default('127.0.0.1').describe('the address to listen on; 0.0.0.0 for all'),
  port: whole(0, 65_535).default(4250).describe('the port to listen on; 0 for any free one'),
  'public-address': z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe('where others reach this service, for hubs that push; none: feeds are polled alone'),
  catalog: list.default([]).describe('data packages to use beside the bundled ones'),
  'check-threads': whole(1, 64).default(1).describe('threads that check documents in each worker'),
  'trusted-proxies': list
    .default([])
    .describe('addresses or ranges of proxies in front of the service, whose word on who asks is taken'),
  'allow-ranges': list
    .default([])
    .describe(
      'private address ranges that may be fetched from, such as 10.1.0.0/16; none: public addresses alone',
    ),
  contact: z
    .string()
    .max(200)
    .default('')
    .describe('an address or e-mail that the user agent names, so that site owners can ask'),
  'host-gap-ms': whole(0, 3_600_000).default(1000).describe('milliseconds between two requests to one host'),
  visits: z
    .preprocess(
      (value) =>
        typeof value === 'string'
          ? value
              .split(/[\s,]+/)
              .filter((part) => part !== '')
              .map(digits)
          : value,
      z.array(z.number().int().positive()),
    )
    .default([3600, 21_600, 86_400])
    .describe('seconds after which a page is read again for changes, one after another'),
  'websub-sha1': flag(false).describe(
    'whether pushes signed with SHA-1 are taken, which many hubs still use',
  ),
  'live-readers': whole(1, 100_000).default(5000).describe('readers of live events at once'),
  'log-level': z
    .enum(['debug', 'info', 'warn', 'error'])
    .default('info')
    .describe('the least that is logged'),
  samples: flag(true).describe('whether a first start brings the sample documents'),
});

export type Settings = z.infer<typeof settingsSchema>;
export type SettingName = keyof Settings;

export const SETTING_NAMES = Object.keys(settingsSchema.shape) as readonly SettingName[];

/** The environment variable of a setting: `check-threads` → `ASSAY_CHECK_THREADS`. */
export function variableOf(name: SettingName): string {
  return `ASSAY_${name.toUpperCase().replaceAll('-', '_')}`;
}

/** The JSON Schema of the settings file, with every default. */
export function settingsJsonSchema() {
  const schema = z.toJSONSchema(settingsSchema, { io: 'input' });
  const defaults: Readonly<Record<string, unknown>> = settingsSchema.parse({});
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    { ...(property as object), default: defaults[name] },
  ]);
  return { ...schema, properties: Object.fromEntries(properties) };
}
