import { useCallback } from "react";
import type { SpreadsheetHost } from "../../../hosts/port";
import type { ModelWords } from "../../../workbook";
import { listedChecks, readCheck, type ReadCheck } from "../../../workbook/model/checkList";
import type { Model } from "../../../workbook/model/models";
import { newNames } from "../../../workbook/model/madeNames";
import { checkName } from "../../../workbook/model/names";
import { useWatched } from "../../useWatched";

/**
 * Reads every check of a model, or none while the list isn't needed.
 * @param words those of the model's language
 */
export function useChecks(host: SpreadsheetHost, model: Model, words: ModelWords, isNeeded: boolean) {
  const reading = useWatched(
    host,
    useCallback(
      async () => (isNeeded ? { model, checks: await readChecks(host, model, words) } : undefined),
      [host, model, words, isNeeded],
    ),
  );
  const checks = reading.value?.model === model ? reading.value.checks : undefined;
  if (!reading.failed || checks === undefined || checks === "unnamed") return checks;
  // A check that can't be read now isn't shown as holding; the others stay, with the focus that may be on them.
  return checks.map((check) => (check.state === "holds" ? { ...check, state: "idle" as const } : check));
}

/** "unnamed" for a model of an earlier version, which has no names for its checks. */
export async function readChecks(
  host: SpreadsheetHost,
  model: Model,
  words: ModelWords,
): Promise<readonly ReadCheck[] | "unnamed"> {
  const listed = listedChecks[model.template];
  const found = await host.read(
    model,
    listed.map(({ key }) => checkName(key)),
  );
  const cells = listed.map(({ key }) => found.get(checkName(key)));
  if (cells.every((area) => area === undefined || area === "missing")) return "unnamed";
  return listed.flatMap((check, i) => {
    const area = cells[i];
    const isLost = area === undefined || area === "missing";
    // A workbook of before this check has no name for it; where its cells are deleted, the master check says so.
    return isLost && model.isEarlier && newNames.has(checkName(check.key))
      ? []
      : [readCheck(check, isLost ? undefined : area[0], words)];
  });
}
