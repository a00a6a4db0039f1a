import { word } from "./deals";
import type { Form } from "./form";
import { dotted, grouped, inPersian, jalali, two } from "./texts";

const turkish: Readonly<Record<string, string>> = {
  Web: "İnternet",
  Partner: "İş ortağı",
  Fair: "Fuar",
  "Phone, inbound": "Telefon; gelen",
};

/** In the languages of its users. */
export const suitecrm: Readonly<Record<string, Form>> = {
  "suitecrm-tr.csv": {
    header: [
      "Kimlik",
      "Fırsat Adı",
      "Satış Aşaması",
      "Fırsat Tutarı",
      "Para Birimi",
      "Oluşturulma Tarihi",
      "date_closed",
      "Potansiyel Kaynağı",
      "Hesap Adı",
    ],
    cells: (deal) => [
      `tr-${deal.id}`,
      `Fırsat; ${deal.id}`,
      word(deal.outcome, "Kapalı Kazanıldı", "Kapalı Kaybedildi", "Görüşme"),
      deal.cents === undefined ? "" : `${grouped(deal.cents, ".", ",")} TL`,
      "Türk Lirası",
      dotted(deal.opened),
      dotted(deal.closed),
      turkish[deal.source] ?? "",
      `Müşteri ${deal.account}`,
    ],
    delimiter: ";",
    encoding: "windows-1254",
    newline: "\r\n",
  },
  "suitecrm-fi.csv": {
    header: [
      "Tunnus",
      "Myyntimahdollisuuden nimi",
      "Myyntivaihe",
      "Myyntimahdollisuuden summa",
      "Luotu",
      "date_closed",
      "Liidin lähde",
      "Asiakkaan nimi",
    ],
    cells: (deal) => [
      `fi-${deal.id}`,
      `Kauppa ${deal.id}`,
      word(deal.outcome, "Suljettu - voitettu", "Suljettu - hävitty", "Neuvottelu"),
      grouped(deal.cents, "\u00a0", ","),
      `${dotted(deal.opened)} 12.${two(deal.id % 60)}`,
      dotted(deal.closed),
      deal.source,
      `Asiakas ${deal.account}`,
    ],
    delimiter: "\t",
    encoding: "utf-16le",
    mark: true,
  },
  "suitecrm-fa.csv": {
    header: ["شناسه", "نام فرصت", "مرحله فروش", "مقدار فرصت", "تاریخ ایجاد", "date_closed", "منبع سرنخ", "نام حساب"],
    cells: (deal) => [
      `fa-${deal.id}`,
      `فرصت ${deal.id}`,
      word(deal.outcome, "بسته شده موفق", "بسته شده ناموفق", "مذاکره"),
      inPersian(grouped(deal.cents, ",", ".")),
      jalali(deal.opened),
      jalali(deal.closed),
      deal.source === "" ? "" : `منبع ${deal.source}`,
      `مشتری ${deal.account}`,
    ],
  },
};
