import { Button, Checkbox } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { currencyInText } from "../../../language/amountText";
import { fillIsolated } from "../../../language/fill";
import { count } from "../../../language/formatted";
import type { MeasuredOfModel } from "../../../sharing/imported";
import type { MeasuresPlan, NoTarget } from "../../../sharing/measured";
import type { Model } from "../../../workbook/model/models";
import { useExportsLocale, useModelLocale, usePane } from "../../context";
import { Message } from "../../Message";
import { useSectionStyles } from "../../useSectionStyles";
import { Waiting } from "../../Waiting";
import { isSamePlan, planned, writeMeasures } from "./modelMeasures";
import { BenefitsList } from "./BenefitsList";
import { MeasuresList } from "./MeasuresList";
import type { ReaderAnswers } from "../../../exports/answers";
import { whyFailed } from "./whyFailed";

export interface IntoModelProps {
  readonly model: Model;
  readonly currency: string;
  readonly measured: MeasuredOfModel;
  readonly onAnswer: (file: string, answer: ReaderAnswers) => void;
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
  const { otherCurrency } = measured;
  const told = useRef<HTMLDivElement>(null);

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

  // The button goes where nothing is left to write.
  useEffect(() => {
    if (work.is === "written") told.current?.focus();
  }, [work.is]);

  const write = async (before: MeasuresPlan) => {
    if (work.is === "writing") return;
    setWork({ is: "writing" });
    try {
      const now = await look();
      if (typeof now === "string" || !isSamePlan(before, now)) {
        // What stands there now was never seen.
        setReplacing(false);
        return setWork({ is: "changed" });
      }
      const cells = await writeMeasures(host, now, isReplacing);
      announce(fillIsolated(words.written, { count: count(cells, language) }));
      setWork({ is: "written", cells });
      // It is written, whether or not it can be read back.
      await look().catch(() => undefined);
    } catch (error) {
      setWork({ is: "failed", error });
    }
  };

  if (otherCurrency?.currency !== undefined)
    return (
      <Message tone="bad">
        {fillIsolated(words.otherCurrency, {
          file: otherCurrency.file,
          currency: currencyInText(otherCurrency.currency, language),
          own: currencyInText(currency, language),
        })}
      </Message>
    );
  if (otherCurrency)
    return (
      <>
        <Message tone="bad">
          {fillIsolated(words.noCurrency, { file: otherCurrency.file, own: currencyInText(currency, language) })}
        </Message>
        <div>
          <Button onClick={() => onAnswer(otherCurrency.file, { currency })}>
            {fillIsolated(words.isCurrency, { own: currencyInText(currency, language) })}
          </Button>
        </div>
      </>
    );
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
          <BenefitsList measured={measured} said={said} />
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
      <div ref={told} tabIndex={-1} className={shared.shown}>
        {work.is === "written" && (
          <Message tone="good">{fillIsolated(words.written, { count: count(work.cells, language) })}</Message>
        )}
      </div>
      {work.is === "changed" && (
        <Message tone="bad" alert>
          {words.changed}
        </Message>
      )}
      {work.is === "failed" && (
        <Message tone="bad" alert>
          {whyFailed(work.error, locale)}
        </Message>
      )}
    </section>
  );
}
