/**
 * Look-alikes of CRM exports, one per form: the same deals in each vendor's headers, encoding, separators, dates, amounts, flags and
 * words, with the quirks that were seen. They are the same in every run: independent/figures.py has read these bytes.
 */
import { encoded, joined } from "../../hosts/csv/bytes";
import { deals } from "./deals";
import type { Form } from "./form";
import { generic } from "./generic";
import { suitecrm } from "./suitecrm";
import { vendors } from "./vendors";

/** A form's place decides the deals that it writes. */
const forms: Readonly<Record<string, Form>> = { ...vendors, ...suitecrm, ...generic };

function written(form: Form, rows: readonly (readonly string[])[]): Uint8Array {
  const { delimiter = ",", newline = "\n", encoding = "utf-8" } = form;
  const cell = (text: string): string =>
    form.quotes === "all" || text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [
    ...(form.before ?? []),
    ...[form.header, ...rows].map((row) => row.map(cell).join(delimiter)),
    ...(form.after ?? []),
  ];
  const bytes = encoded(lines.join(newline) + newline, encoding);
  if (!form.mark) return bytes;
  return joined(encoding === "utf-8" ? [0xef, 0xbb, 0xbf] : [0xff, 0xfe], bytes);
}

/** Each file's bytes by its name. */
export const lookalikes: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries(forms).map(([name, form], i) => {
    const rows = deals(i + 1).map(form.cells);
    return [name, written(form, [...rows, ...(form.extra?.(rows) ?? [])])];
  }),
);
