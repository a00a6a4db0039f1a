/** Excel asks a recipient to trust the add-in when the file is opened, depending on a setting in the add-in's part of the file. */
import type { Workbook } from "./workbook";
import { childOf, childrenOf, parseXml, spliced } from "../package/xml";

const name = "Office.DisableTrustUX";

/** [MS-OWEXML] 2.1. */
const contentType = "application/vnd.ms-office.webextension+xml";

export function askForTrust({ parts }: Workbook, asks: boolean): void {
  for (const path of parts.ofType(contentType)) {
    const xml = parts.text(path) ?? "";
    const root = parseXml(xml);
    const { prefix } = root;
    const list = childOf(root, "properties");
    const known = childrenOf(list, "property").filter(({ attributes }) => attributes["name"] === name);
    const cut = known.map(({ start, end }) => ({ from: start, to: end, text: "" }));
    const property = asks ? "" : `<${prefix}property name="${name}" value="true"/>`;
    const whole = `<${prefix}properties>${property}</${prefix}properties>`;
    // The schema requires it after these elements.
    const before = root.children.filter((child) => /^(?:reference|alternateReferences)$/.test(child.name)).at(-1);
    const at = before?.end ?? root.opened;
    const put =
      property === ""
        ? []
        : list && list.closing < list.end
          ? [{ from: list.closing, to: list.closing, text: property }]
          : list
            ? [{ from: list.start, to: list.end, text: whole }]
            : [{ from: at, to: at, text: whole }];
    parts.put(path, spliced(xml, [...cut, ...put]));
  }
}
