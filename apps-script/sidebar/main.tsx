import { render } from "preact";
import { App } from "./app.tsx";
import { checklist } from "./checklist.ts";
import "./sidebar.css";
import { openView } from "./view.ts";

const root = document.getElementById("sidebar") as HTMLElement;
// The server writes the chosen view into the page, so it opens without a second call.
openView(root.dataset.view === "create" ? "create" : "deadlines");
void checklist.load();
render(<App />, root);
