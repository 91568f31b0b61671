/**
 * What the signs of wantSigns.ts are worth together, in their order; made by `FIT_WRITE=1 npm run bench -- jobFit`, do not
 * edit. Fitted on 3634 things that 171 postings name, listed by a recruiter or not (lib/evals/own, and the calibration set).
 */
export const wantWeights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: 1.838,
  weights: [
    0.94, 1.355, -0.844, -2.396, -0.504, 0.749, 0.826, -0.934, 0.131, -1.251, -0.987, -1.022, -0.176, -0.402, 0.663,
    -0.316, 0.656, -0.089, -0.795, 0.029, -0.732, -0.912, -1.419, -2.421, -0.215, 1.053, 1.078, -0.894, -0.848, -0.08,
    -0.099, 0.471, 0.212, -0.787, 0.688, 0.577, 4.474, -1.31, 0.898,
  ],
};
