/**
 * Adoption by waves. A wave's users start in its month, over its ramp as many more each month; the share of all users who are
 * live is the sum over the waves. A blank block is one wave: everybody, in the month of go-live.
 */
import type { DraftName, DraftRow } from "../../grid/draft";
import {
  above,
  atMost,
  differs,
  equal,
  joined,
  literal,
  minus,
  native,
  over,
  plus,
  row,
  rows,
  times,
  when,
  within,
  type Expression,
} from "../../grid/expression";
import { allNumbers, isAllowed } from "../checks/allowed";
import type { Figures } from "../figures";
import { kinds } from "../inputs/limits";
import { wave as input } from "../inputs/waves";
import { evidenceCells } from "./evidence";
import { spacer, type FullRows } from "./rows";
import { base, countedWaves, isNumber, isYearZero, liveUntil, monthsToGoLive, period, shareAfter } from "./timing";

/** Rows for waves, also where none is typed. */
const usualRows = 6;
/** Rows that users may insert into the block and that are counted like the others. */
const roomForInserted = 4;

const waveKey = (place: number): string => `wave_${place}`;
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);
const rowCount = ({ waves = [] }: Figures): number => Math.max(usualRows, waves.length);

/** The rows for entries. The empty rows above and below belong to them, so that an inserted row does, too. */
const typed = (place: string) => rows("waves_start", "waves_end", place);

export const wavesName: DraftName = {
  key: "waves",
  sheet: "inputs",
  from: "waves_start",
  to: "waves_end",
  columns: "label:high",
};

export function waveRows(make: FullRows, figures: Figures): readonly DraftRow[] {
  const line = (place: number): DraftRow => {
    const { name, users, goLive, ramp, ...evidence } = figures.waves?.[place - 1] ?? {};
    return {
      key: waveKey(place),
      cells: {
        label: make.textInput(name ?? null),
        unit: make.text(make.unit("people"), "unit"),
        base: make.cell(make.input(input.users, users)),
        low: make.cell(make.input(input.goLive, goLive)),
        high: make.cell(make.input(input.ramp, ramp)),
        ...make.note(waveKey(place)),
        ...evidenceCells(make, evidence),
      },
    };
  };
  return [
    make.section("waves", { base: "waveUsers", low: "waveMonth", high: "waveRamp" }),
    spacer("waves_start"),
    ...upTo(rowCount(figures)).map(line),
    spacer("waves_end"),
  ];
}

/** True if any wave has users. */
const isByWaves = above(base("usersInWaves"), 0);

/** Each wave as the calculation counts it, and by year the share of all users who are under contract in it. */
export function countedRows(make: FullRows, figures: Figures): readonly DraftRow[] {
  /** Where there are fewer rows, the blank one below the waves. */
  const at = (place: number, column: string) =>
    native("INDEX", typed(column), native("MIN", place + 1, native("ROWS", typed(column))));
  const number = (place: number, column: string) => native("SUM", at(place, column));
  const counted = (place: number): DraftRow => {
    const key = `counted_wave_${place}`;
    const isFirst = place === 1;
    const wave = (given: Expression, everybody: Expression, none: Expression) =>
      when(isByWaves, given, isFirst ? everybody : none);
    const [zero, share] = [literal(0), row(key, "base")];
    const isAtStart = times(equal(number(place, "low"), 0), above(share, 0));
    const label = wave(joined(at(place, "label"), ""), literal(make.wording.words.rows.everybody), literal(""));
    const made = make.yearly(
      { key, label },
      {
        unit: "ofUsers",
        format: "part",
        each: times(share, when(isYearZero, row(key, "chosen"), shareAfter(row(key, "low")))),
      },
    );
    return {
      ...made,
      cells: {
        ...made.cells,
        label: make.text(label),
        base: make.cell({
          content: wave(over(number(place, "base"), base("usersInWaves")), literal(1), zero),
          format: "part",
        }),
        low: make.cell({
          content: wave(native("MAX", 0, minus(number(place, "low"), 1)), monthsToGoLive, zero),
          format: "time",
        }),
        high: make.cell({ content: plus(row(key, "low"), number(place, "high")), format: "time" }),
        chosen: make.cell({
          content: wave(isAtStart, times(isNumber(base("goLive")), equal(base("goLive"), 0)), zero),
          format: "period",
        }),
      },
    };
  };
  return [
    make.section("countedWaves", { base: "waveShare", low: "waveFrom", high: "waveFull", chosen: "waveAtStart" }),
    ...upTo(rowCount(figures) + roomForInserted).map(counted),
    spacer("countedWaves_end"),
    make.figures("usersInWaves", "people", { base: { content: native("SUM", typed("base")), format: "count" } }),
    make.figures("usersPlanned", "people", {
      base: { content: when(isByWaves, base("usersInWaves"), native("SUM", base("users"))), format: "count" },
    }),
    make.figures("liveAtStart", "ofUsers", {
      base: {
        content: native(
          "SUMPRODUCT",
          countedWaves("yearZero"),
          times(equal(countedWaves("low"), countedWaves("high")), 1),
        ),
        format: "part",
      },
    }),
    make.yearly("liveSoFar", { unit: "months", format: "time", each: liveUntil(times(period, 12)) }),
    make.yearly("live", {
      unit: "factor",
      format: "index",
      each: when(isYearZero, 0, over(minus(row("liveSoFar", "here"), row("liveSoFar", "previous")), 12)),
    }),
  ];
}

