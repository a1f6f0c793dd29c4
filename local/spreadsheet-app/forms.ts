import {
  choiceItem,
  ItemType,
  type ItemTypeName,
  itemOf,
  newItem,
  paragraphItem,
  type StoredItem,
  scaleItem,
} from "./form-items.ts";
import type { Rights } from "./rights.ts";
import { strictStandIn } from "./strict-stand-in.ts";

type Form = GoogleAppsScript.Forms.Form;
type FormApp = GoogleAppsScript.Forms.FormApp;
type FormResponse = GoogleAppsScript.Forms.FormResponse;

/** A form on somebody's Drive. */
export type StoredForm = {
  readonly id: string;
  title: string;
  description: string;
  confirmation: string;
  items: StoredItem[];
  readonly responses: StoredResponse[];
  published: boolean;
  deleted: boolean;
  collectsEmail: boolean;
  onePerUser: boolean;
  canEdit: boolean;
  showsSummary: boolean;
  requiresLogin: boolean;
};

type StoredResponse = {
  readonly id: string;
  readonly at: number;
  readonly answers: ReadonlyMap<number, unknown>;
};

export type InMemoryForms = {
  readonly service: FormApp;
  readonly forms: StoredForm[];
  /** Forms that may still be created today. */
  quota: number;
  /** Fails a call by its name instead of doing it, as Google does now and then; null: it works. */
  failure: ((call: string) => string | null) | null;
  /** An organisation that asks everybody to sign in: by default, or whatever a script says. */
  login: "no" | "default" | "always";
  /** Answers as a person does on the form's page; by title what was answered. */
  readonly submit: (form: StoredForm, answers: Readonly<Record<string, unknown>>, at: string) => void;
  /** Adds a question as a person does on the form's own page. */
  readonly addByHand: (form: StoredForm, type: ItemTypeName, title: string) => StoredItem;
};

const FORMS = "https://www.googleapis.com/auth/forms";
const GONE =
  "No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.";

/** `FormApp`, whose forms stay here to be answered and looked at. `makeDate` makes a Date of the world the script runs in. */
export function newFormApp(rights: Rights, makeDate: (instant: number) => Date): InMemoryForms {
  let nextItem = 1_203_004_001;
  const called = (call: string) => {
    rights.require(FORMS, call);
    const failure = state.failure?.(call) ?? null;
    if (failure !== null) throw new Error(failure);
  };
  const add = (stored: StoredForm, type: ItemTypeName, title = "") => {
    const item = newItem(nextItem, type, title);
    nextItem += 17;
    stored.items.push(item);
    return item;
  };
  const state: InMemoryForms = {
    forms: [],
    quota: 250,
    failure: null,
    login: "no",
    submit: (form, answers, at) => submit(form, answers, Date.parse(at)),
    addByHand: add,
    service: strictStandIn<FormApp>("FormApp", {
      ItemType: ItemType as FormApp["ItemType"],
      create: ((...[title, published = true]: readonly unknown[]) => {
        called("FormApp.create");
        if (typeof title !== "string" || title === "") throw new Error("Invalid argument: title");
        if (state.quota < 1) throw new Error("Service invoked too many times for one day: forms.");
        state.quota -= 1;
        const stored = newForm(`1FAIpQL${state.forms.length + 1}`, title, published === true);
        stored.requiresLogin = state.login !== "no";
        state.forms.push(stored);
        return formOf(stored);
      }) as FormApp["create"],
      openById: (id: string) => {
        called("FormApp.openById");
        const stored = state.forms.find((form) => form.id === id && !form.deleted);
        if (stored === undefined) throw new Error(GONE);
        return formOf(stored);
      },
    }),
  };
  const formOf = (stored: StoredForm): Form => {
    const setter =
      <K extends keyof StoredForm>(key: K) =>
      (value: StoredForm[K]) => {
        called(`Form.set ${key}`);
        stored[key] = value;
        return form;
      };
    const members: Partial<Form> & Record<string, unknown> = {
      getId: () => stored.id,
      getTitle: () => stored.title,
      getPublishedUrl: () => `https://docs.google.com/forms/d/e/${stored.id}/viewform`,
      getEditUrl: () => `https://docs.google.com/forms/d/${stored.id}/edit`,
      setDescription: setter("description"),
      setConfirmationMessage: setter("confirmation"),
      setCollectEmail: setter("collectsEmail"),
      setLimitOneResponsePerUser: setter("onePerUser"),
      setAllowResponseEdits: setter("canEdit"),
      setPublishingSummary: setter("showsSummary"),
      requiresLogin: () => stored.requiresLogin,
      setRequireLogin: (wanted: boolean) => {
        if (state.login === "no")
          throw new Error("Only forms of Google Workspace users can require a login.");
        if (state.login === "default") stored.requiresLogin = wanted;
        return form;
      },
      addScaleItem: () => {
        called("Form.addScaleItem");
        return scaleItem(add(stored, "SCALE"));
      },
      addMultipleChoiceItem: () => {
        called("Form.addMultipleChoiceItem");
        return choiceItem(add(stored, "MULTIPLE_CHOICE"));
      },
      addParagraphTextItem: () => {
        called("Form.addParagraphTextItem");
        return paragraphItem(add(stored, "PARAGRAPH_TEXT"));
      },
      supportsAdvancedResponderPermissions: () => true,
      setPublished: setter("published"),
      getItems: (() => {
        called("Form.getItems");
        return stored.items.map(itemOf);
      }) as Form["getItems"],
      getResponses: (() => {
        called("Form.getResponses");
        return stored.responses.map((response) => responseOf(stored, response, makeDate));
      }) as Form["getResponses"],
    };
    const form: Form = strictStandIn<Form>("Form", members);
    return form;
  };
  return state;
}

