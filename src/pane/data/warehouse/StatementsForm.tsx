import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { dialectNames, type DialectName } from "../../../exports/sql/dialect";
import type { Trouble } from "../../../exports/sql/trouble";
import type { Refusal } from "../../../exports/refusal";
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
import { counting } from "./part";
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

interface Typed {
  readonly dialect: DialectName;
  readonly names: TableNames;
  readonly lastDay: string;
}

/** What a reader has chosen and typed. */
export function useTyped() {
  const { language } = useExportsLocale();
  return useState<Typed>(() => ({ dialect: "snowflake", names: {}, lastDay: writtenDate(today(), language) }));
}

export interface StatementsFormProps {
  readonly files: readonly ImportedFile[];
  readonly typed: ReturnType<typeof useTyped>;
}

type Work =
  | { readonly is: "ready" | "copied" | "notKept" | "noTable" | "wrongDay" }
  | { readonly is: "shown"; readonly text: string }
  | { readonly is: "refused"; readonly refusal: Refusal }
  | { readonly is: "trouble"; readonly trouble: Trouble }
  | { readonly is: "failed"; readonly error: unknown };

/** Copies statements that are made of how the files were understood. */
export function StatementsForm({ files, typed: [typed, setTyped] }: StatementsFormProps) {
  const { host, announce } = usePane();
  const locale = useExportsLocale();
  const { kpis, language } = locale;
  const words = locale.importing.warehouse;
  const shared = useSectionStyles();
  const { dialect, names, lastDay } = typed;
  const [work, setWork] = useState<Work>({ is: "ready" });
  const change = (changed: Partial<Typed>) => {
    setTyped({ ...typed, ...changed });
    // What was copied for another choice is no answer to this one.
    setWork({ is: "ready" });
  };
  const own = files.filter(({ table }) => isCountedThere(table));
  const hasOrders = own.some(({ table }) => table === "orders");

  const copy = async (event: FormEvent) => {
    event.preventDefault();
    const named = own.map(({ table }) => [table, String(names[table] ?? "").trim()] as const);
    const tables: TableNames = Object.fromEntries(named.filter(([, name]) => name !== ""));
    if (Object.keys(tables).length === 0) return setWork({ is: "noTable" });
    const [to, other] = typedDate(lastDay, language).days;
    const isAsked = hasOrders && tables["orders"] !== undefined;
    if (isAsked && (to === undefined || other !== undefined)) return setWork({ is: "wrongDay" });
    try {
      const { statements } = await counting();
      const made = statements(
        dialect,
        () => askedLike(files, tables, { today: today(), ordersTo: isAsked ? to : undefined }),
        { language, comments: words.comments },
      );
      if ("lines" in made) {
        if (!keepAsked(host.kept, made.asked)) return setWork({ is: "notKept" });
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
          : work.is === "notKept"
            ? words.notKept
            : undefined;
  const example = writtenDate(today(), language);
  return (
    <form className={shared.section} onSubmit={(event) => void copy(event)} noValidate>
      <Field label={words.dialect}>
        <Select value={dialect} onChange={(_, { value }) => change({ dialect: value as DialectName })}>
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
            onChange={(_, { value }) => change({ names: { ...names, [table]: value } })}
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
          <Input value={lastDay} autoComplete="off" onChange={(_, { value }) => change({ lastDay: value })} />
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
          {work.is === "refused" && <bdi>{work.refusal.file} </bdi>}
          {wrong}
        </Message>
      )}
    </form>
  );
}
