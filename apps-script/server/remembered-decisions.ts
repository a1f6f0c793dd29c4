import {
  parseRemembered,
  type RememberedDecisions,
} from "../../shared/roadmap-preview/remembered-decisions.ts";

/** Kept with the spreadsheet, for everybody who works in it; that needs no further scope. */
const KEY = "решения по документам";

export function rememberedDecisions(): RememberedDecisions {
  const kept = PropertiesService.getDocumentProperties().getProperty(KEY);
  if (kept === null) return {};
  try {
    return parseRemembered(JSON.parse(kept));
  } catch {
    return {};
  }
}

export function keepDecisions(decisions: RememberedDecisions): void {
  const properties = PropertiesService.getDocumentProperties();
  if (Object.keys(decisions).length === 0) properties.deleteProperty(KEY);
  else properties.setProperty(KEY, JSON.stringify(decisions));
}
