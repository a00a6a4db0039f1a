/** Workbooks edited by LibreOffice itself, as a user would edit them; `edits.py` is the program that drives it. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CellValue } from "../../../src/grid/plan";
import { inFolder, run } from "../../tools/program";
import { need } from "../../tools/programs";

/** A cell, or an area of `rows` × `columns` cells. Rows and columns count from 0. */
export interface At {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

interface InSheet {
  readonly sheet: string;
}
interface AtRow extends InSheet {
  readonly row: number;
  readonly rows?: number;
}
interface AtColumn extends InSheet {
  readonly column: number;
  readonly columns?: number;
}

export type Edit =
  | ({ readonly do: "insertRows" | "deleteRows" } & AtRow)
  | ({ readonly do: "insertColumns" | "deleteColumns" } & AtColumn)
  /** A text stays a text, even if it looks like a number. */
  | ({ readonly do: "set"; readonly value: number | string } & At)
  /** In English, with semicolons. */
  | ({ readonly do: "set"; readonly formula: string } & At)
  | ({ readonly do: "clear" } & At)
  /** Cut and paste. */
  | ({
      readonly do: "move";
      readonly to: { readonly sheet?: string; readonly row: number; readonly column: number };
    } & At)
  /** Sorts the rows of an area by one of its columns. */
  | ({ readonly do: "sort"; readonly by: number; readonly isDescending?: boolean } & At)
  | ({ readonly do: "deleteSheet" } & InSheet)
  | ({ readonly do: "renameSheet"; readonly to: string } & InSheet);

/** The cells of a defined name, wherever they are after an edit, or of an address inside the used area of its sheet. */
export type Read = { readonly name: string } | At;

/** The values of an area, row after row; null if its name or its sheet is lost. */
export type Values = readonly CellValue[] | null;

export interface BookToEdit {
  readonly bytes: Uint8Array;
  readonly reads: readonly Read[];
  /** Each is done to the workbook as it was. */
  readonly edits: readonly (readonly Edit[])[];
}

export type AfterEdit = {
  readonly seconds: number;
  /** Whether undoing wasn't enough. */
  readonly isReloaded: boolean;
} & ({ readonly values: readonly Values[] } | { readonly failed: string });

export interface EditedBook {
  readonly before: readonly Values[];
  readonly after: readonly AfterEdit[];
}

/** About ten times what so many edits take on a quiet machine. */
export const secondsFor = (edits: number): number => 180 + 6 * edits;

export function editBooks(books: readonly BookToEdit[]): Promise<readonly EditedBook[]> {
  return inFolder(async (folder) => {
    const [asked, answered] = [join(folder, "asked.json"), join(folder, "answered.json")];
    const files = books.map((_, i) => join(folder, `${i}.xlsx`));
    await Promise.all(books.map(({ bytes }, i) => writeFile(files[i] as string, bytes)));
    const request = {
      soffice: need("LibreOffice"),
      profile: join(folder, "profile"),
      books: books.map(({ reads, edits }, i) => ({ file: files[i], reads, edits })),
    };
    await writeFile(asked, JSON.stringify(request));
    const count = books.reduce((total, { edits }) => total + edits.length, 0);
    const program = fileURLToPath(new URL("edits.py", import.meta.url));
    await run(need("LibreOffice's Python"), [program, asked, answered], secondsFor(count));
    return JSON.parse(await readFile(answered, "utf8")) as readonly EditedBook[];
  });
}
