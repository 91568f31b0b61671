/**
 * What the signs of wantSigns.ts are worth together, in their order; made by `FIT_WRITE=1 npm run bench -- jobWants`, do not
 * edit. Fitted on 2356 things that 111 postings name, listed by a recruiter or not (lib/evals/own, and the calibration set).
 */
export const wantWeights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: 2.382,
  weights: [
    0.74, 1.46, -1.674, -2.161, -0.985, 0.983, 2.24, -0.811, 0.455, -1.348, -1.133, -1.043, 1.409, -0.589, 1.044,
    -0.035, 0.988, -0.873, -0.909, -1.413, -1.349, -1.273, -1.27, -5.461, -0.453, 0.702, 0.978, -0.587, -0.748, -0.313,
    0.307, 0.98, 1.725, -3.177, 1.506, 0.403, 2.529, -1.443, 0.755,
  ],
};
