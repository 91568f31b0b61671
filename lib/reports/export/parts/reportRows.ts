/** The report in the order in which it is read: the verdict and the sum first, then what to do, then the whole account. */
import type { Group, Row } from "../page/blocks";
import type { PrintableReport } from "../printable";
import { findingRows } from "./findingRows";
import { ledgerRows } from "./ledgerRows";
import { missingRows, stepRows, strengthRows } from "./listRows";
import { matchRows } from "./matchRows";
import { openingRows } from "./openingRows";
import { profileRows } from "./profileRows";
import { rewriteRows } from "./rewriteRows";

const parts = [
  openingRows,
  findingRows,
  rewriteRows,
  strengthRows,
  missingRows,
  matchRows,
  profileRows,
  stepRows,
  ledgerRows,
] as const;

export const reportRows = (root: Group, report: PrintableReport): Row[] => parts.flatMap((part) => part(root, report));
