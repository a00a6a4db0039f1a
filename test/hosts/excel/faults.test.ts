/** Whatever goes wrong: one kind of error that the pane has words for, the workbook as before, nothing unhandled. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { takenIn } from "../../../src/pane/create/taken";
import { excelHost } from "../../../src/hosts/excel/host";
import { Trouble } from "../../../src/hosts/trouble";
import type { EmulatedExcel, Failure } from "../../office/excel";
import { picture } from "../../office/picture";
import { profileNames, profiles } from "../../office/profiles";
import { count } from "../../tools/sample";
import { noUnhandled } from "./noUnhandled";
import { open, ready, silently, template, type Options } from "./open";

const plan = template("en");
const sheetName = plan.sheets[0]?.name ?? "";

noUnhandled();

type OnSync = (sync: number, excel: EmulatedExcel) => Failure | undefined;

async function outcome(onSync: OnSync, signal = ready(), options: Options = {}) {
  const { excel, host } = open([plan], { ...options, onSync });
  const before = picture(excel);
  const failure: unknown = await host.paint(plan, silently, signal).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(excel.defects).toEqual([]);
  excel.onSync = undefined;
  return { excel, host, before, failure };
}

const key = (failure: unknown) => (failure instanceof Trouble ? failure.key : failure);
const planned = (excel: EmulatedExcel) => excel.book.find(sheetName);

/** What a workbook must have, whatever Excel refuses; a Turkish Excel may know our functions or not. */
const needed = ({ book }: EmulatedExcel) =>
  book.sheetList.map(({ name, cells, conditions, columnWidths }) => ({
    name,
    cells: [...cells.all()].map(([row, column, { content, look }]) => [
      row,
      column,
      content && "formula" in content ? content.formula : content,
      [...look].filter(([each]) => each !== "readingOrder"),
    ]),
    conditions: conditions.length,
    widths: [...columnWidths],
  }));

describe.each(profileNames)("in the Excel %s, at any sync", (name) => {
  const options: Options = profiles[name];
  let syncs = 0;
  let whole: unknown;
  beforeAll(async () => {
    const { excel, failure } = await outcome(() => undefined, ready(), options);
    expect(failure).toBeUndefined();
    [syncs, whole] = [excel.syncs, needed(excel)];
  });

  /** The keys of what was told, for each sync that failed; the workbook is as asked or as it was. */
  async function atAnySync(fault: (at: number, cancel: AbortController) => OnSync, given: Options = {}) {
    const told: unknown[] = [];
    for (let sync = 1; sync <= syncs; sync++) {
      const cancel = new AbortController();
      const { excel, before, failure } = await outcome(fault(sync, cancel), cancel.signal, { ...options, ...given });
      told.push(key(failure));
      if (failure === undefined) expect(needed(excel)).toEqual(whole);
      else if (key(failure) !== "remains") expect(picture(excel)).toEqual(before);
    }
    return told;
  }

  it.each([
    ["before its actions", 0],
    ["after some of them", 40],
    ["after all, its answer lost", "all"],
  ] as const)("one fails %s", async (_, after) => {
    const told = await atAnySync((at) => (n) => (n === at ? { code: "GeneralException", after } : undefined));
    for (const each of told) expect(["failed", undefined]).toContain(each);
  });

  it("a cell is being edited, and Excel doesn't wait", async () => {
    const told = await atAnySync(
      (at) => (n, excel) => {
        excel.endCellEdit();
        if (n === at) excel.beginCellEdit();
        return undefined;
      },
      { waits: false },
    );
    // What ends the edit is the clean-up's turn.
    for (const each of told) expect(["editing", "remains", undefined]).toContain(each);
    expect(told).toContain("editing");
  });

  it("the reader cancels", async () => {
    const told = await atAnySync((at, cancel) => (n) => void (n === at && cancel.abort()));
    expect(new Set(told)).toEqual(new Set(["cancelled", undefined]));
  });
});

