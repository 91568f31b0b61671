/**
 * What the signs of decisionSigns.ts are worth together, in their order; made by `FIT_WRITE=1 npm run bench -- jobFit`, do not
 * edit. Fitted on 3713 wants of 171 postings that recruiters judged (lib/evals/own, and the calibration set).
 */
export const decisionWeights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -2.8,
  weights: [
    2.212, 0.439, 0.374, -0.051, 2.957, 0.748, 0.714, 2.696, 0.625, 2.386, 1.433, 1.444, -0.191, -1.118, -1.035, -1.272,
    -1.655, -3.997, -0.879, 0.651, 0.427, 0.822, 0.133, 0.66, -0.185, -1.042, -0.4, 0.249, -0.948, 1.545, 0.281, -0.711,
    -0.738, -0.213, 0.627, 0.125, -0.162, 0.885, 0.416, -0.43, 1.114, 1.712, -0.083, -0.352, -0.6, -0.231, -0.69, 0.383,
    -0.042, 0.75, 0.279, -0.67, 0.038, -0.007, 0.879, -0.301, 0.026,
  ],
};
