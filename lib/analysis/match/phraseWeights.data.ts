/**
 * What the signs of phraseSigns.ts are worth together, in their order; made by `FIT_WRITE=1 npm run bench -- jobDecisions`, do
 * not edit. Fitted on 533 wants of 111 postings that recruiters judged (lib/evals/own, and the calibration set).
 */
export const phraseWeights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -2.717,
  weights: [2.692, 1.48, 2.233, 0.546, 0.362, -0.156, -0.392, 0.291, 0.216, -0.582],
};
