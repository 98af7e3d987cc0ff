import type { Confidence } from '@assay/engine';

/** From the most to the least sure: read in the primary; restated or processed; read off a chart or doubtful. */
export const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

/** The confidence that a validated cell names: `confidenceOf('high')` → `high`. */
export function confidenceOf(cell: string): Confidence {
  return cell === 'high' || cell === 'medium' ? cell : 'low';
}
