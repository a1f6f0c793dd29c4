import { activityWordings } from "./wordings/activity-wordings.ts";
import { consentAndSurveyWordings } from "./wordings/consent-and-survey-wordings.ts";
import { documentWordings } from "./wordings/document-wordings.ts";
import type { FieldWording } from "./wordings/field-wording.ts";
import { freeTextWordings } from "./wordings/free-text-wordings.ts";
import { headAndCuratorWordings } from "./wordings/head-and-curator-wordings.ts";
import { organisationWordings } from "./wordings/organisation-wordings.ts";
import { pairingWordings } from "./wordings/pairing-wordings.ts";
import { participantWordings } from "./wordings/participant-wordings.ts";
import { programmeWordings } from "./wordings/programme-wordings.ts";
import { rewardWordings } from "./wordings/reward-wordings.ts";
import { shareWordings } from "./wordings/share-wordings.ts";
import { staffWordings } from "./wordings/staff-wordings.ts";

export const fieldWordings: readonly FieldWording[] = [
  ...organisationWordings,
  ...headAndCuratorWordings,
  ...staffWordings,
  ...participantWordings,
  ...rewardWordings,
  ...shareWordings,
  ...pairingWordings,
  ...programmeWordings,
  ...activityWordings,
  ...consentAndSurveyWordings,
  ...freeTextWordings,
  ...documentWordings,
];
