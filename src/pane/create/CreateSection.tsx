import { useRef, useState } from "react";
import type { Model } from "../../workbook/model/models";
import { usePane } from "../context";
import { Foldable } from "../Foldable";
import { CreationState } from "./CreationState";
import { Loading, OnDemand, Unloaded } from "../frame/OnDemand";
import { loadPart } from "../frame/part";
import { parts } from "../parts";
import type { FormState } from "./form";
import { StartChoice } from "./StartChoice";
import { useCreation } from "./useCreation";
import { Without } from "./Without";

export interface CreateSectionProps {
  readonly onCreated: (model: Model) => Promise<void>;
  /** True if the workbook has no model yet; the section is then open at first. */
  readonly isFirst: boolean;
}

export function CreateSection({ onCreated, isFirst }: CreateSectionProps) {
  const { library, locale } = usePane();
  const [form, setForm] = useState<FormState>();
  const [way, setWay] = useState<"choice" | "own">("choice");
  const [coming, setComing] = useState<"form" | "lost" | "again">();
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

  // The choice, and with it the focus, stays until the form can take its place.
  const goToForm = async (attempt: "form" | "again") => {
    setComing(attempt);
    try {
      await loadPart(parts.ownFigures, library, [locale.language]);
      setComing(undefined);
      go("own");
    } catch {
      setComing("lost");
    }
  };

  const isBusy = creating.isBusy || coming === "form" || coming === "again";
  return (
    <>
      <Foldable title={locale.pane.create.title} isOpen={isOpen ?? isFirst} onOpen={setOpen}>
        {way === "choice" ? (
          <>
            <StartChoice
              isBack={isOnTheWay}
              isBusy={isBusy}
              onSample={(template) => !isBusy && void creating.create("sample", template)}
              onOwn={() => !isBusy && void goToForm("form")}
            />
            {coming === "form" && <Loading />}
            {(coming === "lost" || coming === "again") && (
              <Unloaded onAgain={() => void goToForm("again")} isBusy={coming === "again"} />
            )}
            <CreationState creating={creating} />
          </>
        ) : (
          <OnDemand
            part={parts.ownFigures}
            given={{ form, onForm: setForm, creating, isEntered: isOnTheWay, onBack: () => go("choice") }}
          />
        )}
      </Foldable>
      {hasCreated && <Without />}
    </>
  );
}
