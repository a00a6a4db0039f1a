import { has, inExcel } from "./batch";

/** The sign may be Excel's own instead of the system's. */
export const decimalSign = async (): Promise<string | undefined> =>
  has("1.11")
    ? inExcel(async (context) => {
        const application = context.workbook.application.load("decimalSeparator");
        await context.sync();
        return application.decimalSeparator;
      }).catch(() => undefined)
    : undefined;
