import { describe, expect, it } from "vitest";
import { audiences } from "../../../src/sharing/audience";
import { byKind, seenIn, type ListedChange } from "../../../src/pane/share/listed";
import { afterWriting, markOf, type Marks } from "../../../src/pane/share/marks";
import { stepsFor, type StepKey } from "../../../src/pane/share/steps";

describe("the steps", () => {
  const nothing = { toRepair: false, toRestore: false };
  const toRepair = { toRepair: true, toRestore: false };
  const toRestore = { toRepair: false, toRestore: true };
  const both = { toRepair: true, toRestore: true };

  it.each<[(typeof audiences)[number] | undefined, typeof nothing, string]>([
    [undefined, nothing, ""],
    [undefined, toRepair, "repair"],
    [undefined, toRestore, "restore"],
    [undefined, both, "repair restore"],
    ["withAddIn", nothing, "check file letter"],
    ["withAddIn", toRepair, "check repair file letter"],
    ["withAddIn", toRestore, "check restore file letter"],
    ["withAddIn", both, "check repair restore file letter"],
    ["withoutAddIn", nothing, "check prepare file letter"],
    ["withoutAddIn", toRepair, "check repair prepare file letter"],
    ["withoutAddIn", toRestore, "check prepare file letter restore"],
    ["withoutAddIn", both, "check repair prepare file letter restore"],
    ["reader", nothing, "check page letter"],
    ["reader", toRepair, "check repair page letter"],
    ["reader", toRestore, "check page letter restore"],
    ["reader", both, "check repair page letter restore"],
  ])("for %s in a workbook with %o are: %s", (audience, needs, steps) => {
    expect(stepsFor(audience, needs).join(" ")).toBe(steps);
  });
});

describe("what is marked as done", () => {
  const mark = (entered: string, answer = "reader en") => ({ sentence: "Done.", entered, answer });
  const marks: Marks = new Map<StepKey, ReturnType<typeof mark>>([
    ["file", mark("1")],
    ["repair", mark("1")],
    ["restore", mark("1")],
    ["letter", mark("0")],
  ]);

  it("holds for the workbook as it was", () => {
    expect(markOf(marks, "file", "1", "reader en")).toBeDefined();
    expect(markOf(marks, "file", "2", "reader en")).toBeUndefined();
    expect(markOf(marks, "letter", "1", "reader en")).toBeUndefined();
    expect(markOf(marks, "page", "1", "reader en")).toBeUndefined();
  });

  it("holds for its recipient, where it was made for one", () => {
    expect(markOf(marks, "file", "1", "reader fa")).toBeUndefined();
    expect(markOf(marks, "repair", "1", "reader fa")).toBeDefined();
  });

  it("stays after the pane has written; only its opposite goes, and what was out of date before", () => {
    const after = afterWriting(marks, "prepare", mark("2"), "1");
    const held = (["file", "repair", "restore", "letter", "prepare"] as const).filter((step) =>
      markOf(after, step, "2", "reader en"),
    );
    expect(held).toEqual(["file", "repair", "prepare"]);
  });
});

describe("a list of changes", () => {
  const change = (says: string, where: string, now: string, isLeft = false): ListedChange => ({
    where,
    says,
    isLeft,
    was: `=${where}`,
    now,
  });
  const list = [change("a", "A1", "1"), change("b", "A2", "2", true), change("a", "A3", "3")];

  it("is grouped by kind, in the order of first occurrence", () => {
    expect(byKind(list).map(({ says, isLeft, of }) => [says, isLeft, of.map(({ where }) => where)])).toEqual([
      ["a", false, ["A1", "A3"]],
      ["b", true, ["A2"]],
    ]);
  });

  it("is the one seen if only values are new", () => {
    const again = (change: Partial<ListedChange>) =>
      seenIn(list.map((each, i) => (i === 0 ? { ...each, ...change } : each)));
    expect(again({ now: "9" })).toBe(seenIn(list));
    expect(again({ was: "=B1" })).not.toBe(seenIn(list));
    expect(again({ where: "B1" })).not.toBe(seenIn(list));
    expect(again({ says: "b" })).not.toBe(seenIn(list));
    expect(seenIn(list.slice(1))).not.toBe(seenIn(list));
  });
});
