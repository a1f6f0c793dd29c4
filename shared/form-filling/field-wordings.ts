import { documentWordings } from "./wordings/document-wordings.ts";
import type { FieldWording } from "./wordings/field-wording.ts";
import { organisationWordings } from "./wordings/organisation-wordings.ts";
import { pairingWordings } from "./wordings/pairing-wordings.ts";
import { participantWordings } from "./wordings/participant-wordings.ts";
import { shareWordings } from "./wordings/share-wordings.ts";
import { workWordings } from "./wordings/work-wordings.ts";

export const fieldWordings: readonly FieldWording[] = [
  ...organisationWordings,
  ...participantWordings,
  ...shareWordings,
  ...pairingWordings,
  ...workWordings,
  ...documentWordings,
];
