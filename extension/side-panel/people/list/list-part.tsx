import { computed } from "@preact/signals";
import { duplicateWords } from "../../../../shared/participants/duplicates/duplicate.ts";
import { findDuplicates } from "../../../../shared/participants/duplicates/find-duplicates.ts";
import { ActSaid } from "../../book/act/act-said.tsx";
import { canWriteHere, WhereToWrite } from "../../book/act/where-to-write.tsx";
import { workbook } from "../people-state.ts";
import { useRestingFocus } from "../resting-focus.ts";
import { ChooseList } from "./choose-list.tsx";
import { ListPreview } from "./list-preview.tsx";
import { listImport, preview } from "./list-state.ts";

const duplicates = computed(() => (workbook.value === null ? [] : findDuplicates(workbook.value)));

/** People come into the banks by a list, and rows that may be one person are told. */
export function ListPart() {
  const heading = useRestingFocus(listImport.said.value);
  return (
    <section aria-labelledby="list-heading">
      <h2 id="list-heading" ref={heading} tabIndex={-1}>
        Список людей
      </h2>
      <WhereToWrite byHand="Людей вписывайте в самой книге, во вкладки «Наставники» и «Наставляемые»." />
      {canWriteHere() && <ChooseList />}
      {canWriteHere() && preview.value !== null && <ListPreview />}
      <ActSaid act={listImport} />
      <h2>Похоже, один человек{duplicates.value.length > 0 && `: ${duplicates.value.length}`}</h2>
      {duplicates.value.length === 0 ? (
        <p class="hint">Похожих строк в книге нет.</p>
      ) : (
        <ul>
          {duplicates.value.map((each) => (
            <li key={duplicateWords(each)}>{duplicateWords(each)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
