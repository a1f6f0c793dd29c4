import { ActSaid } from "../book/act/act-said.tsx";
import { BeforeWriting, canWriteHere, WhereToWrite } from "../book/act/where-to-write.tsx";
import { ActionButton } from "../form/action-button.tsx";
import { working } from "../roadmap/roadmap-state.ts";
import { canKeep, keptWords, paperLog, writeLog } from "./paper-log.ts";

/** What the book will keep of the papers that were made, and the button that writes it. */
export function PaperLog() {
  return (
    <>
      {keptWords.value.length > 0 && (
        <div class="write">
          <p>Что запомнить в книге:</p>
          <ul aria-label="Что запомнить в книге">
            {keptWords.value.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <WhereToWrite byHand="Склонения и запись о бумагах впишите в книге сами." />
          {canWriteHere() && (
            <>
              <ActionButton off={!canKeep.value || working.value !== ""} onPress={() => void writeLog()}>
                {paperLog.button}
              </ActionButton>
              <BeforeWriting />
            </>
          )}
        </div>
      )}
      <ActSaid act={paperLog} />
    </>
  );
}
