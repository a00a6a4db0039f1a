/** Small pictures of the views, kept beside the tests: a change that moves, hides or recolours a part is seen. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { pictureOf } from "./shots";

/** Set by `npm run goldens`: pictures are kept instead of compared. */
export const areKept = process.env["GOLDENS"] === "1";

const folder = new URL("goldens/", import.meta.url);

/** Pixels of the page in a pixel of the small picture, along one side: letters blur, so that their smoothing doesn't matter. */
const scale = 8;
/** Along one side of a region, in pixels of the small picture. */
const side = 4;
/**
 * What a region may differ by: the mean of its channels' differences, as a share of their range. A line of text that is gone is
 * some 15 %; with the same fonts, an unchanged view differs by nothing.
 */
const tolerance = 0.1;

/** Where the view differs from its picture; empty if it doesn't. Rejects if it has none. */
export async function differences(page: Page, name: string): Promise<readonly string[]> {
  const file = fileURLToPath(new URL(`${name}.png`, folder));
  if (!areKept && !existsSync(file)) throw new Error(`${name} has no picture: npm run goldens`);
  const shown = (await pictureOf(page)).toString("base64");
  const kept = areKept ? undefined : readFileSync(file, "base64");
  const found = await page.evaluate(compared, { shown, kept, scale, side, tolerance });
  if (!areKept) return found.differences;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, Buffer.from(found.small, "base64"));
  return [];
}

/** Runs in the page, whose browser can read pictures. */
async function compared(given: {
  readonly shown: string;
  readonly kept: string | undefined;
  readonly scale: number;
  readonly side: number;
  readonly tolerance: number;
}): Promise<{ readonly small: string; readonly differences: readonly string[] }> {
  const { scale, side, tolerance } = given;
  const decoded = (base64: string) =>
    createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]));
  const canvasOf = (image: ImageBitmap, by: number) => {
    const canvas = new OffscreenCanvas(Math.ceil(image.width / by), Math.ceil(image.height / by));
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("The browser draws.");
    context.imageSmoothingQuality = "high";
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { canvas, context };
  };
  const shown = canvasOf(await decoded(given.shown), scale);
  if (given.kept === undefined) {
    const bytes = new Uint8Array(await (await shown.canvas.convertToBlob()).arrayBuffer());
    return { small: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")), differences: [] };
  }
  const kept = canvasOf(await decoded(given.kept), 1);
  const [width, height] = [kept.canvas.width, kept.canvas.height];
  const differences: string[] = [];
  if (shown.canvas.width !== width || Math.abs(shown.canvas.height - height) > side / 2)
    differences.push(`is ${shown.canvas.width} × ${shown.canvas.height}, and was ${width} × ${height}`);
  for (let top = 0; top + side <= Math.min(height, shown.canvas.height); top += side)
    for (let left = 0; left + side <= width; left += side) {
      const [is, was] = [shown, kept].map(({ context }) => context.getImageData(left, top, side, side).data);
      let sum = 0;
      is?.forEach((channel, i) => (sum += Math.abs(channel - (was?.[i] ?? 0))));
      // The fourth channel, opacity, is the same everywhere.
      const share = sum / (side * side * 3 * 255);
      if (share > tolerance) differences.push(`at ${left * scale}, ${top * scale} by ${Math.round(share * 100)} %`);
    }
  return { small: "", differences };
}
