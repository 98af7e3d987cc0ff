/** The parts of a SARIF 2.1.0 log that are written here. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly [SarifRun];
}

interface SarifText {
  readonly text: string;
}

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: SarifText;
  readonly fullDescription: SarifText;
  readonly help: SarifText;
  readonly defaultConfiguration: { readonly level: 'error' | 'warning' | 'note' };
}

export interface SarifArtifactLocation {
  readonly uri?: string;
  readonly uriBaseId?: string;
  readonly index?: number;
}

export interface SarifArtifact {
  readonly location?: SarifArtifactLocation;
  readonly description?: SarifText;
  readonly mimeType: string;
  readonly roles: readonly ['analysisTarget'];
  readonly hashes: { readonly 'sha-256': string };
}

export interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly snippet?: SarifText;
}

export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: SarifArtifactLocation;
    readonly region?: SarifRegion;
  };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: 'error' | 'warning' | 'note';
  readonly message: SarifText;
  readonly locations: readonly [SarifLocation];
  readonly partialFingerprints: { readonly 'assayClaim/v1': string };
  readonly suppressions?: readonly [{ readonly kind: 'inSource'; readonly justification: string }];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface SarifNotification {
  readonly level: 'error';
  readonly message: SarifText;
  readonly locations?: readonly [SarifLocation];
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly name: 'Assay';
      readonly version: string;
      readonly semanticVersion: string;
      readonly rules: readonly SarifRule[];
    };
  };
  readonly language: string;
  readonly columnKind: 'utf16CodeUnits';
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly SarifNotification[];
    },
  ];
  readonly artifacts: readonly SarifArtifact[];
  readonly results: readonly SarifResult[];
  readonly properties: Readonly<Record<string, unknown>>;
}
