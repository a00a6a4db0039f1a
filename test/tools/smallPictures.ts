/** Pictures that are kept and compared small: a part that moves, is hidden or has another colour is seen, the smoothing of letters isn't. */
import type { Page } from "playwright-core";

/** Set by `npm run goldens` and `npm run images`: pictures are kept instead of compared. */
export const areKept = process.env["GOLDENS"] === "1";

/** Pixels of the picture in a pixel of the small one, along one side: letters blur, so that their smoothing doesn't matter. */
const scale = 8;
/** Along one side of a region, in pixels of the small picture. */
const side = 4;
/**
 * What a region may differ by: the mean of its channels' differences, as a share of their range. A line of text that is gone is
 * some 15 %; with the same fonts, an unchanged view differs by nothing.
 */
const tolerance = 0.1;

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly channels: Uint8Array;
  readonly png: Uint8Array;
}

/** The small picture of a PNG. */
export const shrunken = (page: Page, png: Uint8Array): Promise<Picture> => drawn(page, png, scale);

/** The picture of a PNG as it is. */
export const unshrunken = (page: Page, png: Uint8Array): Promise<Picture> => drawn(page, png, 1);

/** In the page, whose browser can read pictures and write them. */
async function drawn(page: Page, png: Uint8Array, by: number): Promise<Picture> {
  const given = { base64: Buffer.from(png).toString("base64"), by };
  const { width, height, ...texts } = await page.evaluate(async ({ base64, by }) => {
    const text = (bytes: Uint8Array | Uint8ClampedArray) =>
      btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(Math.ceil(image.width / by), Math.ceil(image.height / by));
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("The browser draws.");
    context.imageSmoothingQuality = "high";
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { width, height } = canvas;
    const png = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return { width, height, channels: text(context.getImageData(0, 0, width, height).data), png: text(png) };
  }, given);
  return {
    width,
    height,
    channels: Buffer.from(texts.channels, "base64"),
    png: Buffer.from(texts.png, "base64"),
  };
}

/** Where a picture differs from the one that was kept; empty if it doesn't. */
export function differencesOf(shown: Picture, kept: Picture): readonly string[] {
  const found: string[] = [];
  if (shown.width !== kept.width || Math.abs(shown.height - kept.height) > side / 2)
    found.push(`is ${shown.width} × ${shown.height}, and was ${kept.width} × ${kept.height}`);
  const [width, height] = [Math.min(shown.width, kept.width), Math.min(shown.height, kept.height)];
  for (let top = 0; top + side <= height; top += side)
    for (let left = 0; left + side <= width; left += side) {
      const share = differenceAt(shown, kept, left, top);
      if (share > tolerance) found.push(`at ${left * scale}, ${top * scale} by ${Math.round(share * 100)} %`);
    }
  return found;
}

/** Of the region's channels, as a share of their range. */
function differenceAt(shown: Picture, kept: Picture, left: number, top: number): number {
  const row = ({ width, channels }: Picture, y: number) =>
    channels.subarray(4 * (y * width + left), 4 * (y * width + left + side));
  let sum = 0;
  for (let y = top; y < top + side; y++) {
    const was = row(kept, y);
    row(shown, y).forEach((channel, i) => (sum += Math.abs(channel - (was[i] ?? 0))));
  }
  // The fourth channel, opacity, is the same everywhere.
  return sum / (side * side * 3 * 255);
}
