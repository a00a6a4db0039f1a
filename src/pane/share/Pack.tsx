import { Button, Field, makeStyles, Select, Spinner, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { languages, type Language, languageNames } from "../../language/languages";
import { packOf, type Pack as Packed } from "../../sharing/pack";
import { isUnloaded, onDemand } from "../../hosts/trouble";
import { prepare } from "../../sharing/prepare";
import { fillIsolated } from "../../language/fill";
import { useLocale, usePane } from "../context";
import { fileName } from "../fileName";
import { everyLanguage, type Locales } from "../locale";
import { Message } from "../Message";
import { useSectionStyles } from "../useSectionStyles";
import { Waiting } from "../Waiting";
import { copied } from "./copied";
import { PageFile, type PageFileProps } from "./PageFile";
import { SelectedText } from "./SelectedText";

type State =
  | { readonly phase: "ready" | "busy" }
  | { readonly phase: "done"; readonly sentence: string }
  | { readonly phase: "failed"; readonly sentence: string }
  /** Shown if the clipboard is not available. */
  | { readonly phase: "letter"; readonly text: string }
  /** Offered if the print dialog does not open. */
  | ({ readonly phase: "page" } & PageFileProps);

/** Makes a workbook, a page and a mail for stakeholders, in their language, which may differ from the author's. */
export function Pack() {
  const { host, announce, library } = usePane();
  const locale = useLocale();
  const words = locale.pane.share.pack;
  const styles = { ...useSectionStyles(), ...useStyles() };
  const title = useId();
  const [into, setInto] = useState<Language>(locale.language);
  const [state, setState] = useState<State>({ phase: "ready" });

  const making = async (make: (pack: Packed, locales: Locales) => Promise<State>) => {
    if (state.phase === "busy") return;
    setState({ phase: "busy" });
    try {
      const locales = await onDemand(everyLanguage(library));
      const pack = packOf(await host.book(), locales, { into, on: new Date() });
      const next = pack ? await make(pack, locales) : ({ phase: "failed", sentence: words.noModel } as const);
      setState(next);
      if (next.phase === "done") announce(next.sentence);
    } catch (error) {
      setState({ phase: "failed", sentence: isUnloaded(error) ? locale.pane.share.trouble.unloaded : words.failed });
    }
  };

  const workbook = async ({ workbook: plan, workbookLanguage, figures }: Packed, locales: Locales): Promise<State> => {
    const name = fileName(locales[workbookLanguage].sheet.title, figures.currency);
    const keeps = fillIsolated(words.keepsLanguage, { language: languageNames[workbookLanguage] });
    const delivered = async (file: Uint8Array): Promise<string> => {
      const how = await host.deliver(file, name);
      return fillIsolated(words[how], { name });
    };
    if (plan) return { phase: "done", sentence: await delivered(await host.fileOf(plan)) };
    const { file } = host;
    if (!file) return { phase: "failed", sentence: keeps };
    const { rewriting } = prepare(await host.book(), locales[workbookLanguage]);
    return { phase: "done", sentence: `${await delivered(await file(rewriting))} ${keeps}` };
  };

  const page = async ({ page: html, figures }: Packed, locales: Locales): Promise<State> => {
    try {
      await host.print(html);
      return { phase: "ready" };
    } catch {
      const { title } = locales[into].sharing.pack.page;
      return { phase: "page", page: html, name: fileName(title, figures.currency, "html") };
    }
  };

  const letter = async ({ letter: { subject, body } }: Packed): Promise<State> => {
    const text = `${subject}\n\n${body}`;
    return (await copied(text)) ? { phase: "done", sentence: words.copied } : { phase: "letter", text };
  };

  const isBusy = state.phase === "busy";
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h3 id={title} className={styles.title}>
        {words.title}
      </h3>
      <Field label={words.language}>
        <Select
          value={into}
          onChange={(_, { value }) => {
            setInto(value as Language);
            setState({ phase: "ready" });
          }}
        >
          {languages.map((each) => (
            <option key={each} value={each}>
              {languageNames[each]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void making(workbook)}>
          {words.workbook}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void making(page)}>
          {words.page}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void making(letter)}>
          {words.letter}
        </Button>
        {isBusy && <Spinner size="extra-tiny" />}
      </div>
      {state.phase === "done" && <Message tone="good">{state.sentence}</Message>}
      {state.phase === "failed" && (
        <Message tone="bad" alert>
          {state.sentence}
        </Message>
      )}
      {isBusy && <Waiting progress={0} />}
      {state.phase === "letter" && <SelectedText text={state.text} language={into} />}
      {state.phase === "page" && <PageFile page={state.page} name={state.name} />}
    </section>
  );
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});
