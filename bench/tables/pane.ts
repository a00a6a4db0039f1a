import { inVite } from "../pane/inVite";
import { ratio, table, time } from "../print";

/** How long an edit takes in a workbook with one model and in one with many, in nanoseconds. */
export interface Edits {
  readonly name: string;
  readonly one: number;
  readonly many: number;
  readonly ratio: number;
}

/** Times an edit of one model until the pane has read its figures again, in workbooks with one model and with 20. */
export async function pane(): Promise<string> {
  const found = await inVite<readonly Edits[]>("edits");
  const rows = found.map((edits) => [edits.name, time(edits.one), time(edits.many), ratio(edits.ratio)]);
  return `## An edit, until the pane has the figures\n\n${table(["", "one model", "20 models", "ratio"], rows)}`;
}
