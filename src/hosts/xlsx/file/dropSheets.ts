/** Removes sheets and the parts that belong only to them. */
import { sameName } from "../../../grid/sameName";
import { withoutNames } from "./changeNames";
import { workbookOf, type Workbook } from "./workbook";
import { childOf, childrenOf, parseXml, spliced, type Splice } from "../package/xml";

export function dropSheets(workbook: Workbook, names: readonly string[]): Workbook {
  const { parts, path, sheets } = workbook;
  const gone = sheets.flatMap(({ name }, i) => (names.some((each) => sameName(each, name)) ? [i] : []));
  if (gone.length === 0) return workbook;
  const xml = parts.text(path) ?? "";
  const root = parseXml(xml);
  /** Maps a sheet's index to its index after the removal. */
  const place = (old: number): number => old - gone.filter((each) => each < old).length;
  const listed = childrenOf(childOf(root, "sheets"), "sheet");
  const defined = childrenOf(childOf(root, "definedNames"), "definedName");
  const localOf = ({ attributes }: (typeof defined)[number]) =>
    attributes["localSheetId"] === undefined ? undefined : Number(attributes["localSheetId"]);
  const isGone = (name: (typeof defined)[number]): boolean => gone.includes(localOf(name) ?? -1);
  const last = sheets.length - gone.length - 1;
  const attribute = (from: number, to: number, name: string, value: number): readonly Splice[] => {
    const found = new RegExp(`(\\s${name}\\s*=\\s*)(["'])\\d+\\2`).exec(xml.slice(from, to));
    if (!found) return [];
    const at = from + found.index;
    return [{ from: at, to: at + found[0].length, text: `${found[1] ?? ""}"${value}"` }];
  };
  parts.put(
    path,
    spliced(xml, [
      ...listed.filter((_, i) => gone.includes(i)).map(({ start, end }) => ({ from: start, to: end, text: "" })),
      ...withoutNames(root, isGone),
      ...defined
        .filter((name) => !isGone(name))
        .flatMap((name) => {
          const local = localOf(name);
          return local === undefined || place(local) === local
            ? []
            : attribute(name.start, name.opened, "localSheetId", place(local));
        }),
      ...childrenOf(childOf(root, "bookViews"), "workbookView").flatMap(({ start, opened, attributes }) =>
        ["activeTab", "firstSheet"].flatMap((name) => {
          const old = Number(attributes[name] ?? 0);
          const now = Math.min(place(old), last);
          return now === old ? [] : attribute(start, opened, name, now);
        }),
      ),
    ]),
  );
  for (const i of gone) {
    const path = sheets[i]?.path;
    if (path !== undefined) parts.remove(path);
  }
  return workbookOf(parts);
}
