import type { RefetchDeps } from '@assay/sources';
import type { Settings } from '../../settings/settings.ts';

/** How commands and the service ask the outside world: with the name and the ranges that the settings give. Throws SourceError. */
export async function fetchDeps(
  settings: Pick<Settings, 'allow-ranges' | 'contact'>,
  now: () => Date,
): Promise<RefetchDeps & { readonly now: () => number }> {
  const { allowRanges, buildUserAgent } = await import('@assay/sources');
  return {
    allowAddress: allowRanges(settings['allow-ranges']),
    userAgent: buildUserAgent(settings.contact === '' ? null : settings.contact),
    now: () => now().getTime(),
  };
}
