import { cellAddress, sheetPrefix } from "../../grid/address";
import type { CellRef } from "../../formula/lookup";
import { fillIsolated } from "../../language/fill";
import { money, percent, years } from "../../language/formatted";
import type { Language } from "../../language/languages";
import { noFigure } from "../../language/noFigure";
import type { Upgraded, WhyLeft } from "../../sharing/upgraded";
import type { NumberKey } from "../../workbook/model/headlines";
import { useLocale } from "../context";
import { Places } from "../share/Places";
import { useSectionStyles } from "../useSectionStyles";

/** What is different in the new model: headlines that moved, and cells with the reason for each kind. */
export function CarriedOver({ from, currency }: { readonly from: Upgraded; readonly currency: string | undefined }) {
  const { upgrade: words, sheet, language } = useLocale();
  const shared = useSectionStyles();
  const kinds = (Object.keys(words.left) as WhyLeft[]).map((why) => ({
    says: words.left[why],
    where: from.left.filter((each) => each.why === why).map(place),
  }));
  const all = [
    { says: words.valued, where: from.valued.map(place) },
    { says: words.moved, where: from.moved.map(place) },
    { says: words.missing, where: from.lost },
    ...kinds,
  ];
  const shown = (key: NumberKey, value: number | undefined) =>
    value === undefined ? noFigure : units[key](value, language, currency);
  return (
    <ul className={shared.quiet}>
      {from.headlines.length === 0 && <li>{words.same}</li>}
      {from.headlines.map(({ key, before, now }) => (
        <li key={key}>
          {fillIsolated(words.changed, { figure: sheet.rows[key], before: shown(key, before), now: shown(key, now) })}
        </li>
      ))}
      {all.map(
        ({ says, where }) =>
          where.length > 0 && (
            <li key={says}>
              {says}
              <Places where={where} />
            </li>
          ),
      )}
    </ul>
  );
}

type Shows = (value: number, language: Language, currency: string | undefined) => string;
const ratio: Shows = (value, language) => percent(value, language);
const amount: Shows = (value, language, currency) => money(value, currency, language, "precise");
const time: Shows = (value, language) => years(value, language);
const units: Readonly<Record<NumberKey, Shows>> = {
  ...{ roi: ratio, roiDiscounted: ratio, irr: ratio, rate: ratio },
  ...{ npv: amount, tco: amount, tcoUser: amount },
  ...{ payback: time, paybackDiscounted: time },
};

const place = ({ sheet, row, column }: CellRef): string => sheetPrefix(sheet) + cellAddress(row, column);
