/** Changes, adds and removes defined names. */
import { sameName } from "../../../grid/sameName";
import { storedFormula } from "../../../formula/stored";
import type { Workbook } from "./workbook";
import { escaped } from "../package/element";
import { childOf, childrenOf, parseXml, spliced, type Element, type Splice } from "../package/xml";

export interface NameChange {
  readonly name: string;
  readonly sheet?: string | undefined;
  readonly formula: string;
}

export interface NewName {
  readonly name: string;
  /** The index of the sheet it is scoped to. */
  readonly localSheetId?: number;
  /** The formula, without its "=". */
  readonly formula: string;
}

export function changeNames({ parts, path, sheets }: Workbook, changes: readonly NameChange[]): void {
  const xml = parts.text(path) ?? "";
  const defined = definedNames(parseXml(xml));
  const splices = changes.flatMap(({ name, sheet, formula }): readonly Splice[] => {
    const local = sheet === undefined ? undefined : sheets.findIndex((each) => sameName(each.name, sheet));
    const found = defined.find(
      ({ attributes }) =>
        sameName(attributes["name"] ?? "", name) &&
        attributes["localSheetId"] === (local === undefined ? undefined : String(local)),
    );
    return found ? [{ from: found.opened, to: found.closing, text: escaped(storedFormula(formula)) }] : [];
  });
  parts.put(path, spliced(xml, splices));
}

const definedNames = (root: Element): readonly Element[] => childrenOf(childOf(root, "definedNames"), "definedName");

export function addNames({ parts, path }: Workbook, names: readonly NewName[]): void {
  if (names.length === 0) return;
  const xml = parts.text(path) ?? "";
  const root = parseXml(xml);
  const { prefix } = root;
  const written = names
    .map(({ name, localSheetId, formula }) => {
      const local = localSheetId === undefined ? "" : ` localSheetId="${localSheetId}"`;
      return `<${prefix}definedName name="${escaped(name)}"${local}>${escaped(formula)}</${prefix}definedName>`;
    })
    .join("");
  const list = childOf(root, "definedNames");
  const whole = `<${prefix}definedNames>${written}</${prefix}definedNames>`;
  // The schema requires it after these elements.
  const before = root.children.filter(({ name }) => /^(?:sheets|functionGroups|externalReferences)$/.test(name)).at(-1);
  const at = before?.end ?? root.closing;
  parts.put(
    path,
    spliced(xml, [
      list && list.closing < list.end
        ? { from: list.closing, to: list.closing, text: written }
        : list
          ? { from: list.start, to: list.end, text: whole }
          : { from: at, to: at, text: whole },
    ]),
  );
}

/** Names of the whole workbook. */
export function dropNames({ parts, path }: Workbook, names: readonly string[]): void {
  const xml = parts.text(path) ?? "";
  const root = parseXml(xml);
  const isGone = ({ attributes }: Element): boolean =>
    attributes["localSheetId"] === undefined && names.some((name) => sameName(name, attributes["name"] ?? ""));
  parts.put(path, spliced(xml, withoutNames(root, isGone)));
}

/** The list is removed with its last name, because the schema allows no empty list. */
export function withoutNames(root: Element, isGone: (name: Element) => boolean): readonly Splice[] {
  const list = childOf(root, "definedNames");
  const gone = definedNames(root).filter(isGone);
  const cut = ({ start, end }: Element): Splice => ({ from: start, to: end, text: "" });
  return list && gone.length === list.children.length && gone.length > 0 ? [cut(list)] : gone.map(cut);
}