it("without what is optional, a workbook is whole; without the rest, there is none", async () => {
  const told: unknown[] = [];
  for (let sync = 1; sync <= 8; sync++) {
    const { failure } = await outcome((n) => (n === sync ? { code: "GeneralException", after: 0 } : undefined));
    told.push(key(failure));
  }
  // Lists of addresses, the survey, new sheets, cells, rules and names, charts, results, pages.
  expect(told).toEqual([undefined, "failed", "failed", "failed", "failed", undefined, "failed", undefined]);
});

it("waits for the end of a cell's editing", async () => {
  const { excel, host } = open([plan]);
  excel.beginCellEdit();
  const painting = host.paint(plan, silently, ready());
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(excel.syncs).toBe(0);
  excel.endCellEdit();
  await painting;
  expect(planned(excel)).toBeDefined();
});

it("is cancelled before it begins", async () => {
  const { excel, failure } = await outcome(() => undefined, AbortSignal.abort());
  expect(key(failure)).toBe("cancelled");
  expect(excel.syncs).toBe(0);
});

it("the workbook is protected", async () => {
  const { excel, before, failure } = await outcome((_, excel) => void (excel.book.isProtected = true));
  expect(key(failure)).toBe("protected");
  expect(picture(excel)).toEqual(before);
});

it.each([4, 5])("somebody protects the new sheet before sync %i", async (sync) => {
  const { excel, before, failure } = await outcome((n, excel) => {
    const sheet = planned(excel);
    if (n === sync && sheet) sheet.isProtected = true;
    return undefined;
  });
  expect(key(failure)).toBe("protected");
  expect(picture(excel)).toEqual(before);
});

it.each([4, 5, 6, 7])("somebody deletes the new sheet before sync %i", async (sync) => {
  const { excel, before, failure } = await outcome((n, excel) => void (n === sync && planned(excel)?.delete()));
  expect(key(failure)).toBe("gone");
  expect(picture(excel)).toEqual(before);
});

it("somebody renames the new sheet: it goes on by its new name", async () => {
  const { excel, host, failure } = await outcome((n, excel) => {
    const sheet = planned(excel);
    if (n === 5 && sheet) sheet.name = "Mine";
    return undefined;
  });
  expect(failure).toBeUndefined();
  expect((await host.models())[0]?.sheet).toBe("Mine");
  expect(excel.book.active.name).toBe("Mine");
});

it("a sheet of that name is there already", async () => {
  const { excel, host } = open([plan]);
  await host.paint(plan, silently, ready());
  const before = picture(excel);
  await expect(host.paint(plan, silently, ready())).rejects.toMatchObject({ key: "taken", sheets: [sheetName] });
  expect(picture(excel)).toEqual(before);
});

it("the sheet the reader came from is in front again", async () => {
  const { excel, host } = open([plan]);
  await Excel.run(async ({ workbook }) => void workbook.worksheets.add("Last"));
  const before = picture(excel);
  excel.onSync = (n) => (n === 6 ? { code: "GeneralException", after: "all" } : undefined);
  await expect(host.paint(plan, silently, ready())).rejects.toMatchObject({ key: "failed" });
  expect(picture(excel)).toEqual(before);
});

it("one of the names is taken", async () => {
  const { excel, host } = open([plan]);
  await Excel.run(async ({ workbook }) => void workbook.names.add("crm_1_ROI", "=1"));
  const before = picture(excel);
  await expect(host.paint(plan, silently, ready())).rejects.toMatchObject({ key: "taken", sheets: [] });
  expect(picture(excel)).toEqual(before);
});

it("the reader has gone to another sheet meanwhile: there they stay", async () => {
  const { excel, host } = open([plan]);
  await host.paint(plan, silently, ready());
  const [first] = excel.book.sheetList;
  const second = template("en", { sheets: [sheetName], models: [1] });
  excel.onSync = (n, { book }) => {
    if (n === 10 && first) book.activate(first);
    return n === 11 ? { code: "GeneralException", after: 0 } : undefined;
  };
  await expect(host.paint(second, silently, ready())).rejects.toMatchObject({ key: "failed" });
  expect(excel.book.active.name).toBe("Sheet1");
});

