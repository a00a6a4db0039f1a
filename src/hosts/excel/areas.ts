/** Several areas of a sheet at once, where Excel takes lists of addresses. */
import { areaAddress } from "../../grid/address";
import type { Area } from "../../grid/plan";
import { rangeAt } from "./batch";

/** How Excel takes several areas at once; undefined where it takes one at a time. */
export type Separator = "," | ";" | undefined;

/** Excel's limit for a list of addresses: 8,192 characters. */
const longestList = 8000;

/** The formats of all the areas, in as few requests as Excel takes. */
export function* formatsOf(
  target: Excel.Worksheet,
  areas: readonly Area[],
  separator: Separator,
): Generator<Excel.RangeFormat> {
  if (separator === undefined) {
    for (const area of areas) yield rangeAt(target, area).format;
    return;
  }
  for (const addresses of listed(areas, separator)) yield target.getRanges(addresses).untrack().format;
}

function* listed(areas: readonly Area[], separator: string): Generator<string> {
  let list = "";
  for (const address of areas.map((area) => areaAddress(area))) {
    if (list.length + address.length >= longestList) {
      yield list;
      list = "";
    }
    list += list === "" ? address : separator + address;
  }
  if (list !== "") yield list;
}
