/**
 * Words by which a change is claimed, as data for the check on claims without a size. Source: verbs of change of state
 * after Levin's English verb classes (45.4 and 45.6, calibratable changes of state), their nouns, and the comparatives
 * of office prose; selection ours. Space-separated, lower case.
 */

/** Transitive or not, these say that something is now more or less. Base forms. */
export const changeVerbs = `reduce lower raise increase improve shorten grow boost cut save optimise optimize accelerate expand
  enhance strengthen minimise minimize maximise maximize decrease lessen speed slash trim curb lift stabilise stabilize
  tighten simplify streamline renegotiate deepen widen broaden ease relieve revive diminish exceed surpass
  outperform beat`;

/** Said of a quantity that moved by itself. */
export const movedVerbs = "rise fall drop climb grow increase improve decrease decline shrink recover jump ease";

/** The same as nouns. */
export const changeNouns = `improvement improvements reduction reductions increase increases decrease growth saving savings gain
  gains uplift decline drop rise turnaround efficiencies boost`;

/** Comparatives that claim a change when nothing is compared in figures. */
export const comparatives = `lower higher fewer less more better faster quicker smoother shorter cheaper safer cleaner leaner
  stronger smaller larger bigger easier longer tighter happier calmer`;
