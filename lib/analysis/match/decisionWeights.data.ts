/**
 * What the signs of decisionSigns.ts are worth together, in their order; made by `FIT_WRITE=1 npm run bench -- jobDecisions`, do
 * not edit. Fitted on 6174 wants of 293 postings that recruiters judged (lib/evals/own, and the calibration set).
 */
export const decisionWeights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -2.762,
  weights: [
    2.048, 0.026, 0.466, -0.2, 1.313, 1.204, 0.809, 1.257, 0.48, 2.391, 1.199, 2.135, -0.283, 0.329, -1.212, -0.23,
    -1.79, -1.949, -2.658, -0.509, 0.595, 0.794, 0.859, 0.54, 0.69, -0.025, -1.026, -0.549, 0.137, 0.647, 0.986, 1.105,
    -0.403, -0.165, 0.044, 0.246, -0.051, -0.59, 0.295, 0.687, 0.107, 1.006, 1.315, 0.053, -0.104, -0.221, -0.248,
    -0.171, 0.47, -0.155, 0.609, 0.206, -0.341, -0.343, 0.119, 0.358, -0.209, -0.403, 0.402, 0.242, -1.184, 0.054,
    -0.458, -1.441,
  ],
};
