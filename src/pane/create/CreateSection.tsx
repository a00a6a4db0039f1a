import { useRef, useState } from "react";
import type { Model } from "../../workbook/model/models";
import { fullSample } from "../../workbook/full/sample";
import { sample } from "../../workbook/sample";
import { usePane } from "../context";
import { Foldable } from "../Foldable";
import { CreationState } from "./CreationState";
import { usualCurrency } from "./currencies";
import { emptyForm } from "./form";
import { OwnFigures } from "./OwnFigures";
import { StartChoice } from "./StartChoice";
import { useCreation } from "./useCreation";
import { Without } from "./Without";

export interface CreateSectionProps {
  readonly onCreated: (model: Model) => Promise<void>;
  /** True if the workbook has no model yet; the section is then open at first. */
  readonly isFirst: boolean;
}

const yearsOfSample = 5;

export function CreateSection({ onCreated, isFirst }: CreateSectionProps) {
  const { locale } = usePane();
  const { language, full } = locale;
  const [form, setForm] = useState(() => emptyForm(language));
  const [way, setWay] = useState<"choice" | "own">("choice");
  const [isOpen, setOpen] = useState<boolean>();
  const [hasCreated, setCreated] = useState(false);
  /** The reader goes from the choice to the form or back, and the focus goes along; a section that is unfolded leaves it. */
  const isOnTheWay = useRef(false);
  const go = (next: "choice" | "own") => {
    isOnTheWay.current = true;
    setWay(next);
  };
  const creating = useCreation(async (model) => {
    setOpen(undefined);
    setWay("choice");
    setCreated(true);
    await onCreated(model);
  });

  const trySample = (template: "sheet" | "full") => {
    if (creating.isBusy) return;
    const frame = { years: yearsOfSample, currency: usualCurrency[language] };
    void creating.create(template === "sheet" ? sample(frame) : fullSample(frame, full.sample), template);
  };

  return (
    <>
      <Foldable title={locale.pane.create.title} isOpen={isOpen ?? isFirst} onOpen={setOpen}>
        {way === "choice" ? (
          <>
            <StartChoice
              isBack={isOnTheWay}
              isBusy={creating.isBusy}
              onSample={trySample}
              onOwn={() => !creating.isBusy && go("own")}
            />
            <CreationState creating={creating} />
          </>
        ) : (
          <OwnFigures
            form={form}
            onForm={setForm}
            creating={creating}
            isEntered={isOnTheWay}
            onBack={() => go("choice")}
          />
        )}
      </Foldable>
      {hasCreated && <Without />}
    </>
  );
}
