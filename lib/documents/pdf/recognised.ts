/**
 * Scans: pages that are a picture. Software that recognises text lays what it read invisibly over its picture, so that
 * there, and there alone, invisible text is what a reader sees; anywhere else it is hidden.
 */
import type { DrawnPage, Glyph } from "./page";
import type { Box } from "./paint";

/** Share of a page that pictures must cover for it to be a scan. */
const scanShare = 0.5;
/** A scan may bear a stamp or a page number in real text, no more. */
const stampMaxGlyphs = 20;
const recognisedMinGlyphs = 20;
/** Filled shapes on a page without text from which they are taken for letters turned to outlines. */
const outlinesMin = 200;

/** Glyphs that stand on one of the pictures, all lengths in points. */
export function onPictures(glyphs: readonly Glyph[], pictures: readonly Box[]): Glyph[] {
  return glyphs.filter(
    ({ turn, x, right, y }) =>
      turn === 0 &&
      pictures.some((box) => x >= box.x - 2 && right <= box.right + 2 && y >= box.y && y <= box.bottom + 2),
  );
}

/** True for a page that is a picture and holds no more real text than a stamp. */
export function isScan(page: DrawnPage): boolean {
  return page.imageShare > scanShare && page.glyphs.length < stampMaxGlyphs;
}

/** True for a page whose letters are drawn shapes. */
export function isOutlined(page: DrawnPage): boolean {
  return page.glyphs.length < stampMaxGlyphs && page.paths > outlinesMin;
}

/** Takes the text that was recognised on a scan as the page's own. False, and nothing changed, for any other page. */
export function readRecognised(page: DrawnPage): boolean {
  if (!isScan(page) || page.recognised.length < recognisedMinGlyphs) return false;
  page.glyphs.push(...page.recognised);
  page.hidden.delete("invisible");
  if (page.hidden.size === 0) page.hiddenAt = [];
  return true;
}
