import type { Catalogue } from '@assay/engine';
import type { AnnotatedDraft } from '../../../annotations/annotated-draft.ts';
import { buildSarif, locationOf } from '../../../annotations/build-sarif.ts';
import { draftBase, draftPlace } from '../../../annotations/draft-place.ts';
import { regionOf } from '../../../annotations/region.ts';
import type { SarifNotification } from '../../../annotations/sarif-log.ts';
import type { CliDeps } from '../../../deps.ts';
import { Places } from '../../../receipt/place.ts';
import type { CheckOptions } from '../check-options.ts';
import { annotate } from './annotate.ts';
import type { InputFault, Printer } from './printer.ts';
import { sharedLanguage } from './printer.ts';

/** One log of SARIF 2.1.0 for all documents, what could not be read among its notifications. */
export function sarifPrinter({ stdout, env }: CliDeps, catalogue: Catalogue, options: CheckOptions): Printer {
  const base = draftBase(env);
  const drafts: AnnotatedDraft[] = [];
  const notifications: SarifNotification[] = [];
  return {
    print: (checked) => drafts.push(annotate(checked, catalogue, options, base)),
    fault: (fault) => notifications.push(notificationOf(fault, base)),
    end: () => {
      const { id, version, sha256 } = catalogue;
      const language =
        options.language ?? sharedLanguage(drafts.map(({ report }) => report.document.language));
      const log = buildSarif(drafts, { language, catalog: { id, version, sha256 }, notifications });
      stdout.write(`${JSON.stringify(log, null, 2)}\n`);
    },
  };
}

function notificationOf({ name, at, message }: InputFault, base: string): SarifNotification {
  const place = draftPlace(name, base);
  const artifactLocation = locationOf(place);
  return {
    level: 'error',
    message: { text: message },
    ...(place.kind !== 'stdin' && {
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            ...(at !== null && { region: regionOf(new Places(at.text), at.span) }),
          },
        },
      ],
    }),
  };
}