/** What one of a quantity counts as, by the word that a line of costs chooses. */
export function perUserRows(make: FullRows): readonly DraftRow[] {
  const people = { unit: "people", format: "amount" } as const;
  return [
    make.section("perUser"),
    listed(make, "perAll", "all", { unit: "factor", format: "index", each: literal(1) }),
    listed(make, "perUser", "user", {
      ...people,
      each: times(base("usersPlanned"), native("SUM", countedWaves("here"))),
    }),
    listed(make, "perNewUser", "newUser", {
      ...people,
      each: times(base("usersPlanned"), native("SUMPRODUCT", countedWaves("base"), isNew)),
    }),
  ];
}

/** True of the waves that go live in a year. Left of year 0 the cells are blank. */
const isNew = times(above(countedWaves("here"), 0), equal(countedWaves("previous"), 0));

/** A row that a line of costs chooses by the word that is its label. */
function listed(
  make: FullRows,
  key: string,
  word: "all" | "user" | "newUser",
  of: Parameters<FullRows["yearly"]>[1],
): DraftRow {
  const label = make.wording.words.choices.per[word];
  const made = make.yearly({ key, label }, of);
  return { ...made, cells: { ...made.cells, label: make.text(label), ...make.note(key) } };
}

/** What a line's quantity is multiplied by, by the line's word for it; 1 if there is no word. */
export const unitsOf = (per: Expression): Expression =>
  native(
    "INDEX",
    rows("perAll", "perNewUser", "here"),
    native("IFERROR", native("MATCH", per, rows("perAll", "perNewUser", "label"), 0), 1),
  );

export function waveChecks(make: FullRows): readonly DraftRow[] {
  const [name, users, month, ramp] = [typed("label"), typed("base"), typed("low"), typed("high")];
  const has = (cells: Expression) => differs(cells, "");
  const lacks = (cells: Expression) => equal(cells, "");
  const never = (cells: Expression) => equal(native("SUMPRODUCT", cells), 0);
  const fraction = (cells: Expression) => native("ABS", minus(cells, native("INT", cells)));
  const inWaves = (check: Expression) => when(isByWaves, check, 1);
  const [first, last] = [native("MIN", month), native("MAX", month)];
  return [
    make.check(
      "wavesAreWhole",
      native(
        "AND",
        ...[users, month, ramp].map(allNumbers),
        isAllowed({ type: "decimal", from: kinds.whole.allows.from }, users),
        isAllowed({ ...kinds.waveMonth.allows, type: "decimal" }, month),
        isAllowed(kinds.month.allows, ramp),
        ...[users, month].map((cells) => never(fraction(cells))),
        ...[name, month, ramp].map((cells) => never(times(has(cells), lacks(users)))),
        never(times(has(users), lacks(month))),
      ),
    ),
    make.check("wavesAreAllUsers", inWaves(within(base("usersInWaves"), base("users"))), {
      given: { waves: base("usersInWaves"), users: base("users") },
    }),
    make.check(
      "everyWaveCounts",
      native(
        "AND",
        within(native("SUM", countedWaves("base")), literal(1)),
        equal(native("SUM", rows("section_waves", "section_scenarios", "base")), base("usersInWaves")),
      ),
    ),
    make.check("wavesAreInTime", inWaves(atMost(last, times(base("years"), 12))), {
      otherwise: "look",
      given: { month: last },
    }),
    make.check(
      "goLiveIsOnce",
      inWaves(native("OR", equal(base("goLive"), ""), equal(minus(base("goLive"), first), 0))),
      { otherwise: "look", given: { month: base("goLive"), first } },
    ),
  ];
}
