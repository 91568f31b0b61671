/**
 * What the signs of decisionSigns.ts are worth together, in their order; made by `FIT_WRITE=1 npm run bench -- jobFit`, do not
 * edit. Fitted on 4235 wants of 195 postings that recruiters judged (lib/evals/own, and the calibration set).
 */
export const decisionWeights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -2.931,
  weights: [2.041, 0.332, 0.166, 0.148, 2.749, 0.982, 0.515, 1.141, 1.022, 2.702, 1.614, 1.918, -0.147, -0.797, -0.477, -1.100, -1.807, -2.108, -0.762, 0.842, 0.426, 0.523, 0.425, 0.621, -0.055, -1.082, -0.616, 0.112, -0.462, 1.176, 0.442, -0.197, -0.461, 0.049, 0.737, 0.213, -0.271, 1.013, 0.750, -0.165, 1.256, 1.424, 0.072, -0.475, -0.788, -0.339, -0.396, 0.485, -0.124, 0.828, 0.468, -0.623, 0.099, 0.122, 0.869, -0.662, 0.173],
};
