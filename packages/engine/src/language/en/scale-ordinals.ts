import { wordTable } from '../word-table.ts';

/** Ordinals of scale words, which are also denominators: two thousandth, a hundredth. */
export const EN_SCALE_ORDINALS: Readonly<Record<string, number>> = wordTable({
  hundredth: 100,
  thousandth: 1000,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
});
