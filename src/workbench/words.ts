/** The page's few words of its own. */
import type { Language } from "../language/languages";

interface WorkbenchWords {
  readonly title: string;
  readonly pane: string;
  readonly sheet: string;
  /** What the grid cannot do in this language; nothing in English. */
  readonly limits: string;
}

export const words: Readonly<Record<Language, WorkbenchWords>> = {
  en: { title: "CRM ROI", pane: "Results and tools", sheet: "Cells of the sheet {sheet}", limits: "" },
  tr: {
    title: "CRM ROI",
    pane: "Sonuçlar ve araçlar",
    sheet: "{sheet} sayfasının hücreleri",
    limits: "Tablonun kendi menüleri İngilizcedir.",
  },
  fa: {
    title: "CRM ROI",
    pane: "نتایج و ابزارها",
    sheet: "خانه‌های برگهٔ {sheet}",
    limits: "منوهای خود جدول به انگلیسی است و ستون‌ها در این صفحه از چپ آغاز می‌شود؛ فایل دریافتی راست‌به‌چپ است.",
  },
  fi: {
    title: "CRM ROI",
    pane: "Tulokset ja työkalut",
    sheet: "Taulukon {sheet} solut",
    limits: "Ruudukon omat valikot ovat englanniksi.",
  },
};
