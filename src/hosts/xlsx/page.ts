import type { WriteSheet } from "hucre/xlsx";
import type { Page } from "../../grid/plan";
import { shortened } from "../shortened";
import { storedText } from "./storedText";

/** A4 with margins, in inches, that leave the figures room. Print area and titles are names: see names.ts. */
export function pageSetup({ orientation, fit }: Page): NonNullable<WriteSheet["pageSetup"]> {
  return {
    paperSize: "a4",
    orientation,
    fitToPage: true,
    fitToWidth: fit.wide,
    fitToHeight: fit.high,
    margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
}

export function headerFooter({ header, footer }: Page): NonNullable<WriteSheet["headerFooter"]> {
  return {
    oddHeader: sections({ L: header.left, R: header.right }),
    oddFooter: sections({ L: footer.left, C: footer.centre, R: footer.right }),
  };
}

/** Excel holds 255 characters in a header, its codes included, and calls a file with more damaged. */
const longest = 255;

function sections(texts: Readonly<Record<string, string>>): string {
  const entries = Object.entries(texts).filter(([, text]) => text !== "");
  const whole = (share: number) => entries.map(([code, text]) => `&${code}${cut(storedText(text), share)}`).join("");
  const all = whole(longest);
  return all.length <= longest ? all : whole(Math.floor(longest / entries.length) - 2);
}

/** A cut must not part a code from its ampersand. */
function cut(text: string, length: number): string {
  return shortened(text, length).replace(/(?<!&)((?:&&)*)&…$/, "$1…");
}
