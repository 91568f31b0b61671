/**
 * What the signs of wantSigns.ts are worth together, in their order; made by `FIT_WRITE=1 npm run bench -- jobWants`, do not
 * edit. Fitted on 2358 things that 111 postings name, listed by a recruiter or not (lib/evals/own, and the calibration set).
 */
export const wantWeights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: 2.3,
  weights: [
    0.755, 1.427, -1.675, -2.169, -0.98, 0.981, 2.236, -0.825, 0.454, -1.353, -1.138, -1.05, 1.415, -0.575, 1.038,
    -0.061, 0.99, -0.872, -0.916, -1.536, -1.353, -1.271, -1.253, -5.496, -0.426, 0.698, 0.974, -0.583, -0.735, -0.331,
    0.298, 0.998, 1.728, -3.191, 1.5, 0.391, 2.541, -1.415, 0.804,
  ],
};
