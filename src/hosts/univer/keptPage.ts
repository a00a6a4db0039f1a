/** Reads a page set-up that an earlier version kept. */
import type { Area, Page } from "../../grid/plan";

/** Before a sheet could have several print areas, it had one. */
interface EarlierPage extends Omit<Page, "areas"> {
  readonly area: Area;
}

export function keptPage(page: Page | EarlierPage): Page {
  if ("areas" in page) return page;
  const { area, ...others } = page;
  return { ...others, areas: [area] };
}
