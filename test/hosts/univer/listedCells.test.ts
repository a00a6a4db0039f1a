/** A list of choices in other cells goes with them when rows are inserted above, and is read back by the present name of their sheet. */
import type { IWorkbookData } from "@univerjs/core";
import { expect, it, vi } from "vitest";
import { readBack } from "../../../src/hosts/univer/readBack";
import { univerHost } from "../../../src/hosts/univer/host";
import { filled, planned } from "../../workbook/books";
import { headlessGrid } from "./headlessGrid";

// Univer writes the workbook's id before the sheet, and quotes both where the id isn't a plain word. It draws ids of both kinds.
it.each(["plain", "1-b"])(
  "the currencies of Costs are those of Inputs, wherever they stand (workbook %s)",
  async (id) => {
    const sheets = { first: { id: "first", name: "Sheet1" } };
    const grid = headlessGrid({ id, name: "Workbook", sheetOrder: ["first"], sheets } as unknown as IWorkbookData);
    const plan = planned("full", "en", filled("full", "en", 1));
    await univerHost(grid).rewrite({ adds: plan, changes: [] }, () => undefined, new AbortController().signal);
    const lists = () => [
      ...new Set(
        readBack(grid).sheets.flatMap(({ validations }) =>
          validations.flatMap(({ allows }) => (allows.type === "cells" ? allows.cells : [])),
        ),
      ),
    ];
    const [first = ""] = lists();
    const rows = /^Inputs!\$A\$(\d+):\$A\$(\d+)$/.exec(first)?.slice(1).map(Number) ?? [];
    expect(rows).toHaveLength(2);
    const inputs = grid.workbook.getSheetByName("Inputs");
    inputs?.activate();
    inputs?.insertRowsBefore(5, 2);
    const [from = 0, to = 0] = rows.map((row) => row + 2);
    await vi.waitFor(() => expect(lists()).toEqual([`Inputs!$A$${from}:$A$${to}`]), { timeout: 20_000, interval: 200 });
    inputs?.setName("Plan B");
    expect(lists()).toEqual([`'Plan B'!$A$${from}:$A$${to}`]);
    grid.dispose();
  },
);
