/** Reads figures from a file: JSON with all of them, or CSV with lines of cost and benefit. */
import Papa from "papaparse";
import type { Template } from "../workbook";
import { figuresOfRows, readFigures, refusal, type Checked, type TableRow } from "../workbook/inputs";

export const isTable = (path: string): boolean => /\.csv$/i.test(path);

/** `frame` has the settings that a table of lines lacks: years, currency and others. */
export function figuresIn(path: string, content: string, template: Template, frame: object): Checked {
  const checked = isTable(path) ? fromTable(content, template, frame) : fromJson(content, template);
  return "wrong" in checked ? { wrong: `${path}${checked.wrong}` } : checked;
}

function fromJson(content: string, template: Template): Checked {
  let json: unknown;
  try {
    // Windows editors start a file with a byte order mark.
    json = JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { wrong: ` is not JSON: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}` };
  }
  return placed(readFigures(json, template));
}

function fromTable(content: string, template: Template, frame: object): Checked {
  const rows = tableRows(content);
  if (typeof rows === "string") return { wrong: `: ${rows}` };
  try {
    return placed(readFigures({ ...frame, ...figuresOfRows(rows) }, template));
  } catch (error) {
    return placed(refusal(error));
  }
}

/** Parses rows under a header, with any separator; short rows end in blanks. Otherwise returns the fault. */
function tableRows(content: string): readonly TableRow[] | string {
  const { data, errors } = Papa.parse<string[]>(content, { skipEmptyLines: "greedy" });
  const [names = [], ...rows] = data;
  const quotes = errors.find(({ type }) => type === "Quotes");
  if (quotes) return `Row ${(quotes.row ?? 0) + 1}: ${quotes.message}.`;
  const tooLong = rows.findIndex((row) => row.slice(names.length).some((cell) => cell.trim() !== ""));
  if (tooLong !== -1) return `Row ${tooLong + 2} has more cells than the header.`;
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name.trim(), row[i] ?? ""])));
}

const placed = (checked: Checked): Checked => ("wrong" in checked ? { wrong: `: ${checked.wrong}` } : checked);
