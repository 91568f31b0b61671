/**
 * What the signs of decisionSigns.ts are worth together, in their order; made by `FIT_WRITE=1 npm run bench -- jobFit`, do not
 * edit. Fitted on 4196 wants of 195 postings that recruiters judged (lib/evals/own, and the calibration set).
 */
export const decisionWeights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -2.895,
  weights: [
    2.047, 0.342, 0.173, 0.195, 2.741, 0.974, 0.519, 1.11, 1.042, 2.641, 1.587, 1.837, -0.115, -0.757, -0.413, -1.102,
    -1.823, -2.118, -0.814, 0.85, 0.513, 0.488, 0.391, 0.626, -0.088, -1.062, -0.527, 0.177, -0.507, 1.184, 0.469,
    -0.229, -0.524, 0.027, 0.725, 0.268, -0.249, 1.029, 0.74, -0.183, 1.251, 1.427, -0.018, -0.481, -0.778, -0.194,
    -0.388, 0.462, -0.128, 0.783, 0.497, -0.551, 0.096, 0.104, 0.829, -0.622, 0.165,
  ],
};
