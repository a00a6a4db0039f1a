import { Button } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { lookup } from "../../formula/lookup";
import { fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import { upgraded, type Upgraded } from "../../sharing/upgraded";
import type { Model } from "../../workbook/model/models";
import { settingOf } from "../../workbook/model/parts";
import { useLocale, usePane } from "../context";
import { CreationState } from "../create/CreationState";
import { useCreation } from "../create/useCreation";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { hasChanged } from "../watching";
import { WrittenSheet } from "../WrittenSheet";
import { CarriedOver } from "./CarriedOver";

export interface UpgradeProps {
  readonly model: Model;
  readonly onModel: (number: number) => void;
}

/** Makes a new model beside one of an earlier version, with all that was typed into that one. */
export function Upgrade({ model, onModel }: UpgradeProps) {
  const { host, locale: reader } = usePane();
  const { upgrade: words } = useLocale();
  const said = useLocale(model.language);
  const shared = useSectionStyles();
  const title = useId();
  const carried = useRef<Upgraded>(undefined);
  const [isLost, setLost] = useState(false);
  const [made, setMade] = useState<{ readonly model: Model; readonly from: Upgraded }>();
  const creating = useCreation(async (created) => {
    if (carried.current) setMade({ model: created, from: carried.current });
    // The spreadsheet doesn't report what the pane has painted.
    hasChanged(host);
  });

  const make = async () => {
    setLost(false);
    setMade(undefined);
    // Otherwise the pane turns to the newest model, and what has no place in it isn't seen.
    onModel(model.number);
    const look = lookup(await host.book());
    if (!settingOf(model, look)) return setLost(true);
    await creating.paint(async (taken) => {
      carried.current = upgraded(model, look, said, await taken());
      if (!carried.current) throw new Error("The model can't be read any more.");
      return carried.current.plan;
    });
  };

  return (
    <section aria-labelledby={title} className={shared.section}>
      <h2 id={title} className={shared.heading}>
        {words.title}
      </h2>
      <p className={shared.quiet}>{words.intro}</p>
      {made ? (
        <>
          <WrittenSheet
            sentence={fillIsolated(words.done, {
              count: count(made.from.count, reader.language),
              sheet: made.model.sheet,
            })}
            goTo={words.goTo}
            onGoTo={() => onModel(made.model.number)}
          />
          <CarriedOver from={made.from} currency={made.from.currency} />
        </>
      ) : (
        <div>
          <Button disabledFocusable={creating.isBusy} onClick={() => !creating.isBusy && void make()}>
            {words.submit}
          </Button>
        </div>
      )}
      <CreationState creating={creating} />
      {isLost && (
        <Message tone="bad" alert>
          {words.lost}
        </Message>
      )}
    </section>
  );
}
