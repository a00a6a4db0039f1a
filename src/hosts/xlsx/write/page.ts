import { margins } from "../../../grid/paper";
import type { Page } from "../../../grid/plan";
import { shortened } from "../../shortened";
import { element, escapedText } from "../package/element";
import { storedText } from "../storedText";

export const pageMargins = element("pageMargins", { ...margins });

/** ECMA-376 18.3.1.63 */
const a4 = 9;

/** Excel stores the print area and the print titles as names, so names.ts writes them. */
export const pageSetup = ({ orientation, fit }: Page): string =>
  element("pageSetup", { paperSize: a4, fitToWidth: fit.wide, fitToHeight: fit.high, orientation });

export const headerFooter = ({ header, footer }: Page): string =>
  element(
    "headerFooter",
    sections("oddHeader", { L: header.left, R: header.right }),
    sections("oddFooter", { L: footer.left, C: footer.centre, R: footer.right }),
  );

/** Excel's limit for a header: 255 characters including codes; it reports a longer one as damaged. */
const longest = 255;

function sections(name: string, texts: Readonly<Record<string, string>>): string {
  const entries = Object.entries(texts).filter(([, text]) => text !== "");
  if (entries.length === 0) return "";
  const whole = (share: number) => entries.map(([code, text]) => `&${code}${cut(storedText(text), share)}`).join("");
  const all = whole(longest);
  return element(name, escapedText(all.length <= longest ? all : whole(Math.floor(longest / entries.length) - 2)));
}

/** Cutting must not separate a code from its ampersand. */
function cut(text: string, length: number): string {
  return shortened(text, length).replace(/(?<!&)((?:&&)*)&…$/, "$1…");
}
