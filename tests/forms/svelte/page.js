// Svelte 5: every answer is bound to the component's state.
import { mount } from "svelte";
import Monitoring from "./monitoring.svelte";

window.__submitted = 0;
mount(Monitoring, { target: document.getElementById("root") });
window.__ready = true;
