/** How parts point at one another: ECMA-376 part 2, 9.3. */

/** The path of a part's relations: xl/_rels/workbook.xml.rels for xl/workbook.xml; "" is the package itself. */
export const relationsPath = (path: string): string => path.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);

export const holderOf = (relations: string): string => relations.replace(/_rels\/([^/]*)\.rels$/, "$1");

/** The path of a target, from the part that names it. */
export function resolvedPath(from: string, target: string): string {
  const base = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") base.pop();
    else if (step !== "" && step !== ".") base.push(step);
  }
  return base.join("/");
}

/** The target that names a path: from xl/worksheets/sheet1.xml, ../drawings/drawing1.xml. Some readers know no other form. */
export function relativeTarget(from: string, path: string): string {
  const [folders, steps] = [from.split("/").slice(0, -1), path.split("/")];
  const parting = folders.findIndex((folder, i) => folder !== steps[i]);
  const shared = parting === -1 ? folders.length : parting;
  return [...folders.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}
