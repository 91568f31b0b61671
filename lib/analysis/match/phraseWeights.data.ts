/**
 * What the signs of phraseSigns.ts are worth together, in their order; made by `FIT_WRITE=1 npm run bench -- jobDecisions`, do
 * not edit. Fitted on 585 wants of 123 postings that recruiters judged (lib/evals/own, and the calibration set).
 */
export const phraseWeights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -2.689,
  weights: [2.888, 1.381, 1.958, 0.92, 0.139, -0.014, -0.489, 0.008, 0.023, -0.397],
};
