/**
 * What the signs of wantSigns.ts are worth together, in their order; made by `FIT_WRITE=1 npm run bench -- jobWants`, do not
 * edit. Fitted on 2596 things that 123 postings name, listed by a recruiter or not (lib/evals/own, and the calibration set).
 */
export const wantWeights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: 2.338,
  weights: [
    0.939, 1.625, -1.59, -2.106, -0.774, 1.059, 1.223, -0.949, 0.7, -1.391, -1.049, -0.855, -0.343, -0.649, 0.935,
    -0.019, 0.904, -0.626, -0.784, -0.952, -1.243, -1.247, -1.307, -4.261, -0.441, 0.642, 0.944, -0.656, -0.742, -0.218,
    0.274, 0.55, 2.076, -3.165, 1.696, 0.529, 3.969, -1.495, 0.861,
  ],
};
