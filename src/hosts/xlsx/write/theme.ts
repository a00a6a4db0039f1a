/** Office's theme since 2013: the colours Excel offers, and the fonts of charts. ECMA-376 20.1.6.9. */
import { font } from "../../../grid/styles";
import { element, xmlPart } from "../package/element";
import { namespaces } from "../package/namespaces";

const colours = {
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
} as const;

const typefaces = (name: string, latin: string): string =>
  element(
    name,
    {},
    ...Object.entries({ latin, ea: "", cs: "" }).map(([script, typeface]) => element(`a:${script}`, { typeface })),
  );

/** The schema wants three of each kind. */
const three = (name: string, of: (index: number) => string): string => element(name, {}, ...[0, 1, 2].map(of));

const plain = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
const system = (name: string, val: string, lastClr: string): string =>
  element(name, {}, element("a:sysClr", { val, lastClr }));

export const themeXml: string = xmlPart(
  element(
    "a:theme",
    { "xmlns:a": namespaces.drawing, name: "Office Theme" },
    element(
      "a:themeElements",
      {},
      element(
        "a:clrScheme",
        { name: "Office" },
        system("a:dk1", "windowText", "000000"),
        system("a:lt1", "window", "FFFFFF"),
        ...Object.entries(colours).map(([name, val]) => element(`a:${name}`, {}, element("a:srgbClr", { val }))),
      ),
      element(
        "a:fontScheme",
        { name: "Office" },
        typefaces("a:majorFont", `${font.name} Light`),
        typefaces("a:minorFont", font.name),
      ),
      element(
        "a:fmtScheme",
        { name: "Office" },
        three("a:fillStyleLst", () => plain),
        three("a:lnStyleLst", (i) => element("a:ln", { w: [6350, 12700, 19050][i] }, plain)),
        three("a:effectStyleLst", () => element("a:effectStyle", {}, element("a:effectLst"))),
        three("a:bgFillStyleLst", () => plain),
      ),
    ),
  ),
);
