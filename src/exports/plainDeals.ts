/** Deals whose rows are read from their bytes. */
import { dealMeaning, type DealReading, type DealsOf, type MeantDeal } from "./dealReading";
import { flagReader } from "./decide/flags";
import type { Settings } from "./decide/settings";
import { columnsOf, type Evidence } from "./evidence";
import type { WholeReason } from "./leftOut";
import { plainColumns } from "./plainColumns";
import { PlainRows } from "./plainRows";

/** What the words of a deal say, and the columns of its cells; −1 for a blank one. */
interface PlainDeal extends MeantDeal {
  readonly amountAt: number;
  readonly openedAt: number;
  readonly closedAt: number;
}

/** Undefined where rows can't be read from their bytes. */
export function plainDeals(
  file: DealsOf,
  settings: Settings,
  evidence: Evidence,
  reading: DealReading,
): PlainRows<PlainDeal | WholeReason> | undefined {
  const { recognised, decided } = file;
  const columns = plainColumns(file, settings, evidence, []);
  if (!columns) return undefined;
  const [deletedAt] = columnsOf(recognised, "deleted");
  const [amountAt = -1] = columnsOf(recognised, "amount");
  const isTrue = flagReader();
  const meaningOf = dealMeaning(recognised, decided);
  const isFilled = (cells: readonly string[], column: number) => (cells[column] ?? "").trim() !== "";
  const filledOf = (cells: readonly string[], ...fields: readonly ("opened" | "closed" | "wonDate" | "lostDate")[]) =>
    fields.flatMap((field) => columnsOf(recognised, field)).find((column) => isFilled(cells, column)) ?? -1;
  return new PlainRows(
    {
      ...columns,
      meaningOf(cells) {
        if (isTrue(cells, deletedAt)) return "deleted";
        const hasAmount = isFilled(cells, amountAt);
        const meant = meaningOf(cells, hasAmount, "");
        if (typeof meant === "string") return meant;
        const { outcome } = meant;
        return {
          ...meant,
          amountAt: hasAmount ? amountAt : -1,
          openedAt: filledOf(cells, "opened"),
          closedAt: filledOf(cells, "closed", ...(outcome === "open" ? [] : ([`${outcome}Date`] as const))),
        };
      },
      take(line, meant, { values }) {
        if (typeof meant === "string") {
          reading.leftOut.add(line, meant);
          return;
        }
        const { amountAt, openedAt, closedAt } = meant;
        reading.count(line, meant, amountAt >= 0, {
          amount: amountAt < 0 ? NaN : (values[amountAt] as number),
          opened: openedAt < 0 ? 0 : (values[openedAt] as number),
          closed: closedAt < 0 ? 0 : (values[closedAt] as number),
        });
      },
    },
    evidence,
    true,
  );
}
