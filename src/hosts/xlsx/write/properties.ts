import { application } from "../../../workbook/application";
import type { Plan } from "../../../grid/plan";
import { element, escapedText, xmlPart } from "../package/element";
import { namespaces } from "../package/namespaces";
import { xmlText } from "../storedText";

/** The file's core properties. Source: ECMA-376 part 2, clause 11. */
export function corePropertiesXml({ title, subject }: Plan["properties"], created: Date | undefined): string {
  return xmlPart(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": namespaces.coreProperties,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      ...Object.entries({ title, subject, creator: application })
        .filter(([, text]) => text !== "")
        .map(([name, text]) => element(`dc:${name}`, escapedText(xmlText(text)))),
      ...(created ? ["created", "modified"].map((name) => time(name, created)) : []),
    ),
  );
}

/** Times are rounded to the second. */
const time = (name: string, date: Date): string =>
  element(`dcterms:${name}`, { "xsi:type": "dcterms:W3CDTF" }, date.toISOString().replace(/\.\d+Z$/, "Z"));

/** Contains the program's name only, no person and no company. */
export const extendedPropertiesXml: string = xmlPart(
  element(
    "Properties",
    { xmlns: namespaces.extendedProperties },
    element("Application", application),
    element("DocSecurity", "0"),
  ),
);
