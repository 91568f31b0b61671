/** Whether the cells of a line stand apart by a column's gap. */
import { shapeOf } from "../../textShape";

const gap = /\S\s{3,}\S|\t/;

export const isTabular = (text: string): boolean => shapeOf(text).isUneven && gap.test(text);
