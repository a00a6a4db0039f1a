import type { Trouble } from "../../../exports/sql/trouble";
import { fillIsolated } from "../../../language/fill";
import { count } from "../../../language/formatted";
import { listedNames } from "../../../language/lists";
import type { ExportsLocale } from "../../locale";

/** Why a warehouse can't be asked, or why its results give no figures: one sentence. */
export function troubleText(trouble: Trouble, { importing, language }: ExportsLocale): string {
  const { troubles } = importing.warehouse;
  const key = trouble.is === "oddAnswer" && trouble.cell === undefined ? "noColumn" : trouble.is;
  const shown = (value: unknown): string =>
    typeof value === "number"
      ? count(value, language)
      : Array.isArray(value)
        ? listedNames(value as readonly string[], language)
        : String(value ?? "");
  const given = Object.fromEntries(Object.entries(trouble).map(([name, value]) => [name, shown(value)]));
  return fillIsolated(troubles[key], given);
}
