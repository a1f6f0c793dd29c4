import { render } from "preact";
import { App } from "./app.tsx";
import { loadState } from "./checklist-state.ts";
import "./sidebar.css";
import { openView } from "./view.ts";

const root = document.getElementById("sidebar") as HTMLElement;
// The server writes the chosen view into the page, so it opens without a second call.
openView(root.dataset.view === "create" ? "create" : "deadlines");
void loadState();
render(<App />, root);