it("what another pane paints after a failure is a model like any other", async () => {
  const { host } = await outcome((n) => (n === 4 ? { code: "GeneralException", after: "all" } : undefined));
  const model = await excelHost().paint(plan, silently, ready());
  expect(await host.models()).toEqual([model]);
});

describe("even the clean-up fails", () => {
  it.each([
    ["at the cells", 4, 0],
    ["when the new sheet was not heard of", 3, "all"],
  ] as const)(
    "%s: the reader is told which sheets remain, and the next paint takes them away",
    async (_, from, after) => {
      const { excel, host, before, failure } = await outcome((n) =>
        n >= from ? { code: "GeneralException", after: n === from ? after : 0 } : undefined,
      );
      expect(failure).toMatchObject({ key: "remains", sheets: [sheetName] });
      expect(planned(excel)).toBeDefined();
      await host.paint(plan, silently, ready());
      expect(excel.book.sheetList.map(({ name }) => name)).toEqual(["Sheet1", sheetName]);
      expect(excel.book.nameList.length).toBe(plan.names.length);
      expect((before as { names: unknown[] }).names).toEqual([]);
    },
  );

  it("a sheet that was renamed meanwhile is told by its new name", async () => {
    const { excel, host, failure } = await outcome((n, excel) => {
      const sheet = planned(excel);
      if (n === 4 && sheet) sheet.name = "Renamed";
      // Syncs that look round answer, those that take away don't.
      return n >= 5 && n % 2 === 1 ? { code: "GeneralException", after: 0 } : undefined;
    });
    expect(failure).toMatchObject({ key: "remains", sheets: ["Renamed"] });
    await host.paint(plan, silently, ready());
    expect(excel.book.sheetList.map(({ name }) => name)).toEqual(["Sheet1", sheetName]);
  });

  it("what was painted after it is not taken for what remained", async () => {
    const { excel, host } = await outcome((n) => (n >= 5 ? { code: "GeneralException", after: 0 } : undefined));
    const model = await host.paint(plan, silently, ready());
    expect(await host.models()).toEqual([model]);
    expect((await takenIn(host)).sheets).toEqual(["Sheet1", sheetName]);
    await host.paint(template("en", { sheets: [sheetName], models: [1] }), silently, ready());
    expect(excel.book.sheetList).toHaveLength(3);
    expect(excel.book.nameList).toHaveLength(2 * plan.names.length);
  });

  it("what remains is no model, and its name is free", async () => {
    const { host } = await outcome((n) => (n >= 5 ? { code: "GeneralException", after: 0 } : undefined));
    expect(await host.models()).toEqual([]);
    expect(await takenIn(host)).toEqual({ sheets: ["Sheet1"], models: [] });
  });

  it("a sheet of the reader's own by a name that was never heard of is not touched", async () => {
    const { excel, host, failure } = await outcome((n) =>
      n >= 3 ? { code: "GeneralException", after: 0 } : undefined,
    );
    expect(key(failure)).toBe("remains");
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(sheetName).getRange("A1").values = [["mine"]];
      await context.sync();
    });
    await expect(host.paint(plan, silently, ready())).rejects.toMatchObject({ key: "taken" });
    expect(planned(excel)?.valueAt(0, 0)).toBe("mine");
  });
});

type Event =
  | "refused"
  | "halfway"
  | "lost"
  | "edit"
  | "cancel"
  | "delete"
  | "rename"
  | "protectSheet"
  | "protectBook"
  | "unprotect"
  | "add"
  | "deleteTheirs";
const events = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  {
    weight: 5,
    arbitrary: fc.constantFrom<Event>(
      "refused",
      "halfway",
      "lost",
      "edit",
      "cancel",
      "delete",
      "rename",
      "protectSheet",
      "protectBook",
      "unprotect",
      "add",
      "deleteTheirs",
    ),
  },
);

