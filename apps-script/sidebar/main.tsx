import { render } from "preact";
import { App } from "./app.tsx";
import { checklist } from "./checklist.ts";
import "./sidebar.css";
import { openView, viewNamed } from "./view.ts";

const root = document.getElementById("sidebar") as HTMLElement;
// The server writes the chosen view into the page, so it opens without a second call.
openView(viewNamed(root.dataset.view));
void checklist.load();
render(<App />, root);
