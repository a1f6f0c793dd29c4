import { PrintForm } from "../../../views/printing/print-form.tsx";
import { callServer } from "../server-calls.ts";

/** Pages to print of the spreadsheet beside the sidebar: banks, blank questionnaires, sheets of meetings. */
export function Printing() {
  return (
    <section aria-labelledby="printing-heading">
      <h2 id="printing-heading">Печать</h2>
      <p class="quiet">
        Браузер сохранит страницу, её можно открыть и напечатать. В книге ничего не изменится.
      </p>
      <PrintForm bookPage={(kind) => callServer("printedPage", { kind })} />
    </section>
  );
}
