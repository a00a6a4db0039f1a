/** A list of choices in other cells goes with them when rows are inserted above. */
import { afterAll, expect, it, vi } from "vitest";
import { readBack } from "../../../src/hosts/univer/readBack";
import { univerHost } from "../../../src/hosts/univer/host";
import { filled, planned } from "../../workbook/books";
import { headlessGrid } from "./headlessGrid";

const grid = headlessGrid();
afterAll(() => grid.dispose());

it("the currencies of Costs are those of Inputs, wherever they stand", async () => {
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
  const inputs = grid.api.getActiveWorkbook()?.getSheetByName("Inputs");
  inputs?.activate();
  inputs?.insertRowsBefore(5, 2);
  const [from = 0, to = 0] = rows.map((row) => row + 2);
  await vi.waitFor(() => expect(lists()).toEqual([`Inputs!$A$${from}:$A$${to}`]), { timeout: 20_000, interval: 200 });
  inputs?.setName("Plan B");
  expect(lists()).toEqual([`'Plan B'!$A$${from}:$A$${to}`]);
});
