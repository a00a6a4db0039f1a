import { font } from "../../../../grid/styles";
import { element } from "../../package/element";

/**
 * The texts have the size of the sheet's, so that they are as large when it is printed small.
 * @param rot in 60,000ths of a degree; the program chooses if it isn't given
 */
export const textStyle = (rot?: number): string =>
  element(
    "c:txPr",
    element("a:bodyPr", { rot }),
    element("a:lstStyle"),
    element(
      "a:p",
      element("a:pPr", element("a:defRPr", { sz: 100 * font.size }, element("a:latin", { typeface: font.name }))),
      element("a:endParaRPr", { lang: "en-US" }),
    ),
  );
