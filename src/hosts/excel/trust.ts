/** Whether recipients on Windows and Mac are asked to trust the add-in when they open the workbook. */
const setting = "Office.DisableTrustUX";

/** If the setting can't be stored, recipients are asked; nothing else fails. */
export function askForTrust(asks: boolean): Promise<void> {
  return new Promise((resolve) => {
    try {
      const { settings } = Office.context.document;
      if (asks) settings.remove(setting);
      else settings.set(setting, true);
      settings.saveAsync(() => resolve());
    } catch {
      resolve();
    }
  });
}
