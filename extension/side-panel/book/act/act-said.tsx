import { ActionButton } from "../../form/action-button.tsx";
import { working } from "../../roadmap/roadmap-state.ts";
import type { BookChange } from "../update-book.ts";
import { atWork, canTakeBack, takeBack } from "./book-act.ts";

/** What became of the last writing of an act, with the way back; stays where nothing is left to be written. */
export function ActSaid({ act }: { act: BookChange }) {
  const isBusy = working.value !== "";
  const isMine = isBusy && atWork.value === act;
  return (
    <>
      <p role="status" class={isMine ? "working" : undefined}>
        {isMine ? working.value : act.said.value}
      </p>
      {act.problem.value !== "" && <p role="alert">{act.problem.value}</p>}
      {canTakeBack(act) && (
        <ActionButton off={isBusy} onPress={() => void takeBack(act)}>
          Вернуть как было
        </ActionButton>
      )}
    </>
  );
}
