/** Our workbooks, recalculated by LibreOffice and looked through by Microsoft's Open XML SDK. */
import { writeXlsx } from "../src/hosts/xlsx/write";
import { recalculate } from "../test/tools/libreoffice";
import { validate } from "../test/tools/validator";
import type { Book } from "../test/workbook/books";
import type { Machine } from "./machine";
import { differences, withoutAddIn } from "./withoutAddIn";

export interface CheckedWorkbook {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Cells whose values LibreOffice gives, too, and those that differ; absent without LibreOffice. */
  readonly recalculated?: { readonly cells: number; readonly differing: readonly string[] };
  /** What the Open XML SDK finds wrong; absent without it. */
  readonly faults?: readonly string[];
}

export async function checkedWorkbooks(
  books: readonly Pick<Book, "template" | "language" | "isSample" | "plan">[],
  { has }: Pick<Machine, "has">,
): Promise<readonly CheckedWorkbook[]> {
  const files = await Promise.all(
    books.map(async ({ template, language, isSample, plan }) => ({
      name: `${template}-${language}-${isSample ? "sample" : "empty"}.xlsx`,
      bytes: await writeXlsx(plan),
      language,
    })),
  );
  const recalculated = has("LibreOffice") && files.length > 0 ? await recalculate(files) : undefined;
  const checked: CheckedWorkbook[] = [];
  for (const [i, { name, bytes }] of files.entries()) {
    const { plan } = books[i] as (typeof books)[number];
    const compared = plan.sheets.map((sheet) => ({ sheet, cells: withoutAddIn(sheet.cells, plan) }));
    checked.push({
      file: name,
      bytes,
      ...(recalculated && {
        recalculated: {
          cells: compared.reduce((sum, { cells }) => sum + cells.length, 0),
          differing: compared.flatMap(({ sheet, cells }, k) =>
            differences(cells, recalculated[i]?.[k]?.values ?? []).map((each) => `${sheet.name}!${each}`),
          ),
        },
      }),
      ...(has("Open XML SDK validator") && { faults: await validate(bytes) }),
    });
  }
  return checked;
}
