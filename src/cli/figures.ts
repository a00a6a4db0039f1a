/** The reader's figures from a file: JSON with all of them, or CSV with lines of cost and benefit. */
import { parseCsvObjects } from "hucre/csv";
import type { Template } from "../workbook";
import { figuresOfRows, readFigures, refusal, type Checked, type TableRow } from "../workbook/inputs";

export const isTable = (path: string): boolean => /\.csv$/i.test(path);

/** `frame` holds what a table of lines doesn't say: years, currency and the rest. */
export function figuresIn(path: string, content: string, template: Template, frame: object): Checked {
  const checked = isTable(path) ? fromTable(content, template, frame) : fromJson(content, template);
  return "wrong" in checked ? { wrong: `${path}${checked.wrong}` } : checked;
}

function fromJson(content: string, template: Template): Checked {
  let json: unknown;
  try {
    // A byte order mark is what Windows editors put in front.
    json = JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { wrong: ` is not JSON: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}` };
  }
  return placed(readFigures(json, template));
}

function fromTable(content: string, template: Template, frame: object): Checked {
  try {
    const { data } = parseCsvObjects<Record<string, string>>(content, { header: true, skipEmptyRows: true });
    return placed(readFigures({ ...frame, ...figuresOfRows(data as readonly TableRow[]) }, template));
  } catch (error) {
    return placed(refusal(error));
  }
}

const placed = (checked: Checked): Checked => ("wrong" in checked ? { wrong: `: ${checked.wrong}` } : checked);
