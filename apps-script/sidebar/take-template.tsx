import { useSignal } from "@preact/signals";
import type { OrganisationKind } from "../../shared/roadmap-templates/organisation-kind.ts";
import { ChooseOrganisation } from "../../views/roadmap-preview/choose-organisation.tsx";
import { preview } from "./creating.ts";

/** For those who have no document: a draft in the words of the 2021 recommendations. */
export function TakeTemplate() {
  const organisation = useSignal<OrganisationKind | null>(null);
  return (
    <details class="changes">
      <summary>Нет документа? Взять примерную дорожную карту</summary>
      <div class="template">
        <p class="quiet">
          Семь этапов по рекомендациям Минпросвещения 2021 года, со сроками на учебный год. Это черновик:
          проверьте его и утвердите у себя.
        </p>
        <ChooseOrganisation
          id="template-for"
          label="Для кого"
          chosen={organisation.value}
          onChoose={(kind) => {
            organisation.value = kind;
          }}
        />
        <button
          type="button"
          class="secondary"
          disabled={organisation.value === null}
          onClick={() => {
            if (organisation.value !== null)
              void preview({ kind: "template", organisation: organisation.value });
          }}
        >
          Показать примерную карту
        </button>
      </div>
    </details>
  );
}
