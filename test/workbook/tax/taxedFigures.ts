/** Random figures with every way of tax and of discounting. */
import type { CostItem, Figures } from "../../../src/workbook/figures";
import { discounting, losses, taxSettled } from "../../../src/workbook/inputs/finance";
import { seeded } from "../../tools/random";
import { randomFigures } from "./randomFigures";

export function taxedFigures(seed: number): Figures {
  const random = seeded(seed * 7919 + 1);
  const oneOf = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const figures = randomFigures(seed);
  const capitalised = (item: CostItem): CostItem =>
    random() < 0.4 ? { ...item, life: 1 + Math.floor(random() * 12) } : item;
  return {
    ...figures,
    // Each way is met at the first seeds, whatever is drawn.
    losses: losses.words[seed % 3] ?? "lost",
    taxSettled: taxSettled.words[Math.floor(seed / 3) % 2] ?? "sameYear",
    discounting: discounting.words[Math.floor(seed / 6) % 2] ?? "yearEnd",
    tax: oneOf([0.2, 0.25, 0.3, 0.45]),
    costs: Object.fromEntries(Object.entries(figures.costs).map(([line, item]) => [line, capitalised(item)])),
  };
}