/** One schedule for each outcome, so that all are met whatever is drawn. */
const certain: ReadonlyMap<string | undefined, readonly (Event | undefined)[]> = new Map([
  [undefined, []],
  ["failed", at(4, "refused")],
  ["cancelled", at(4, "cancel")],
  ["protected", at(4, "protectSheet")],
  ["gone", at(4, "delete")],
  ["editing", at(4, "edit")],
  ["remains", [...at(4, "refused"), ...Array.from({ length: 12 }, (): Event => "refused")]],
]);
function at(sync: number, event: Event): readonly (Event | undefined)[] {
  return [...Array.from({ length: sync - 1 }, () => undefined), event];
}

it("any schedule of faults leaves no debris", async () => {
  const keys = new Map<unknown, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...profileNames),
      fc.array(events, { maxLength: 16 }),
      fc.nat(300),
      async (name, schedule, part) => {
        const cancel = new AbortController();
        const theirs = ["Sheet1"];
        let deletedAt: number | undefined;
        const happen: OnSync = (sync, excel) => {
          const sheet = planned(excel) ?? excel.book.find("Renamed");
          switch (schedule[sync - 1]) {
            case "refused":
              return { code: "GeneralException", after: 0 };
            case "halfway":
              return { code: "GeneralException", after: part };
            case "lost":
              return { code: "GeneralException", after: "all" };
            case "edit":
              excel.beginCellEdit();
              setTimeout(() => excel.endCellEdit(), 1);
              return undefined;
            case "cancel":
              return void cancel.abort();
            case "delete":
              if (excel.book.isProtected || excel.book.sheetList.length < 2) return undefined;
              sheet?.delete();
              if (sheet) deletedAt = sync;
              return undefined;
            case "deleteTheirs":
              if (excel.book.isProtected || excel.book.sheetList.length < 2) return undefined;
              if (theirs[0] === "Sheet1") excel.book.find(theirs.shift() ?? "")?.delete();
              return undefined;
            case "rename":
              if (sheet?.cells.used(true) && !excel.book.isProtected) sheet.name = "Renamed";
              return undefined;
            case "protectSheet":
              if (sheet) sheet.isProtected = true;
              return undefined;
            case "protectBook":
              return void (excel.book.isProtected = true);
            case "unprotect":
              return void (excel.book.isProtected = false);
            case "add":
              if (theirs.includes("Theirs") || excel.book.isProtected) return undefined;
              theirs.push("Theirs");
              (excel.book.worksheets as unknown as { add(name: string): void }).add("Theirs");
              return undefined;
            default:
              return undefined;
          }
        };
        const { excel, host, failure } = await outcome(happen, cancel.signal, profiles[name]);
        excel.endCellEdit();
        excel.book.isProtected = false;
        keys.set(key(failure), (keys.get(key(failure)) ?? 0) + 1);
        const others = [...theirs].sort();
        const sheets = () => excel.book.sheetList.map(({ name }) => name).sort();
        if (failure === undefined) {
          expect(excel.book.nameList.length).toBe(plan.names.length);
          // The last two requests, our functions in Turkish notation and the page set-up, are optional.
          const isGone = deletedAt !== undefined && deletedAt >= excel.syncs - 1;
          expect(sheets().length).toBe(others.length + (isGone ? 0 : 1));
          return;
        }
        expect(failure).toBeInstanceOf(Trouble);
        if (key(failure) !== "remains") {
          expect(sheets()).toEqual(others);
          expect(excel.book.nameList).toEqual([]);
          return;
        }
        await host.paint(plan, silently, ready());
        expect(sheets()).toEqual([...others, sheetName].sort());
        expect(excel.book.nameList.length).toBe(plan.names.length);
      },
    ),
    {
      numRuns: count(120, 1000),
      examples: [...certain.values()].map((schedule) => ["mac", [...schedule], 0]),
    },
  );
  expect([...keys.keys()]).toEqual(expect.arrayContaining([...certain.keys()]));
});
