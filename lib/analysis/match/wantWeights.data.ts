/**
 * What the signs of wantSigns.ts are worth together, in their order; made by `FIT_WRITE=1 npm run bench -- jobFit`, do not
 * edit. Fitted on 5411 things that 195 postings name, listed by a recruiter or not (lib/evals/own, and the calibration set).
 */
export const wantWeights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: 1.639,
  weights: [
    0.437, 1.06, -1.067, -2.452, -0.408, 0.289, 0.827, -1.548, 0.137, -1.125, -1.098, -1.293, -0.366, -0.29, 0.667,
    0.033, 0.597, 0.072, -0.918, 0.201, -0.529, -0.957, -1.789, 1.066, -2.678, -0.664, 0.934, 1.102, -0.972, -1.285,
    -0.015, 0.032, 0.37, 0.016, -1.159, 1.03, 0.88, 1.714, -0.264, 0.266, -0.039, 0.882, -0.448, 0.283, 0.663, 0.202,
    -0.112, -0.867, 0.061, -1.176, 0.05, -2.208, -0.185, 0.01, 0.146, -0.437, -0.005, -0.284, -0.073, -0.031, -0.439,
    -0.146,
  ],
};
