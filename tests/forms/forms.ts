import type { ExpectedForm } from "./expected-form.ts";
import { reactControlled } from "./react-controlled/expected.ts";
import { reactHookForm } from "./react-hook-form/expected.ts";

export const forms: readonly ExpectedForm[] = [reactControlled, reactHookForm];
