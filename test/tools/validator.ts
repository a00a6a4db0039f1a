import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inFolder, run } from "./program";
import { find, need } from "./programs";

interface Report {
  readonly errors: readonly { readonly path?: string; readonly xPath?: string; readonly description?: string }[];
}

/** .NET doesn't measure code to compile it better later: a process of one second ends before that helps. */
const shortLived = { DOTNET_TieredPGO: "0" };

/**
 * What Microsoft's Open XML SDK finds wrong with a workbook, a line for each. Where the machine has no validator nothing
 * is found, and the last line of the run says that it was left out; with REQUIRE_TOOLS=1 that is a failure.
 */
export function validate(bytes: Uint8Array): Promise<readonly string[]> {
  if (find("Open XML SDK validator") === undefined && process.env["REQUIRE_TOOLS"] !== "1") return Promise.resolve([]);
  return inFolder(async (folder) => {
    const path = join(folder, "book.xlsx");
    await writeFile(path, bytes);
    const { errors } = JSON.parse(await run(need("Open XML SDK validator"), [path], 60, shortLived)) as Report;
    return errors.map(({ path: part, xPath, description }) => `${part ?? ""} ${xPath ?? ""}: ${description ?? ""}`);
  });
}
