import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { fieldsOf, isCounted, type Field as FieldName } from "../../../exports/tables";
import { fillIsolated } from "../../../language/fill";
import { isolatedList } from "../../../language/lists";
import type { ImportedFile } from "../../../sharing/imported";
import { useExportsLocale } from "../../context";

/** Headers by field; null for a field that has no column. */
export type ChangedColumns = ReadonlyMap<FieldName, string | null>;

export interface ColumnChangesProps {
  readonly file: ImportedFile;
  readonly changed: ChangedColumns;
  readonly onChange: (changed: ChangedColumns) => void;
}

/** Stands for what isn't one of the headers, which may be any text. */
const [unchanged, none] = ["\u0000unchanged", "\u0000none"];

/** Another column for a field, or none: what was recognised may be wrong. */
export function ColumnChanges({ file, changed, onChange }: ColumnChangesProps) {
  const { importing, kpis, language } = useExportsLocale();
  const { found, answer } = importing;
  const [isOpen, setOpen] = useState(false);
  const { table, headers } = file;
  const change = (field: FieldName, value: string) => {
    const next = new Map(changed);
    if (value === unchanged) next.delete(field);
    else next.set(field, value === none ? null : value);
    onChange(next);
  };
  if (!isOpen)
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{found.changeColumns}</Button>
      </div>
    );
  return (
    <>
      {fieldsOf(table)
        .filter((field) => isCounted(table, field, true))
        .map((field, i) => {
          const own = file.fields.find((each) => each.field === field)?.headers ?? [];
          const isNone = table === "deals" && field === "amount" ? answer.noAmount : found.notInFile;
          return (
            <Field key={field} label={fillIsolated(answer.column, { field: kpis.fields[field] })}>
              <Select
                // The button that was pressed is gone.
                autoFocus={i === 0}
                onChange={(_, { value }) => change(field, value)}
              >
                <option value={unchanged}>{own.length > 0 ? isolatedList(own, language) : found.notInFile}</option>
                {own.length > 0 && <option value={none}>{isNone}</option>}
                {[...new Set(headers)]
                  .filter((header) => header !== "" && (own.length !== 1 || header !== own[0]))
                  .map((header) => (
                    <option key={header} value={header}>
                      {header}
                    </option>
                  ))}
              </Select>
            </Field>
          );
        })}
    </>
  );
}
