import { angularMaterial } from "./angular-material/expected.ts";
import { antDesign } from "./ant-design/expected.ts";
import { antDesignLists } from "./ant-design-lists/expected.ts";
import { ariaWidgets } from "./aria-widgets/expected.ts";
import { elementPlus } from "./element-plus/expected.ts";
import type { ExpectedForm } from "./expected-form.ts";
import { framedWizard } from "./framed-wizard/expected.ts";
import { googleLike } from "./google-like/expected.ts";
import { gravityUi } from "./gravity-ui/expected.ts";
import { growingRows } from "./growing-rows/expected.ts";
import { jqueryWidgets } from "./jquery-widgets/expected.ts";
import { lateHydration } from "./late-hydration/expected.ts";
import { matrices } from "./matrices/expected.ts";
import { nativeCorners } from "./native-corners/expected.ts";
import { reactControlled } from "./react-controlled/expected.ts";
import { reactHookForm } from "./react-hook-form/expected.ts";
import { redrawnForm } from "./redrawn-form/expected.ts";
import { surveyJs } from "./survey-js/expected.ts";
import { svelte } from "./svelte/expected.ts";
import { tablePortal } from "./table-portal/expected.ts";
import { tokenBoxes } from "./token-boxes/expected.ts";
import { webComponents } from "./web-components/expected.ts";
import { yandexLike } from "./yandex-like/expected.ts";

/** The pages, in the order in which they are opened. */
export const forms: readonly ExpectedForm[] = [
  nativeCorners,
  matrices,
  reactControlled,
  reactHookForm,
  growingRows,
  svelte,
  antDesign,
  antDesignLists,
  tokenBoxes,
  elementPlus,
  gravityUi,
  surveyJs,
  angularMaterial,
  jqueryWidgets,
  webComponents,
  tablePortal,
  redrawnForm,
  framedWizard,
  ariaWidgets,
  lateHydration,
  googleLike,
  yandexLike,
];
