import { useLayoutEffect, useRef } from "preact/hooks";
import { ActionButton } from "./action-button.tsx";
import { stopFilling } from "./fill-form.ts";
import { letIn } from "./form-actions.ts";
import { alarm, busy, shownInPage, status, stopping, webForm } from "./form-state.ts";
import { progress } from "./progress.ts";

/** The button «Заполнить» in the page of the panel. */
export const FILL_BUTTON = "fill";

/** What the panel says: what it is doing or has done, what went wrong, and what it still may not read. */
export function Messages() {
  const working = busy.value !== "";
  const said = progress.value?.said ?? "";
  return (
    <div class="messages">
      <p role="status" aria-busy={working} class={working ? "working" : ""}>
        {working ? said || busy.value : status.value}
      </p>
      <Writing />
      <p class="heard" aria-live="polite">
        {shownInPage.value}
      </p>
      <Alarm />
      <ClosedFrames />
    </div>
  );
}

/** How far a writing is: the bar moves with every question, the words above are told seldom. */
function Writing() {
  if (progress.value === null) return null;
  const { done, total } = progress.value;
  return (
    <div class="writing">
      <progress aria-label="Ход записи" max={total} value={done} />
      <span aria-hidden="true">
        {done} из {total}
      </span>
      {busy.value === "Заполняю…" && <Stop />}
    </div>
  );
}

/** Goes when the writing is over; whoever had pressed it by keyboard is then at «Заполнить». */
function Stop() {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(
    () => () => {
      if (place.current?.contains(document.activeElement)) document.getElementById(FILL_BUTTON)?.focus();
    },
    [],
  );
  return (
    <span ref={place}>
      <ActionButton off={stopping.value} onPress={() => void stopFilling()}>
        Остановить
      </ActionButton>
    </span>
  );
}

function Alarm() {
  if (alarm.value === null) return null;
  const { message, origins } = alarm.value;
  return (
    <div role="alert">
      <p>{message}</p>
      {origins.length > 0 && <Grant origins={origins} />}
    </div>
  );
}

/** Part of the form lives on another site: it is read only with the person's leave. */
function ClosedFrames() {
  const origins = webForm.value?.closed ?? [];
  if (origins.length === 0 || alarm.value !== null) return null;
  return (
    <div class="notice">
      <p>Часть страницы принадлежит другому сайту и пока не прочитана.</p>
      <Grant origins={origins} />
    </div>
  );
}

function Grant({ origins }: { origins: readonly string[] }) {
  const sites = origins.map((origin) => origin.replace(/^https?:\/\/|\/\*$/g, "")).join(", ");
  return (
    <button type="button" onClick={() => void letIn(origins)}>
      Разрешить доступ: {sites}
    </button>
  );
}
