import { computed } from "@preact/signals";
import { consentLines } from "../../../../shared/people-lists/consent-lines.ts";
import { day, workbook } from "../people-state.ts";

/** What the part «Согласия» shows of the open book. */
export const consents = computed(() =>
  workbook.value === null ? null : consentLines(workbook.value, day.value),
);
