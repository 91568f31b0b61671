/**
 * What the signs of decisionSigns.ts are worth together, in their order; made by `FIT_WRITE=1 npm run bench -- jobDecisions`, do
 * not edit. Fitted on 6048 wants of 293 postings that recruiters judged (lib/evals/own, and the calibration set).
 */
export const decisionWeights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -2.690,
  weights: [2.101, 0.190, 0.319, -0.428, 1.582, 1.386, 0.994, 1.248, 0.360, 2.316, 1.139, 2.273, 0.319, -0.947, -0.257, -1.801, -1.078, -2.707, -0.612, 0.499, 0.934, 0.750, 0.453, 0.658, -0.021, -0.739, -0.451, 0.225, 0.355, 0.902, 1.189, -0.557, -0.352, -0.028, 0.333, 0.099, -0.507, 0.370, 0.814, 0.047, 0.948, 1.351, -0.014, -0.109, -0.219, -0.225, 0.005, 0.362, -0.110, 0.436, 0.284, -0.339, -0.378, 0.116, 0.219, -0.177, 0.060],
};
