import { Button, Checkbox } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { fillIsolated } from "../../../language/fill";
import { count, money } from "../../../language/formatted";
import type { MeasuredOfModel } from "../../../sharing/imported";
import { benefitsOf, type MeasuresPlan, type NoTarget } from "../../../sharing/measured";
import type { Model } from "../../../workbook/model/models";
import { useExportsLocale, useModelLocale, usePane } from "../../context";
import { Message } from "../../Message";
import { whatFailed } from "../../share/whatFailed";
import { useSectionStyles } from "../../useSectionStyles";
import { Waiting } from "../../Waiting";
import { shownDate } from "../typedDate";
import { isSamePlan, planned, writeMeasures } from "./modelMeasures";
import { periodText } from "./measuredText";
import { MeasuresList } from "./MeasuresList";
import type { Answers } from "./question";

export interface IntoModelProps {
  readonly model: Model;
  readonly currency: string;
  readonly measured: MeasuredOfModel;
  readonly onAnswer: (answer: Answers) => void;
}

type Work =
  | { readonly is: "looking" | "ready" | "writing" | "changed" }
  | { readonly is: "written"; readonly cells: number }
  | { readonly is: "failed"; readonly error: unknown };

/** What was measured, cell by cell, and a button that writes it into the model's goals and review. */
export function IntoModel({ model, currency, measured, onAnswer }: IntoModelProps) {
  const { host, announce } = usePane();
  const locale = useExportsLocale();
  const { language } = locale;
  const said = useModelLocale(model.language);
  const words = locale.importing.into;
  const shared = useSectionStyles();
  const [plan, setPlan] = useState<MeasuresPlan | NoTarget | "stale">();
  const [work, setWork] = useState<Work>({ is: "looking" });
  const [isReplacing, setReplacing] = useState(false);
  const { otherCurrency, quarters } = measured;

  const look = useCallback(async () => {
    const found = await planned(host, model, measured, said);
    setPlan(found);
    return found;
  }, [host, model, measured, said]);
  useEffect(() => {
    setWork({ is: "looking" });
    look().then(
      () => setWork({ is: "ready" }),
      (error: unknown) => setWork({ is: "failed", error }),
    );
  }, [look]);

  const write = async (before: MeasuresPlan) => {
    if (work.is === "writing") return;
    setWork({ is: "writing" });
    try {
      const now = await look();
      if (typeof now === "string" || !isSamePlan(before, now)) return setWork({ is: "changed" });
      const cells = await writeMeasures(host, now, isReplacing);
      await look();
      announce(fillIsolated(words.written, { count: count(cells, language) }));
      setWork({ is: "written", cells });
    } catch (error) {
      setWork({ is: "failed", error });
    }
  };

  if (otherCurrency?.currency !== undefined)
    return (
      <Message tone="bad">
        {fillIsolated(words.otherCurrency, { ...otherCurrency, currency: otherCurrency.currency, own: currency })}
      </Message>
    );
  if (otherCurrency)
    return (
      <>
        <Message tone="bad">{fillIsolated(words.noCurrency, { file: otherCurrency.file, own: currency })}</Message>
        <div>
          <Button onClick={() => onAnswer({ currency })}>{fillIsolated(words.isCurrency, { own: currency })}</Button>
        </div>
      </>
    );
  const benefits = [...benefitsOf(quarters).values()].reduce((sum, each) => sum + each, 0);
  const isPlan = plan !== undefined && typeof plan !== "string";
  const changes = isPlan ? plan.changes(() => isReplacing).length : 0;
  return (
    <section className={shared.section} aria-label={fillIsolated(words.title, { sheet: model.sheet })}>
      <h3 className={shared.heading}>{fillIsolated(words.title, { sheet: model.sheet })}</h3>
      <p className={shared.quiet}>{words.hint}</p>
      {work.is === "looking" && <Waiting progress={0} />}
      {typeof plan === "string" && <Message tone="bad">{plan === "stale" ? words.stale : words.targets[plan]}</Message>}
      {isPlan && (
        <>
          <MeasuresList plan={plan} said={said} />
          {typeof quarters === "string" ? (
            <p className={shared.quiet}>{words.noBenefits[quarters]}</p>
          ) : quarters.lines.size === 0 ? (
            <p className={shared.quiet}>
              {fillIsolated(words.noQuarter, { day: shownDate(quarters.lastDay, language) })}
            </p>
          ) : (
            <p className={shared.quiet}>
              {fillIsolated(words.benefits, { amount: money(benefits, currency, language) })}
            </p>
          )}
          {typeof quarters !== "string" && quarters.running !== undefined && quarters.lines.size > 0 && (
            <p className={shared.quiet}>
              {fillIsolated(words.running, {
                period: periodText(quarters.running, locale),
                day: shownDate(quarters.lastDay, language),
              })}
            </p>
          )}
          {plan.conflicts.some(({ formula }) => formula === undefined) && (
            <Checkbox
              label={words.replace}
              checked={isReplacing}
              onChange={(_, { checked }) => setReplacing(checked === true)}
            />
          )}
          {changes > 0 ? (
            <div>
              <Button appearance="primary" disabledFocusable={work.is === "writing"} onClick={() => void write(plan)}>
                {words.write}
              </Button>
            </div>
          ) : (
            work.is === "ready" && <p className={shared.quiet}>{words.nothing}</p>
          )}
        </>
      )}
      {work.is === "written" && (
        <Message tone="good">{fillIsolated(words.written, { count: count(work.cells, language) })}</Message>
      )}
      {work.is === "changed" && (
        <Message tone="bad" alert>
          {words.changed}
        </Message>
      )}
      {work.is === "failed" && (
        <Message tone="bad" alert>
          {whatFailed(work.error, locale)}
        </Message>
      )}
    </section>
  );
}
