import css from "../website/website.css";
import { WebsiteView } from "../website/website-view.tsx";
import { wear } from "./wear.ts";

wear(css);

export default WebsiteView;
