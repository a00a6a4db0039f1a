import type { CellValue } from "../../grid/plan";
import { columnKey } from "../../workbook/model/namedRows";
import { actuals, isOver, lacking, periodTable, type ReviewPeriod } from "../../workbook/model/review";
import { useLocale } from "../context";
import { Warning } from "../Signs";
import type { Changed } from "./EditForm";
import type { CellField } from "./fields";
import { PlanActual } from "./PlanActual";
import { periodName } from "./periodName";
import { ItemActions } from "./ItemActions";
import { useEditing } from "./useEditing";
import { useItemStyles } from "./useItemStyles";
import type { SavedRow } from "./useSaving";

export interface PeriodItemProps {
  readonly period: ReviewPeriod;
  readonly currency: string | undefined;
  readonly today: number;
  readonly onShow: (period: ReviewPeriod) => void;
  readonly onSave: (row: SavedRow, changed: Changed, fields: readonly CellField[]) => Promise<string | undefined>;
}

const numberOf = (value: CellValue): number | undefined => (typeof value === "number" ? value : undefined);

/** A period's plan and actual figures, what it lacks, and fields for its actual figures. */
export function PeriodItem({ period, currency, today, onShow, onSave }: PeriodItemProps) {
  const { language, data } = useLocale();
  const words = data.review;
  const styles = useItemStyles();
  const editing = useEditing();
  const name = periodName(period, words, language);
  const lacks = lackingWords(period, today);
  const fields = actuals.map((column): CellField => ({
    key: columnKey(periodTable, column),
    label: words[column],
    kind: "number",
    value: period[column],
  }));
  const anchor = { key: columnKey(periodTable, "label"), before: period.label };
  return (
    <li className={styles.item}>
      <h3 className={styles.name}>{name}</h3>
      <PlanActual
        name={`${words.planAndActual}: ${name}`}
        currency={currency}
        rows={[
          { label: words.benefits, plan: period.planBenefits, actual: numberOf(period.actualBenefits) },
          { label: words.costs, plan: period.planCosts, actual: numberOf(period.actualCosts) },
        ]}
      />
      {lacks && (
        <p className={styles.late}>
          <span className={styles.sign}>
            <Warning />
          </span>
          {words.lacks[lacks]}
        </p>
      )}
      <ItemActions
        name={name}
        fields={fields}
        editing={editing}
        onSave={(changed, opened) => onSave({ at: period.at, anchor }, changed, opened)}
        onShow={() => onShow(period)}
      />
    </li>
  );
}

function lackingWords(period: ReviewPeriod, today: number) {
  const [first, second] = lacking(period);
  if (first === undefined) return undefined;
  if (second === undefined) return first;
  return isOver(period, today) ? "both" : undefined;
}
