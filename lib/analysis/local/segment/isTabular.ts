/** Whether the cells of a line stand apart by a column's gap, or by a row of dots. */
import { shapeOf } from "../../textShape";

const gap = /\S\s{3,}\S|\t/;

const dots = ".....";

export const isTabular = (text: string): boolean => (shapeOf(text).isUneven && gap.test(text)) || text.includes(dots);
