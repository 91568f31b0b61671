/**
 * What the signs of decisionSigns.ts are worth together, in their order; made by `FIT_WRITE=1 npm run bench -- jobDecisions`, do
 * not edit. Fitted on 6164 wants of 293 postings that recruiters judged (lib/evals/own, and the calibration set).
 */
export const decisionWeights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -2.664,
  weights: [
    2.087, 0.118, 0.449, -0.214, -1.134, 1.361, 0.984, 0.777, 0.413, 2.387, 1.194, 2.04, 0.5, -0.986, -0.176, -1.786,
    -1.225, -2.703, -0.637, 0.503, 1.011, 0.722, 0.544, 0.642, -0.012, -0.769, -0.441, 0.186, 0.136, 0.94, 1.124,
    -0.479, -0.303, 0.005, 0.361, 0.015, -0.511, 0.338, 0.804, 0.081, 0.963, 1.322, 0.014, -0.096, -0.317, -0.249, 0.01,
    0.372, -0.143, 0.57, 0.146, -0.433, -0.392, 0.059, 0.336, -0.251, -0.335,
  ],
};
