/** A list of choices in other cells is read back by the present name of their sheet. */
import { afterAll, expect, it } from "vitest";
import { readBack } from "../../../src/hosts/univer/readBack";
import { univerHost } from "../../../src/hosts/univer/host";
import { filled, planned } from "../../workbook/books";
import { headlessGrid } from "./headlessGrid";

const grid = headlessGrid();
afterAll(() => grid.dispose());

it("the currencies of Costs are those of Inputs, whatever their sheet is called", async () => {
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
  grid.api.getActiveWorkbook()?.getSheetByName("Inputs")?.setName("Plan B");
  expect(lists()).toEqual([`'Plan B'!$A$${rows[0]}:$A$${rows[1]}`]);
});
