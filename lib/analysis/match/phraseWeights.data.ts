/**
 * What the signs of phraseSigns.ts are worth together, in their order; made by `FIT_WRITE=1 npm run bench -- jobDecisions`, do
 * not edit. Fitted on 463 wants of 99 postings that recruiters judged (lib/evals/own, and the calibration set).
 */
export const phraseWeights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -2.624,
  weights: [2.423, 1.36, 1.316, 1.14, 0.351, 0.026, -0.338, -0.473, -0.623, -0.664],
};
