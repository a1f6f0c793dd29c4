import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { PeoplePreview } from "../../../server/people/people-api.ts";
import { busy } from "../people-model.ts";
import { acting, carryOut, thinkAgain } from "./acting.ts";

/** What an act would change, with the button that does it; stands in the form or card that asked for it. */
export function ActBox(props: {
  actKey: string;
  /** What is shown of the preview before the list of changes. */
  draw?: (preview: PeoplePreview) => ComponentChildren;
  onDone?: () => void;
}) {
  const now = acting.value;
  if (now === null || now.key !== props.actKey) return null;
  const { preview, problem } = now;
  return (
    <div class="act-box">
      <div role="alert">{problem !== "" && <p class="failure">{problem}</p>}</div>
      {preview !== null && (
        <Previewed preview={preview} draw={props.draw} onDone={props.onDone ?? (() => {})} />
      )}
    </div>
  );
}

function Previewed(props: {
  preview: PeoplePreview;
  draw?: ((preview: PeoplePreview) => ComponentChildren) | undefined;
  onDone: () => void;
}) {
  const { changes, remarks } = props.preview;
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever works by keyboard goes on from what has come; a choice made in it leaves them where they are.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-label="Что изменится">
      <h3 ref={heading} tabIndex={-1}>
        Проверьте
      </h3>
      {props.draw?.(props.preview)}
      {remarks.length > 0 && (
        <ul class="notes warning plain-list" aria-label="Обратите внимание">
          {remarks.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <ul class="plain-list quiet" aria-label="Изменения в книге">
        {changes.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          aria-disabled={busy.value !== ""}
          onClick={() => void carryOut().then((done) => done && props.onDone())}
        >
          Записать
        </button>
        <button type="button" class="secondary" onClick={thinkAgain}>
          Не записывать
        </button>
      </div>
    </section>
  );
}
