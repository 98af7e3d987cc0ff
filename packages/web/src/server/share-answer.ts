/**
 * Whoever asks while an answer is under way shares it; who asks after it gets a new one.
 * Example: `const read = shareAnswer(slowRead)`, called twice at once → `slowRead` runs once.
 */
export function shareAnswer<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let underWay: Promise<Answer> | null = null;
  return () => {
    underWay ??= ask().finally(() => {
      underWay = null;
    });
    return underWay;
  };
}
