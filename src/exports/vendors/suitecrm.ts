/**
 * SuiteCRM and SugarCRM: headers are labels of the user's language or names of columns; the separator, the dates and the decimal sign are
 * those of the user's profile. The closing date, date_closed, is the expected one. Evidence: the vendors' language files in English, Turkish, Finnish and Persian.
 */
import { unverified, type Vendor } from "./vendor";

export const suitecrm: Vendor = {
  id: "suitecrm",
  name: "SuiteCRM",
  forms: [
    {
      table: "deals",
      signature: {
        all: [],
        any: [
          "Opportunity Name",
          "Sales Stage",
          "Expected Close Date",
          "Opportunity Amount",
          "Lead Source",
          "date_entered",
          "date_closed",
          "amount_usdollar",
          "Fırsat Adı",
          "Satış Aşaması",
          "Öngörülen Tamamlanma Tarihi",
          "Fırsat Tutarı",
          "Potansiyel Kaynağı",
          "Myyntimahdollisuuden nimi",
          "Myyntivaihe",
          "Odotettu päätöspäivä",
          "Myyntimahdollisuuden summa",
          "Liidin lähde",
          "نام فرصت",
          "مرحله فروش",
          "تاریخ مورد انتظار بستن قرارداد",
          "مقدار فرصت",
          "منبع سرنخ",
        ],
        need: 3,
      },
      headers: {
        id: ["ID", unverified("Kimlik"), unverified("Tunnus")],
        stage: ["Sales Stage", "Satış Aşaması", "Myyntivaihe", "مرحله فروش"],
        amount: [
          "Opportunity Amount",
          "Amount",
          "Fırsat Tutarı",
          "Myyntimahdollisuuden summa",
          "مقدار فرصت",
          "amount_usdollar",
        ],
        currency: ["Currency", "Para Birimi", "Valuutta", "واحد پول"],
        opened: [
          "Date Created",
          "date_entered",
          unverified("Oluşturulma Tarihi"),
          "Oluşturulma",
          "Luotu",
          "تاریخ ایجاد",
        ],
        source: ["Lead Source", "Potansiyel Kaynağı", "Liidin lähde", "منبع سرنخ"],
        customer: ["Account Name", "account_id", "Hesap Adı", "Asiakkaan nimi", "نام حساب"],
        owner: ["Assigned to", "Assigned User", "Atanmış Kişi", "مسئول"],
        expectedClose: [
          "date_closed",
          "Expected Close Date",
          "Öngörülen Tamamlanma Tarihi",
          "Odotettu päätöspäivä",
          "Odotettu sulkupäivämäärä",
          "تاریخ مورد انتظار بستن قرارداد",
        ],
        modified: ["Date Modified", "date_modified"],
        deleted: ["Deleted"],
        probability: ["Probability (%)", "Olasılık (%)", "Todennäköisyys (%)"],
      },
      traps: [],
    },
  ],
};
