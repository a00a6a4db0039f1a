import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { tableKinds, type Field as FieldName, type TableKind } from "../../../exports/tables";
import { fillIsolated } from "../../../language/fill";
import { useExportsLocale } from "../../context";
import type { QuestionFieldsProps } from "./questionFields";
import type { ReaderAnswers } from "../../../exports/answers";
import { askedFields } from "./question";

/** Stands for an answer that is no header: a header may be any text. */
const noAmount = "\u0000";

/** Which column holds what the table must have; and which table it is, where that isn't known. */
export function ColumnFields({ question, onAnswer, isRefused }: QuestionFieldsProps<"columns">) {
  const { importing, kpis } = useExportsLocale();
  const words = importing.answer;
  const [table, setTable] = useState(question.table);
  const [columns, setColumns] = useState<Readonly<Partial<Record<FieldName, string>>>>({});
  const fields = table ? askedFields(table, question.field) : [];
  const need = (isMissing: boolean) =>
    isRefused && isMissing ? { validationState: "error" as const, validationMessage: words.need } : {};
  const change = (kind: TableKind | undefined, chosen: typeof columns) => {
    setTable(kind);
    setColumns(chosen);
    onAnswer(kind && answerOf(kind, askedFields(kind, question.field), chosen));
  };
  return (
    <>
      {!question.table && (
        <Field label={words.table} {...need(!table)}>
          <Select
            value={table ?? ""}
            onChange={(_, { value }) =>
              change(
                tableKinds.find((each) => each === value),
                {},
              )
            }
          >
            <option value="">{words.choice}</option>
            {tableKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kpis.tables[kind]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {fields.map((field) => (
        <Field
          key={field}
          label={fillIsolated(words.column, { field: kpis.fields[field] })}
          {...need(columns[field] === undefined)}
        >
          <Select
            value={columns[field] ?? ""}
            onChange={(_, { value }) => {
              const others = Object.entries(columns).filter(([each]) => each !== field);
              change(table, Object.fromEntries(value === "" ? others : [...others, [field, value]]));
            }}
          >
            <option value="">{words.choice}</option>
            {table === "deals" && field === "amount" && <option value={noAmount}>{words.noAmount}</option>}
            {[...new Set(question.headers)].filter(Boolean).map((header) => (
              <option key={header} value={header}>
                {header}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </>
  );
}

function answerOf(
  table: TableKind,
  fields: readonly FieldName[],
  chosen: Readonly<Partial<Record<FieldName, string>>>,
): ReaderAnswers | undefined {
  if (fields.some((field) => chosen[field] === undefined)) return undefined;
  const columns = Object.fromEntries(
    Object.entries(chosen).map(([field, header]) => [field, header === noAmount ? null : header]),
  );
  return { map: { [table]: { columns } } };
}
