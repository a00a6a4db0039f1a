import type { Language } from "../language/languages";

/** What a page says in place of the pane while it has no words: those of its language could not be loaded. */
export const unloaded: Readonly<Record<Language, { readonly says: string; readonly again: string }>> = {
  en: { says: "CRM ROI could not be loaded. Check the connection, then try again.", again: "Try again" },
  tr: { says: "CRM ROI yüklenemedi. Bağlantıyı denetleyip yeniden deneyin.", again: "Yeniden dene" },
  fa: { says: "CRM ROI بارگذاری نشد. اتصال اینترنت را بررسی کنید و دوباره امتحان کنید.", again: "تلاش دوباره" },
  fi: { says: "CRM ROI ei latautunut. Tarkista yhteys ja yritä uudelleen.", again: "Yritä uudelleen" },
};
