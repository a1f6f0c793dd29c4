/** Kept for the person's own account: their name at the sheet. The account itself would need a wider scope to read. */
const KEY = "кто отмечает";

export function rememberedName(): string {
  return PropertiesService.getUserProperties().getProperty(KEY) ?? "";
}

export function rememberName(name: string): void {
  PropertiesService.getUserProperties().setProperty(KEY, name);
}
