/**
 * What the signs of decisionSigns.ts are worth together, in their order; made by `FIT_WRITE=1 npm run bench -- jobDecisions`, do
 * not edit. Fitted on 6163 wants of 293 postings that recruiters judged (lib/evals/own, and the calibration set).
 */
export const decisionWeights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -2.83,
  weights: [
    2.132, 0.116, 0.599, -0.177, 1.311, 1.071, 0.933, 0.814, 0.439, 2.355, 1.16, 2.068, 0.483, -1.147, -0.099, -1.773,
    -1.844, -2.689, -0.645, 0.549, 0.969, 0.752, 0.563, 0.636, 0.024, -0.915, -0.505, 0.308, 0.187, 0.972, 1.155,
    -0.429, -0.191, 0.038, 0.331, -0.087, -0.512, 0.383, 0.801, 0.061, 0.949, 1.366, 0.02, -0.153, -0.318, -0.284, -0.1,
    0.442, -0.072, 0.622, 0.213, -0.335, -0.337, 0.084, 0.371, -0.269, -0.508,
  ],
};
