import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { dialectNames, type DialectName } from "../../../exports/sql/dialect";
import type { Trouble } from "../../../exports/sql/trouble";
import type { Refusal } from "../../../exports/refusal";
import { onDemand } from "../../../hosts/trouble";
import { fillIsolated } from "../../../language/fill";
import type { ImportedFile } from "../../../sharing/imported";
import type { TableNames } from "../../../sharing/warehouse/asked";
import { useExportsLocale, usePane } from "../../context";
import { Message } from "../../Message";
import { copied } from "../../share/copied";
import { SelectedText } from "../../share/SelectedText";
import { useSectionStyles } from "../../useSectionStyles";
import { refusalText } from "../import/refusalText";
import { whyFailed } from "../import/whyFailed";
import { today, typedDate, writtenDate } from "../typedDate";
import { askedLike, isCountedThere, keepAsked } from "./statements";
import { troubleText } from "./troubleText";

const warehouses: Readonly<Record<DialectName, string>> = {
  duckdb: "DuckDB",
  postgres: "PostgreSQL",
  clickhouse: "ClickHouse",
  trino: "Trino",
  spark: "Spark",
  bigquery: "BigQuery",
  snowflake: "Snowflake",
};

type Work =
  | { readonly is: "ready" | "copied" | "noTable" | "wrongDay" }
  | { readonly is: "shown"; readonly text: string }
  | { readonly is: "refused"; readonly refusal: Refusal }
  | { readonly is: "trouble"; readonly trouble: Trouble }
  | { readonly is: "failed"; readonly error: unknown };

const counting = () => onDemand(import(/* webpackChunkName: "warehouse" */ "./counting"));

/** Copies statements that are made of how the files were understood. */
export function StatementsForm({ files }: { readonly files: readonly ImportedFile[] }) {
  const { host, announce } = usePane();
  const locale = useExportsLocale();
  const { kpis, language } = locale;
  const words = locale.importing.warehouse;
  const shared = useSectionStyles();
  const [dialect, setDialect] = useState<DialectName>("snowflake");
  const [names, setNames] = useState<TableNames>({});
  const [lastDay, setLastDay] = useState(() => writtenDate(today(), language));
  const [work, setWork] = useState<Work>({ is: "ready" });
  const own = files.filter(({ table }) => isCountedThere(table));
  const hasOrders = own.some(({ table }) => table === "orders");

  const copy = async (event: FormEvent) => {
    event.preventDefault();
    const tables = Object.fromEntries(Object.entries(names).filter(([, name]) => String(name).trim() !== ""));
    if (Object.keys(tables).length === 0) return setWork({ is: "noTable" });
    const [to, other] = typedDate(lastDay, language).days;
    const isAsked = hasOrders && tables["orders"] !== undefined;
    if (isAsked && (to === undefined || other !== undefined)) return setWork({ is: "wrongDay" });
    try {
      const asked = askedLike(files, tables, { today: today(), to: isAsked ? to : undefined });
      const { statements } = await counting();
      const made = statements(dialect, asked);
      if ("lines" in made) {
        keepAsked(host.kept, asked);
        const text = `${made.lines.join("\n")}\n`;
        if (!(await copied(text))) return setWork({ is: "shown", text });
        announce(words.copied);
        return setWork({ is: "copied" });
      }
      setWork("trouble" in made ? { is: "trouble", ...made } : { is: "refused", ...made });
    } catch (error) {
      setWork({ is: "failed", error });
    }
  };
  const wrong =
    work.is === "trouble"
      ? troubleText(work.trouble, locale)
      : work.is === "refused"
        ? refusalText(work.refusal, locale)
        : work.is === "failed"
          ? whyFailed(work.error, locale)
          : undefined;
  const example = writtenDate(today(), language);
  return (
    <form className={shared.section} onSubmit={(event) => void copy(event)} noValidate>
      <Field label={words.dialect}>
        <Select value={dialect} onChange={(_, { value }) => setDialect(value as DialectName)}>
          {dialectNames.map((name) => (
            <option key={name} value={name}>
              {warehouses[name]}
            </option>
          ))}
        </Select>
      </Field>
      {own.map(({ table }, i) => (
        <Field
          key={table}
          label={fillIsolated(words.table, { table: kpis.tables[table] })}
          {...(i === 0 && { hint: words.tableHint })}
          {...(work.is === "noTable" &&
            i === 0 && { validationState: "error" as const, validationMessage: words.noTable })}
        >
          <Input
            dir="ltr"
            value={String(names[table] ?? "")}
            autoComplete="off"
            spellCheck={false}
            onChange={(_, { value }) => {
              setNames({ ...names, [table]: value });
              setWork({ is: "ready" });
            }}
          />
        </Field>
      ))}
      {hasOrders && (
        <Field
          label={words.lastDay}
          {...(work.is === "wrongDay" && {
            validationState: "error" as const,
            validationMessage: fillIsolated(locale.importing.goLive.wrong, { example }),
          })}
        >
          <Input value={lastDay} autoComplete="off" onChange={(_, { value }) => setLastDay(value)} />
        </Field>
      )}
      {own.length < files.length && <p className={shared.quiet}>{words.troubles.cases}</p>}
      <div className={shared.row}>
        <Button type="submit" disabled={own.length === 0}>
          {words.copy}
        </Button>
      </div>
      {work.is === "copied" && <Message tone="good">{words.copied}</Message>}
      {work.is === "shown" && <SelectedText text={work.text} language="en" />}
      {wrong !== undefined && (
        <Message tone="bad" alert>
          {wrong}
        </Message>
      )}
    </form>
  );
}
