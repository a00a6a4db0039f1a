import { useCallback, useState } from "react";
import type { At } from "../../grid/address";
import { fillIsolated } from "../../language/fill";
import { listed } from "../../language/lists";
import type { Model } from "../../workbook/model/models";
import { columnKey, type NoRows } from "../../workbook/model/namedRows";
import type { Key } from "../../workbook/model/names";
import { actuals, incomplete, lacking, periodTable, type ReviewPeriod, type Review } from "../../workbook/model/review";
import { useLocale, useModelLocale, usePane } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { PeriodItem } from "./PeriodItem";
import { periodName } from "./periodName";
import { readData } from "./reading";
import { RowList, RowSection, WithoutRows } from "./RowList";
import { netSentence, SoFarView } from "./SoFarView";
import { useSaving, type SavedRow } from "./useSaving";

export interface ReviewSectionProps {
  readonly review: Review | NoRows;
  readonly currency: string | undefined;
  readonly model: Model;
  readonly today: number;
  readonly onShow: (key: Key, at: At) => void;
}

/** Plan against actual so far, what is missing, and the periods to look at; behind a button, all periods. */
export function ReviewSection({ review, currency, model, today, onShow }: ReviewSectionProps) {
  const { host, announce } = usePane();
  const { language, data } = useLocale();
  const said = useModelLocale(model.language);
  const words = data.review;
  const shared = useSectionStyles();
  const [isOpen, setOpen] = useState(false);
  // A period that was just emptied stays in view, and with it the focus.
  const [saved, setSaved] = useState<ReadonlySet<number>>(new Set());

  const onSaved = useCallback(
    async ({ at }: SavedRow) => {
      setSaved((before) => new Set(before).add(at));
      const read = (await readData(host, model, said)).review;
      if (typeof read === "string") return;
      const period = read.periods.find((each) => each.at === at);
      const net = netSentence(read.soFar, currency, words, language);
      const done = fillIsolated(data.saved, { item: period ? periodName(period, words, language) : words.title });
      announce(net === undefined ? done : `${done} ${net}.`);
    },
    [host, model, said, announce, data, words, language, currency],
  );
  const save = useSaving(model, onSaved);

  if (typeof review === "string") {
    return <RowSection title={words.title}>{() => <WithoutRows why={review} words={words} />}</RowSection>;
  }
  const { periods, soFar } = review;
  const missing = incomplete(periods, today);
  const next = periods.find((period) => lacking(period).length > 0);
  const isShown = (period: ReviewPeriod) =>
    isOpen ||
    lacking(period).length < actuals.length ||
    missing.includes(period) ||
    period === next ||
    saved.has(period.at);
  const shown = periods.filter(isShown);
  const others = periods.length - shown.length;
  const names = missing.map((period) => periodName(period, words, language));
  return (
    <RowSection title={words.title}>
      {(titleId) => (
        <>
          <SoFarView soFar={soFar} all={periods.length} currency={currency} />
          {names.length > 0 && (
            <Message tone="plain">{fillIsolated(words.missing, { periods: listed(names, language) })}</Message>
          )}
          {periods.every(({ end }) => end === undefined) && (
            <p className={shared.quiet}>{fillIsolated(words.noStart, { sheet: said.full.sheets.inputs })}</p>
          )}
          <RowList titleId={titleId} words={words} isOpen={isOpen} onOpen={setOpen} others={others}>
            {shown.map((period) => (
              <PeriodItem
                key={period.at}
                period={period}
                currency={currency}
                today={today}
                onShow={({ at }) => onShow(columnKey(periodTable, "actualBenefits"), { row: at, column: 0 })}
                onSave={save}
              />
            ))}
          </RowList>
        </>
      )}
    </RowSection>
  );
}
