/** Copies numbers with Latin digits: other programs, Excel among them, take Persian ones for a text. */
import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import type { Grid } from "../hosts/univer/grid";
import { inDigits } from "../language/numbers";

export function copyLatinDigits({ injector }: Grid): void {
  const clipboard = injector.get(ISheetClipboardService);
  const generate = clipboard.generateCopyContent.bind(clipboard);
  clipboard.generateCopyContent = (...given) => inDigits("latin", () => generate(...given));
}
