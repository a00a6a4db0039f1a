import { textXml, type ValueXml } from "../cellXml";
import { element, xmlPart } from "../package/element";
import { namespaces } from "../package/namespaces";
import { NumberedList } from "./numberedList";

/** The texts of cells without a formula; the file holds each text once. Source: ECMA-376 18.4. */
export class SharedStrings {
  readonly #texts = new NumberedList();
  #uses = 0;

  readonly typedText = (text: string): ValueXml => {
    this.#uses++;
    return ["s", element("v", String(this.#texts.numberOf(text)))];
  };

  xml(): string {
    const { entries } = this.#texts;
    const counts = { count: this.#uses, uniqueCount: entries.length };
    return xmlPart(
      element(
        "sst",
        { xmlns: namespaces.spreadsheet, ...counts },
        entries.map((text) => element("si", textXml(text))).join(""),
      ),
    );
  }
}
