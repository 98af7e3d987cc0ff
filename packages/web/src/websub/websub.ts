/** A hub asks whether a subscription, or its end, was wanted. */
export interface WebSubIntent {
  readonly feedId: string;
  readonly mode: 'subscribe' | 'unsubscribe';
  readonly topic: string;
  /** How long the hub will push; null where it does not say. */
  readonly leaseSeconds: number | null;
}

/** A hub says that it will not, or no longer, push. */
export interface WebSubDenial {
  readonly feedId: string;
  readonly topic: string;
  readonly reason: string | null;
}

/** What a hub pushes. */
export interface WebSubDelivery {
  readonly feedId: string;
  readonly contentType: string | null;
  /** `X-Hub-Signature` as sent: `sha256=…`; null where there is none. */
  readonly signature: string | null;
  readonly body: Uint8Array;
}

/** What the server asks of the rest of the service when hubs call. */
export interface WebSubHandlers {
  /** Whether this was asked for and is still wanted; notes the lease where it was. */
  readonly confirm: (intent: WebSubIntent) => Promise<boolean>;
  readonly deny: (denial: WebSubDenial) => Promise<void>;
  /** `gone` where nothing is subscribed by that id any more. */
  readonly checkSignature: (delivery: WebSubDelivery) => Promise<'valid' | 'invalid' | 'gone'>;
  /** Keeps the push and its job; called for valid signatures alone. */
  readonly queue: (delivery: WebSubDelivery) => Promise<void>;
}
