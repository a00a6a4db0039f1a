import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { writtenAmount } from "../../../language/writtenAmount";
import { numberFormat } from "../../../language/numbers";
import { currencyInText } from "../../../language/amountText";
import { fillIsolated } from "../../../language/fill";
import { usePane } from "../../context";
import { useSectionStyles } from "../../useSectionStyles";
import { currenciesMeant } from "../currencies";
import type { Note } from "./readBlock";

export interface NotesProps {
  readonly notes: readonly Note[];
  readonly currency: string;
  readonly onCurrency: (code: string) => void;
}

/** What could not be read or was left out, by its row. */
export function Notes({ notes, currency, onCurrency }: NotesProps) {
  const { locale } = usePane();
  const { useCurrency, notes: words } = locale.pane.create.paste;
  const section = useSectionStyles();
  const styles = useStyles();
  if (notes.length === 0) return null;
  const { language } = locale;
  const others = new Set(
    notes.flatMap((note) =>
      note.is === "otherCurrency" ? currenciesMeant(writtenAmount(note.text)?.currency ?? "", language) : [],
    ),
  );
  return (
    <>
      <ul className={styles.notes}>
        {notes.map((note, i) => (
          <li key={i}>
            {fillIsolated(words[note.is], {
              currency: currencyInText(currency, language),
              row: "row" in note ? numberFormat(language).format(note.row) : "",
              text: "text" in note ? note.text : "",
              ...(note.is === "decimal" && {
                value: numberFormat(language, { maximumFractionDigits: 6 }).format(note.value),
                by: note.by,
              }),
            })}
          </li>
        ))}
      </ul>
      {others.size > 0 && (
        <div className={section.row}>
          {[...others].map((code) => (
            <Button key={code} size="small" onClick={() => onCurrency(code)}>
              {fillIsolated(useCurrency, { currency: currencyInText(code, language) })}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  notes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});