function newForm(id: string, title: string, published: boolean): StoredForm {
  return {
    id,
    title,
    description: "",
    confirmation: "",
    items: [],
    responses: [],
    published,
    deleted: false,
    // Of an account that likes other settings for its new forms.
    collectsEmail: true,
    onePerUser: true,
    canEdit: true,
    showsSummary: true,
    requiresLogin: false,
  };
}

/** The form's page refuses what Google's does. Questions that stand there no more keep the answers given before. */
function submit(form: StoredForm, answers: Readonly<Record<string, unknown>>, at: number): void {
  if (!form.published || form.deleted) throw new Error("The form takes no answers");
  const given = new Map<number, unknown>();
  for (const item of form.items) {
    const answer = answers[item.title];
    if (answer === undefined) {
      if (item.required) throw new Error(`«${item.title}» must be answered`);
      continue;
    }
    const number = Number(answer);
    if (item.type === "SCALE" && !(number >= item.low && number <= item.high))
      throw new Error(`«${item.title}» takes ${item.low} to ${item.high}`);
    if (item.type === "MULTIPLE_CHOICE" && !item.choices.includes(String(answer)))
      throw new Error(`«${item.title}» has no choice «${answer}»`);
    given.set(item.id, Array.isArray(answer) ? answer : String(answer));
  }
  const unknown = Object.keys(answers).find((title) => !form.items.some((item) => item.title === title));
  if (unknown !== undefined) throw new Error(`No question «${unknown}»`);
  form.responses.push({ id: `2_ABaOnu${form.id}-${form.responses.length + 1}`, at, answers: given });
}

/** Answers come in the order of the items; those to items that are gone do not come. */
function responseOf(
  form: StoredForm,
  { id, at, answers }: StoredResponse,
  makeDate: (instant: number) => Date,
): FormResponse {
  return strictStandIn<FormResponse>("FormResponse", {
    getId: () => id,
    getTimestamp: () => makeDate(at) as unknown as GoogleAppsScript.Base.Date,
    getItemResponses: () =>
      form.items
        .filter((item) => answers.has(item.id))
        .map((item) =>
          strictStandIn<GoogleAppsScript.Forms.ItemResponse>("ItemResponse", {
            getItem: () => itemOf(item),
            getResponse: () => answers.get(item.id) as string,
          }),
        ),
  });
}
