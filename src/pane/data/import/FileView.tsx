import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReaderAnswers, WordMeaning } from "../../../exports/answers";
import { serialOfIsoDay } from "../../../exports/isoDay";
import type { LeftOutRows } from "../../../exports/leftOut";
import type { ImportedFile } from "../../../sharing/imported";
import { vendors } from "../../../exports/vendors";
import { fillIsolated } from "../../../language/fill";
import { count, lineNumbers } from "../../../language/formatted";
import { isolatedList } from "../../../language/lists";
import { useExportsLocale } from "../../context";
import { useSectionStyles } from "../../useSectionStyles";
import { shownDate } from "../typedDate";
import { useTableStyles } from "./useTableStyles";
import { outcomesOf } from "./question";
import { ColumnChanges, type ChangedColumns } from "./ColumnChanges";
import { MoreWords, mostWords, WordField } from "./WordFields";

export interface FileViewProps {
  readonly file: ImportedFile;
  readonly onAnswer: (answer: ReaderAnswers) => void;
  readonly onForget: () => void;
}

/** How one file was understood: which rows count, which column holds what, and what its words mean. */
export function FileView({ file, onAnswer, onForget }: FileViewProps) {
  const locale = useExportsLocale();
  const { importing, kpis, language } = locale;
  const words = importing.found;
  const shared = useSectionStyles();
  const styles = useStyles();
  const { table } = useTableStyles();
  const [columns, setColumns] = useState<ChangedColumns>(new Map());
  const [meanings, setMeanings] = useState<ChangedWords>(new Map());
  const changes: ReaderAnswers = {
    ...(columns.size > 0 && { map: { [file.table]: { columns: Object.fromEntries(columns) } } }),
    ...(meanings.size > 0 && outcomesOf(meanings)),
  };
  const number = (value: number) => count(value, language);
  const day = (iso: string) => shownDate(serialOfIsoDay(iso) ?? 0, language);
  const vendor = vendors.find(({ id }) => id === file.vendor);
  const crm =
    file.vendor === "generic" ? words.unknownCrm : fillIsolated(words.crm, { crm: vendor?.name ?? file.vendor });
  const { period } = file;
  const counts = { rows: number(file.rows), used: number(file.used), leftOut: number(file.rows - file.used) };
  const reason = ({ reason: why, of, count: rows, lines }: LeftOutRows) => {
    const numbers = lineNumbers(lines, language);
    const given = {
      reason: kpis.reasons[why],
      of: of === undefined ? "" : kpis.of[of],
      count: number(rows),
      lines: rows > lines.length ? fillIsolated(words.more, { lines: numbers }) : numbers,
    };
    return fillIsolated(of === undefined ? words.reason : words.reasonOf, given);
  };
  return (
    <section className={styles.file}>
      <h3 className={styles.heading}>
        {fillIsolated(words.file, { file: file.name, table: kpis.tables[file.table] })}
      </h3>
      <p className={styles.line}>{fillIsolated(words.rows, counts)}</p>
      <p className={shared.quiet}>{crm}</p>
      {file.isFromBefore && (
        <>
          <p className={styles.line}>{words.fromBefore}</p>
          <div>
            <Button onClick={onForget}>{words.forget}</Button>
          </div>
        </>
      )}
      {period && (
        <p className={shared.quiet}>{fillIsolated(words.period, { from: day(period.from), to: day(period.to) })}</p>
      )}
      {file.currency !== undefined && (
        <p className={shared.quiet}>{fillIsolated(words.currency, { currency: file.currency })}</p>
      )}
      {file.leftOut.length > 0 && (
        <>
          <h4 className={styles.part}>{words.leftOut}</h4>
          <ul className={styles.list}>
            {file.leftOut.map((rows) => (
              <li key={`${rows.reason} ${rows.of ?? ""}`}>{reason(rows)}</li>
            ))}
          </ul>
        </>
      )}
      <h4 className={styles.part}>{words.columns}</h4>
      <table className={table}>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.header}</th>
          </tr>
        </thead>
        <tbody>
          {file.fields.map(({ field, headers, samples, confidence }) => (
            <tr key={field}>
              <th scope="row">{kpis.fields[field]}</th>
              <td>
                {isolatedList(headers, language)}
                {samples.length > 0 && <span className={styles.samples}>{isolatedList(samples, language)}</span>}
                {field === "owner" && <span className={styles.samples}>{kpis.file.notRead}</span>}
                {confidence === "unsure" && <span className={styles.samples}>{words.unsure}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ColumnChanges file={file} changed={columns} onChange={setColumns} />
      {file.dates.length > 0 && (
        <>
          <h4 className={styles.part}>{words.dates}</h4>
          <ul className={styles.list}>
            {file.dates.map(({ header, order, why }) => (
              <li key={header}>
                {fillIsolated(why === "oneOrder" ? words.oneOrder : words.date, {
                  header,
                  order: kpis.orders[order],
                  why: kpis.dateReasons[why],
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {file.outcomes.length > 0 && <Outcomes file={file} changed={meanings} onChange={setMeanings} />}
      {file.traps.map((trap) => (
        <p key={trap} className={shared.quiet}>
          {kpis.traps[trap]}
        </p>
      ))}
      {columns.size + meanings.size > 0 && (
        <div>
          <Button onClick={() => onAnswer(changes)}>{importing.answer.change}</Button>
        </div>
      )}
    </section>
  );
}

type ChangedWords = ReadonlyMap<string, WordMeaning>;

interface OutcomesProps {
  readonly file: ImportedFile;
  readonly changed: ChangedWords;
  readonly onChange: (changed: ChangedWords) => void;
}

function Outcomes({ file, changed, onChange }: OutcomesProps) {
  const { importing } = useExportsLocale();
  const words = importing.found;
  const shared = useSectionStyles();
  const styles = useStyles();
  const change = (word: string, meaning: WordMeaning | undefined) => {
    const next = new Map(changed);
    if (meaning) next.set(word, meaning);
    else next.delete(word);
    onChange(next);
  };
  const all = file.outcomes.filter(({ meaning }) => meaning !== "deleted");
  return (
    <>
      <h4 className={styles.part}>{words.words}</h4>
      <p className={shared.quiet}>{words.wordsHint}</p>
      {all.slice(0, mostWords).map(({ word, count: rows, meaning, isKnown }) => (
        <WordField
          key={word}
          word={word}
          rows={rows}
          meaning={changed.get(word) ?? (meaning as WordMeaning)}
          onMeaning={(chosen) => change(word, chosen)}
          hint={isKnown ? undefined : words.unknownWord}
        />
      ))}
      <MoreWords count={all.length - mostWords} />
    </>
  );
}

const useStyles = makeStyles({
  file: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  part: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  samples: { display: "block", color: tokens.colorNeutralForeground2 },
});
