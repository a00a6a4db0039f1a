/** Two files as the pane has read them. */
import { sourceOf } from "../../src/exports/file/source";
import { locales } from "../../src/locales";
import { imported, type ImportedFile } from "../../src/sharing/imported";
import { settings } from "../exports/reading";

const deals =
  "Deal ID,Stage,Amount,Created Date,Close Date,Lead Source\n1,Won,10,2024-01-02,2024-01-20,Web\n2,Lost,20,2024-01-02,2024-04-20,\n";
const orders = "Customer,Date,Amount\na,2024-01-02,5\nb,2024-03-02,6\na,2024-05-02,7\n";

export async function kpiFiles(): Promise<readonly ImportedFile[]> {
  const { kpis, sheet } = locales.en;
  const request = { language: "en", words: kpis, shared: sheet, options: [], zone: "UTC", settings } as const;
  const bytes = (text: string) => new TextEncoder().encode(text);
  const sources = [sourceOf("deals.csv", bytes(deals)), sourceOf("orders.csv", bytes(orders))];
  const found = await imported(
    () => sources,
    { ...request, goLive: undefined },
    () => Promise.resolve(""),
  );
  if ("refusal" in found) throw new Error(JSON.stringify(found.refusal));
  return found.files;
}
