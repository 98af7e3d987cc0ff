/** The states of a job that are counted. */
export const JOB_STATES = ['created', 'retry', 'active', 'completed', 'cancelled', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];

export interface JobCount {
  readonly queue: string;
  readonly state: JobState;
  readonly count: number;
}

/** A figure that is read whenever the metrics are. */
export interface GaugeSource {
  /** As Prometheus writes it: `assay_feeds_failing`. */
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  readonly read: () => Promise<readonly GaugeReading[]>;
}

export interface GaugeReading {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Where the metrics of other parts come from; what fails or is late is left out of that answer and counted. */
export interface MetricSources {
  readonly jobCounts: () => Promise<readonly JobCount[]>;
  readonly gauges: readonly GaugeSource[];
}
