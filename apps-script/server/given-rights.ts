/** The declarations do not know yet that the question may be about some rights only. */
type AsksForSome = {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
};

/** Google's page that asks for rights of a feature, null where they are given: its page of consent has a tick for each right. */
export function consentPage(rights: readonly string[]): string | null {
  const asking = ScriptApp as unknown as AsksForSome;
  const info = asking.getAuthorizationInfo(ScriptApp.AuthMode.FULL, rights);
  const isGiven = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED;
  return isGiven ? null : info.getAuthorizationUrl();
}
