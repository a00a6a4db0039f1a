import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { fillIsolated } from "../../language/fill";
import { count } from "../../language/formatted";
import { wavesAllowed } from "../../workbook/inputs/limits";
import { useLocale, usePane } from "../context";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import type { FormFaults } from "./entry";
import type { FormState } from "./form";
import { amountText, numberText, usersOf } from "./typed";
import { waveFigures, type FormWave, type WaveFault } from "./waves";
import { useFigureFieldStyles } from "../useFigureFieldStyles";

export interface WavesFieldsProps {
  readonly form: FormState;
  readonly wrong: FormFaults | undefined;
  readonly onWaves: (waves: readonly FormWave[]) => void;
}

/** The waves in which the users go live: a name, and three figures each. Below them, what their figures are taken for. */
export function WavesFields({ form, wrong, onWaves }: WavesFieldsProps) {
  const { waves = [] } = form;
  const { announce } = usePane();
  const locale = useLocale();
  const words = locale.waves;
  const { remove, removed, asEntered } = locale.pane.create;
  const section = useSectionStyles();
  const styles = useStyles();
  const figures = useFigureFieldStyles();
  const fault = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const add = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<number>();
  useEffect(() => {
    if (added !== undefined) group.current?.querySelector<HTMLElement>(`[data-wave="${added}"] input`)?.focus();
  }, [added]);
  const nameOf = ({ name }: FormWave) => (name.trim() === "" ? words.unnamed : name);
  const blank = { text: "", language: locale.language };
  return (
    <fieldset ref={group} className={section.fieldset}>
      <legend className={styles.legend}>{words.title}</legend>
      <p className={section.quiet}>{words.hint}</p>
      <div className={styles.waves}>
        {waves.map((wave) => {
          const faults = wrong?.waves?.get(wave.id) ?? [];
          const marked = (field: WaveFault) =>
            faults.includes(field) && { "aria-invalid": true, "aria-describedby": `${fault}${wave.id}` };
          const change = (changed: Partial<FormWave>) =>
            onWaves(waves.map((each) => (each.id === wave.id ? { ...each, ...changed } : each)));
          return (
            <div key={wave.id} className={styles.wave} role="group" aria-label={nameOf(wave)} data-wave={wave.id}>
              <div className={styles.top}>
                <Input
                  className={styles.name}
                  size="small"
                  autoComplete="off"
                  aria-label={words.name}
                  placeholder={words.name}
                  maxLength={255}
                  value={wave.name}
                  {...marked("name")}
                  onChange={(_, { value }) => change({ name: value })}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={fillIsolated(remove, { line: nameOf(wave) })}
                  icon={<span aria-hidden>×</span>}
                  onClick={() => {
                    add.current?.querySelector("button")?.focus();
                    announce(fillIsolated(removed, { line: nameOf(wave) }));
                    onWaves(waves.filter(({ id }) => id !== wave.id));
                  }}
                />
              </div>
              <div className={styles.figures}>
                {waveFigures.map((key, place) => (
                  <div key={key} className={styles.figure}>
                    <span aria-hidden className={styles.heading}>
                      {words[key]}
                    </span>
                    <Input
                      className={figures.field}
                      size="small"
                      inputMode={key === "ramp" ? "decimal" : "numeric"}
                      autoComplete="off"
                      data-figure="waves"
                      data-year={place}
                      aria-label={fillIsolated(words.field, { wave: nameOf(wave), field: words[key] })}
                      value={
                        key === "ramp" ? numberText(wave[key], locale.language) : amountText(wave[key], locale.language)
                      }
                      {...marked(key)}
                      onChange={(_, { value }) => change({ [key]: { text: value, language: locale.language } })}
                    />
                  </div>
                ))}
              </div>
              {faults.length > 0 && (
                <p id={`${fault}${wave.id}`} role="alert" className={figures.fault}>
                  {faults.map((field) => words.wrong[field]).join(" ")}
                </p>
              )}
            </div>
          );
        })}
      </div>
      <div ref={add}>
        <Button
          size="small"
          disabledFocusable={waves.length >= wavesAllowed}
          onClick={() => {
            if (waves.length >= wavesAllowed) return;
            const id = 1 + Math.max(0, ...waves.map((wave) => wave.id));
            onWaves([...waves, { id, name: "", users: blank, goLive: blank, ramp: blank }]);
            setAdded(id);
          }}
        >
          {words.add}
        </Button>
      </div>
      {wrong?.waveUsers !== undefined && (
        <Message tone="bad" alert>
          {fillIsolated(words.wrong.sum, {
            waves: count(wrong.waveUsers, locale.language),
            users: count(usersOf(form.users) ?? 0, locale.language),
          })}
        </Message>
      )}
      <Message tone="plain">{waves.length > 0 ? words.asEntered : asEntered}</Message>
    </fieldset>
  );
}

const useStyles = makeStyles({
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  waves: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXS,
    ":empty": { display: "none" },
  },
  wave: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  top: { display: "flex", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  name: { minWidth: 0, flexGrow: 1 },
  figures: {
    display: "grid",
    gap: tokens.spacingHorizontalXS,
    alignItems: "end",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(80px, 100%), 1fr))",
  },
  figure: { display: "flex", flexDirection: "column", minWidth: 0 },
  heading: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
