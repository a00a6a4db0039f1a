import type { Taken } from "../../workbook";
import { numbersTaken } from "../../workbook/model/names";
import type { SpreadsheetHost } from "../../hosts/port";

/** What a new plan must not reuse: names of sheets and numbers of models, including deleted models. */
export async function takenIn(host: SpreadsheetHost): Promise<Taken> {
  const [sheets, names] = await Promise.all([host.sheetNames(), host.definedNames()]);
  return { sheets, models: numbersTaken(names) };
}
