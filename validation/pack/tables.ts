/** The figures of a pack as CSV. */
import { versionOf } from "../../bench/peers/versions";
import type { Answered } from "../../bench/corpus/run";
import { cellOf, isEqual } from "../twins/engines";
import type { Results } from "../results";
import { csv, type Cell } from "./csv";

export const publishedCsv = ({ figures }: Results): string =>
  csv(
    ["case", "source", "figure", "published", "allowed difference", "our formula", "our answer", "verdict", "why"],
    figures.map(({ id, source, figure, published, allowed, formula, answer, verdict, why }) => [
      ...[id, source, figure, published, allowed, formula, answer, verdict, why],
    ]),
  );

export const differencesCsv = ({ differences }: Results): string =>
  csv(
    ["heading", "formula", "the page shows", "our answer", "verdict"],
    // Without the equals sign, or a spreadsheet would take it for a formula of its own.
    differences.map(({ heading, formula, shown, answer, agrees }) => [
      ...[heading, formula.slice(1), inBraces(shown), inBraces(answer), agrees ? "agrees" : "disagrees"],
    ]),
  );

export function ratesCsv({ rates: { runs } }: Results): string {
  const peers = runs.map(({ peer }) => [peer.name, versionOf(peer)].filter(Boolean).join(" "));
  const rows = (["irr", "xirr"] as const).flatMap((kind) => {
    const [own] = runs;
    return (own?.[kind] ?? []).map(({ asked }, i): readonly Cell[] => [
      asked.id,
      kind,
      array(asked.amounts),
      asked.days && array(asked.days),
      asked.roots.length === 0 ? "none" : array(asked.roots),
      ...runs.flatMap((run) => answerOf(run[kind][i])),
    ]);
  });
  const fields = ["case", "kind", "amounts", "days", "true rates", ...peers.flatMap((peer) => [peer, "verdict"])];
  return csv(fields, rows);
}

/** Several numbers as Excel writes them in a formula: a cell that began with a minus sign would be taken for one. */
const array = (numbers: readonly number[]): string => `{${numbers.join(",")}}`;
const inBraces = (text: string): string => (text.includes(", ") ? `{${text}}` : text);

/** Empty where a peer doesn't calculate the kind. */
function answerOf(answered: Answered | undefined): readonly Cell[] {
  if (!answered) return ["", ""];
  const { reply, verdict } = answered;
  return [typeof reply === "string" ? reply : reply.rate, verdict];
}

export const twinsCsv = ({ twins: { all, grid, libreOffice } }: Results): string =>
  csv(
    ["twin", "in twins.xlsx", "our function", "LibreOffice", "verdict", "the grid", "verdict"],
    all.map((twin, i) => [
      twin.name,
      // Alone, 12/4 would be taken for a date.
      `${cellOf(i)} = ${twin.formula}`,
      twin.expected,
      ...[libreOffice, grid].flatMap((values): readonly Cell[] => {
        if (!values) return ["left out", ""];
        const value = values[i] ?? null;
        return [value === null ? "" : String(value), isEqual(twin, value) ? "agrees" : "disagrees"];
      }),
    ]),
  );

export const workbooksCsv = ({ workbooks, twins }: Results): string =>
  csv(
    ["file", "cells compared with LibreOffice", "cells that differ", "faults by the Open XML SDK"],
    [...workbooks, twins.file].map(({ file, recalculated, faults }) => [
      file,
      recalculated?.cells ?? (file === twins.file.file ? "in twins.csv" : "left out"),
      recalculated?.differing.length,
      faults?.length ?? "left out",
    ]),
  );
