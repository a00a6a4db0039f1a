import { cellAddress } from "../../../grid/address";
import type { PlanCell } from "../../../grid/plan";
import type { CellFormats } from "./cellFormats";

/** Gives every cell of a sheet its named style, and every formula whose value is an error the type that says so. */
export function finishCells(xml: string, cells: readonly PlanCell[], formats: CellFormats): string {
  const planned = new Map(cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  return xml.replace(/<c r="([A-Z]+\d+)"([^>]*?)(\/?)>/g, (_, address: string, attributes: string, end: string) => {
    const cell = planned.get(address);
    if (!cell) throw new Error(`The sheet has a cell ${address} that the plan has not`);
    const type = isError(cell) ? "e" : attribute(attributes, "t");
    const format = formats.of(Number(attribute(attributes, "s") ?? 0), cell);
    return `<c r="${address}" s="${format}"${type === undefined ? "" : ` t="${type}"`}${end}>`;
  });
}

const isError = ({ value }: PlanCell): boolean => typeof value === "object" && value !== null;

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
